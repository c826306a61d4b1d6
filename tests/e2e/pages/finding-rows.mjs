// The findings of the screen of suitability, and the dialog with the rows of one.
export class FindingRows {
  constructor(spor) {
    this.page = spor.page;
    this.findings = this.page.getByRole('table', { name: 'Fund', exact: true });
    this.dialog = this.page.locator('dialog:has(.finding-rows)');
    this.said = this.dialog.locator('.row p[role=status]');
    this.table = this.dialog.getByRole('table');
    this.goOn = this.dialog.getByRole('button', { name: 'Vis rækkerne' });
  }

  // The button that opens the rows of a finding.
  finding(name) { return this.findings.getByRole('button', { name, exact: true }).first(); }

  async cells() {
    return Promise.all((await this.table.locator('tbody tr').all()).map(async (row) =>
      (await row.locator('th,td').allTextContents()).map((text) => text.trim())));
  }
}
