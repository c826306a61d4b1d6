// The box about personal data in the wizard, and the switch for small numbers.
export class Personal {
  constructor(spor) {
    this.page = spor.page;
    this.box = this.page.getByRole('region', { name: 'Personoplysninger', exact: true });
    this.summary = this.page.getByRole('region', { name: 'Personoplysninger i filen' });
    this.citizens = this.page.getByRole('radio', { name: 'Borgere' });
    this.nobody = this.page.getByRole('radio', { name: 'Ingen personer' });
    this.overruled = this.page.locator('.overruled');
    this.smallNumbers = this.page.getByRole('switch', { name: 'Små tal skjules' });
    this.leastShown = this.page.getByRole('combobox', { name: 'færre end' });
  }

  treatment(column) {
    return this.page.getByLabel(`Hvad skal der ske med kolonnen ${column}?`, { exact: true }).and(this.page.locator('select'));
  }

  // The text chosen in the menu of a column.
  async treatmentOf(column) {
    return this.treatment(column).evaluate((select) => select.selectedOptions[0].textContent.trim());
  }
}
