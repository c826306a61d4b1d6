// The screen of rework as a person uses it: tables by name, rows by what they count.
export class Rework {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.said = this.page.locator('.rework .big');
    this.steps = this.page.getByRole('table', { name: 'Trin, der sker igen' });
    this.pairs = this.page.getByRole('table', { name: 'Trin frem og tilbage' });
    this.reopened = this.page.getByRole('table', { name: 'Genåbnede sager i tal' });
    this.times = this.page.getByRole('table', { name: 'Tid', exact: true });
  }

  // From the first page to the screen, by the service desk's card and the navigation.
  static async ofSample(spor) {
    await spor.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
    await spor.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
    await spor.page.getByRole('navigation').getByRole('link', { name: /Genbehandling$/ }).click();
    const rework = new Rework(spor);
    await rework.settled();
    return rework;
  }

  async settled() {
    await this.page.locator('.rework[aria-busy=false]').waitFor();
    await this.said.or(this.page.locator('.rework .empty')).first().waitFor();
  }

  // The texts of the cells of a row, the one that begins with `name`.
  async cells(table, name) {
    const row = table.locator('tbody tr').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    return (await row.locator('td:not(.row-ways)').allTextContents()).map((text) => text.trim().replaceAll('\u00a0', ' '));
  }

  // «Keep cases» or «Remove cases» of a row.
  keep(of) { return this.page.getByRole('button', { name: `Behold sager: ${of}`, exact: true }); }
  drop(of) { return this.page.getByRole('button', { name: `Fjern sager: ${of}`, exact: true }); }
}
