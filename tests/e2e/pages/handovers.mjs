// The screen of hand-overs as a person uses it: tables by name, rows by what they are of.
export class Handovers {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.said = this.page.locator('.handovers .big');
    this.column = this.page.getByRole('combobox', { name: 'Kolonne med grupper' });
    this.times = this.page.getByRole('table', { name: 'Tid til næste hændelse' });
    this.between = this.page.getByRole('table', { name: 'Fra gruppe til gruppe' });
    this.pairs = this.page.getByRole('table', { name: 'De hyppigste overdragelser' });
    this.back = this.page.getByRole('table', { name: 'Frem og tilbage mellem grupper' });
    this.loads = this.page.getByRole('table', { name: 'Hvad grupperne har at lave' });
    this.weeks = this.page.getByRole('table', { name: 'Sager pr. uge' });
    this.changes = this.page.getByRole('table', { name: 'Skift pr. sag' });
  }

  // From the first page to the screen, by the card of a sample and the navigation.
  static async ofSample(spor, sample = /It-servicedesk/) {
    await spor.page.getByRole('button', { name: sample }).first().click();
    await spor.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
    await spor.page.getByRole('navigation').getByRole('link', { name: /Overdragelser$/ }).click();
    const handovers = new Handovers(spor);
    await handovers.settled();
    return handovers;
  }

  async settled() {
    await this.page.locator('.handovers[aria-busy=false]').waitFor();
    await this.page.locator('.handovers :is(.box, .empty)').first().waitFor();
  }

  // The texts of the cells of a row, the one that begins with `name`.
  async cells(table, name) {
    const row = table.locator('tbody tr').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    return (await row.locator('td:not(.row-ways, .box-way)').allTextContents()).map((text) => text.trim().replaceAll('\u00a0', ' '));
  }

  keep(of) { return this.page.getByRole('button', { name: `Behold sager: ${of}`, exact: true }); }
}
