// The screen of time as a person uses it: what is measured, key figures, tables by name.
import { plain } from './overview.mjs';
import { ProcessMap } from './map.mjs';

export class Time {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.from = this.page.getByLabel('Mål fra');
    this.occurrence = this.page.getByLabel('Indtil', { exact: true });
    this.to = this.page.getByLabel('Trin', { exact: true });
    this.clock = (name) => this.page.getByRole('button', { name, exact: true });
    this.calendar = this.page.getByRole('button', { name: /^Arbejdskalender: / });
    this.figures = this.page.getByRole('region', { name: 'Nøgletal' });
    this.distribution = this.page.getByRole('region', { name: 'Fordeling', exact: true });
    this.deadline = this.page.getByLabel('Frist', { exact: true }).and(this.page.locator('input'));
    this.deadlineUnit = this.page.getByLabel('Enhed', { exact: true });
    this.kept = this.page.getByRole('table', { name: 'Holdes fristen?' });
    this.places = this.page.getByRole('table', { name: 'Hvor tiden ligger' });
    this.groups = this.page.getByRole('table', { name: 'Side om side' });
  }

  // From the first page to the screen, by a sample's card and the navigation.
  static async ofSample(spor, sample = /It-servicedesk/) {
    await new ProcessMap(spor).page.getByRole('button', { name: sample }).first().click();
    await spor.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
    await spor.page.getByRole('navigation').getByRole('link', { name: 'Tid', exact: true }).click();
    const time = new Time(spor);
    await time.settled();
    await time.clock('Arbejdstid').click();
    await time.page.getByText('i arbejdstid').first().waitFor();
    await time.settled();
    return time;
  }

  // The figures are there, and no newer ones are awaited.
  async settled() {
    await this.page.locator('.time-page[aria-busy="false"] .key-figures dd').first().waitFor();
  }

  // Measures from one step to another, and waits until the page says so.
  async measure(from, to, occurrence = 'første gang') {
    await this.from.selectOption(from);
    await this.occurrence.selectOption({ label: occurrence });
    await this.to.selectOption(to);
    await this.page.locator('.time-meaning b', { hasText: `Fra ${occurrence.includes('hver') ? 'hver ' : ''}${from} til` }).waitFor();
    await this.settled();
  }

  // Writes a deadline, as a hand does that leaves the field.
  async setDeadline(amount) {
    await this.deadline.fill(String(amount));
    await this.deadline.press('Tab');
    await this.kept.waitFor();
    await this.settled();
  }

  // What stands large under a name, and beside it.
  async figure(name) {
    const figure = this.figures.locator('dl > div', { has: this.page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
    return [await figure.locator('b').textContent(), await figure.locator('span').textContent()].map(plain);
  }

  async notes() {
    return plain(await this.figures.locator('p').textContent());
  }

  // The texts of the cells of a row, by its head.
  async cells(table, name) {
    const row = table.locator('tbody tr').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    const cells = await row.locator('td:not(.row-ways, .box-way, .box-track)').allTextContents();
    return cells.map((text) => plain(text.trim()));
  }

  async names(table) {
    return table.getByRole('rowheader').allTextContents();
  }
}
