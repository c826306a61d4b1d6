// The overview as a person uses it: key figures and charts by their titles.
export class Overview {
  constructor(spor) {
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: 'Overblik' });
    this.figures = this.page.getByRole('region', { name: 'Nøgletal' });
    this.weeks = this.page.getByRole('region', { name: 'Sager uge for uge', exact: true });
    this.weekCases = this.page.getByLabel('Knapperne gælder sager, der');
    this.throughput = this.page.getByRole('region', { name: 'Hvor længe det tager', exact: true });
    this.hours = this.page.getByRole('region', { name: 'Hvornår der sker noget', exact: true });
  }

  // The figures are there, and no newer ones are awaited.
  async settled() {
    await this.page.locator('.overview-page[aria-busy="false"] .key-figures dd').first().waitFor();
  }

  // What stands large under a name.
  async figure(name) {
    const figure = this.figures.locator('dl > div', { has: this.page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
    return [await figure.locator('b').textContent(), await figure.locator('span').textContent()].map(plain);
  }

  async rows(chart) {
    return chart.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].filter((cell) => !cell.matches('.row-ways')).map((cell) => cell.textContent)));
  }
}

export const plain = (text) => text.replace(/\u00a0/g, ' ');
