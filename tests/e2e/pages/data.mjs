// The screen on which a file's reading is confirmed, and the account of its rows.
import { expectText } from './wait.mjs';

export class Data {
  constructor(spor) {
    this.page = spor.page;
    this.title = this.page.getByRole('heading', { level: 1 });
    this.showMap = this.page.getByRole('button', { name: 'Vis proceskort' });
    this.readAgain = this.page.getByRole('button', { name: 'Læs filen igen med ændringerne' });
    this.toMap = this.page.getByRole('button', { name: 'Til proceskortet' });
    this.account = this.page.getByRole('region', { name: 'Regnskab' });
    this.findings = this.page.getByRole('region', { name: 'Det fandt Spor i filen' });
    this.pattern = this.page.getByLabel('Datoformat', { exact: true });
    this.delimiter = this.page.getByLabel('Skilletegn', { exact: true });
    this.encoding = this.page.getByLabel('Tegnsæt');
    this.blocked = this.page.locator('#foot-said .blocked');
    this.preview = this.page.locator('.pt');
  }

  // The preview is there.
  async waitForPreview() {
    await this.preview.waitFor();
  }

  role(column) {
    return this.page.getByLabel(`Hvad er kolonnen ${column}?`);
  }

  // The text chosen in a column's menu.
  async roleOf(column) {
    return this.role(column).evaluate((select) => select.selectedOptions[0].textContent.trim());
  }

  async setRole(column, role) {
    await this.role(column).selectOption({ label: role });
  }

  // A cell of the preview: row from 0, column from 0 (after the line number).
  cell(row, column) {
    return this.preview.locator('tbody tr').nth(row).locator('td').nth(column + 1);
  }

  // A figure of the account by its name.
  figure(name) {
    return this.account.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');
  }

  async expectFigure(name, text) {
    await expectText(this.figure(name), text);
  }
}
