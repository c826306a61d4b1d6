// The screen of statistics as a person uses it: tables by name, rows by what they count.
export class Statistics {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    const table = (name) => this.page.getByRole('table', { name, exact: true });
    this.activities = table('Aktiviteter');
    this.values = table('Værdier af en kolonne');
    this.arrivals = table('Tilgang');
    this.months = table('Tilgang måned for måned');
    this.weekdays = table('Trin med en fast ugedag');
    this.batches = table('Mange sager på samme tidspunkt');
    this.sameTime = table('Samme tidspunkt i samme sag');
    this.column = this.page.getByRole('combobox', { name: 'Kolonne', exact: true });
  }

  // From the first page to the screen, by the service desk's card and the navigation.
  static async ofSample(spor) {
    await spor.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
    await spor.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
    await spor.page.getByRole('navigation').getByRole('link', { name: 'Statistik' }).click();
    const statistics = new Statistics(spor);
    await statistics.settled();
    return statistics;
  }

  async settled() {
    await this.page.locator('.statistics[aria-busy=false] :is(.box, .empty)').first().waitFor();
  }

  // The texts of the cells of a row, the one that is called `name`.
  async cells(table, name) {
    const row = table.locator('tbody tr').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    return (await row.locator('td:not(.row-ways)').allTextContents()).map((text) => text.trim().replaceAll('\u00a0', ' '));
  }
}
