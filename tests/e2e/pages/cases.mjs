// Single cases: the list with its search and order, the chosen case with its picture and table, and the questions before.
import { expectText } from './wait.mjs';

export class Cases {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: /Sager$/ });
    this.list = this.page.getByRole('listbox', { name: /^Sager i rækkefølge/ });
    this.chosen = this.page.locator('.case-row[aria-selected=true]:not(.hidden)');
    this.search = this.page.getByRole('searchbox');
    this.order = this.page.getByLabel('Rækkefølge', { exact: true });
    this.turn = this.page.getByRole('button', { name: /^Vend rækkefølgen/ });
    this.counted = this.page.locator('.case-list [role=status]').first();
    this.title = this.page.locator('.case-head h2');
    this.lede = this.page.locator('.case-head p');
    this.said = this.page.locator('.case-said');
    this.picture = this.page.locator('svg.lanes');
    this.events = this.page.getByRole('table', { name: 'Sagens hændelser' }).locator('tbody tr');
    this.bar = this.page.locator('.amber-bar');
    this.goOn = this.page.getByRole('button', { name: 'Vis sagerne' });
  }

  // By the navigation, as a person with a mouse does.
  async open() {
    await this.link.click();
    await this.settled();
  }

  // The rows and the course are those that were asked for.
  async settled() {
    await this.page.waitForFunction(() => {
      const row = document.querySelector('.case-row[aria-selected=true]:not(.hidden):not(.awaited) .case-name');
      const title = document.querySelector('.cases[aria-busy=false]:not(.refreshing) .case-head h2');
      return row && title?.textContent.endsWith(` ${row.textContent}`);
    });
  }

  // Names of the cases in sight, from above.
  async shown() {
    return this.page.evaluate(() => {
      const frame = document.querySelector('.case-rows').getBoundingClientRect();
      return [...document.querySelectorAll('.case-row:not(.hidden)')]
        .map((row) => ({ row, box: row.getBoundingClientRect() }))
        .filter(({ box }) => box.top > frame.top - 2 && box.bottom < frame.bottom + 2)
        .sort((a, b) => a.box.top - b.box.top)
        .map(({ row }) => row.querySelector('.case-name').textContent);
    });
  }

  row(name) {
    return this.page.getByRole('option', { name: new RegExp(`^${name}`) });
  }

  // The four questions, answered.
  async answer(purpose = 'Validering sammen med fagpersoner') {
    await this.page.getByLabel('Formål', { exact: true }).fill(purpose);
    await this.page.getByLabel('Hjemmel', { exact: true }).fill('Databeskyttelsesforordningens artikel 6, stk. 1, litra e');
    await this.page.getByRole('radio', { name: 'Er lavet' }).check({ force: true });
    await this.page.getByLabel('Ansvarlig', { exact: true }).fill('Lederen af ydelsesområdet');
  }

  // Cells of the rows of the table.
  async rows() {
    return this.events.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim().replace(/\u00a0/g, ' '))));
  }

  async orderBy(label) {
    await this.order.selectOption({ label });
    await this.settled();
  }

  async counts(text) {
    await expectText(this.counted, text);
  }
}
