// «Opdel efter»: the button in the strip, the groups over a view, and their figures side by side.
export class Split {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.button = this.page.getByRole('button', { name: /^Opdel/ });
    this.by = this.page.getByLabel('Del sagerne efter');
    this.band = this.page.getByRole('region', { name: 'Opdel efter' });
    this.groups = this.band.getByRole('radio');
    this.table = this.band.getByRole('table', { name: 'Tal pr. gruppe' });
    this.showTable = this.band.getByRole('button', { name: 'Vis tal pr. gruppe' });
    this.first = this.page.getByLabel('med', { exact: true });
    this.second = this.page.getByLabel('Sammenlign', { exact: true });
  }

  // Opens the window under the button, chooses, and closes it again.
  async choose(label) {
    await this.button.click();
    await this.page.locator('#split-by option', { hasText: label }).first().waitFor({ state: 'attached' });
    await this.by.selectOption({ label });
    await this.page.keyboard.press('Escape');
    await this.groups.first().waitFor();
  }

  group(name) {
    return this.band.getByRole('radio', { name });
  }

  // The texts of the cells of a row, one a group and the difference last.
  async cells(name) {
    const row = this.table.locator('tbody tr').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    return (await row.locator('td:not(.box-way)').allTextContents()).map((text) => text.trim().replaceAll(/\u00a0|\u202f/g, ' '));
  }

  // The figures on the screen are the newest.
  async settled() {
    await this.band.locator('.split-compared[aria-busy=false] tbody tr').first().waitFor();
  }
}
