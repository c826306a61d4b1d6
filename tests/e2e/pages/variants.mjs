// The variants: the list with its search, the choice of milestones, and what is done with chosen rows.
import { expectText } from './wait.mjs';

export class Variants {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: /Varianter$/ });
    this.level = this.page.getByRole('group', { name: 'Niveau' });
    this.dialog = this.page.getByRole('dialog', { name: 'Vælg milepæle' });
    this.search = this.page.getByRole('searchbox', { name: 'Find trin i varianter' });
    this.found = this.page.locator('.variant-list .found');
    this.rows = this.page.locator('.variant-table tbody:not(.further-variants) tr');
    this.rarer = this.page.locator('.further-variants td:not([data-off-paper]) > span');
    this.foot = this.page.locator('.variant-list footer');
    this.picked = this.page.locator('.picked');
    this.onMap = this.page.getByRole('region', { name: 'Varianter på kortet' });
    this.compare = this.picked.getByRole('button', { name: 'Sammenlign to' });
    this.pair = this.page.locator('section[aria-labelledby=variants-pair-title]');
    this.saveCsv = this.page.locator('.data-head').getByRole('button', { name: 'Gem som CSV' });
    this.smallNumbers = this.page.getByRole('switch', { name: 'Små tal skjules' });
  }

  async open() {
    await this.link.click();
    await this.settled();
  }

  // The rows are those that were asked for.
  async settled() {
    await expectText(this.page.getByRole('heading', { level: 1 }), 'Varianter');
    await this.page.waitForFunction(() => document.querySelector('.variants[aria-busy=false] .variant-table tbody tr'));
  }

  // Milestones as Spor proposes them.
  async useProposed() {
    await this.level.getByRole('button', { name: 'Milepæle' }).click();
    await this.dialog.getByRole('button', { name: 'Brug Spors forslag' }).waitFor();
    await this.dialog.getByRole('button', { name: 'Brug milepæle' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
    await this.settled();
  }

  // Steps and cases of the rows that are shown; long courses as far as they are.
  async shown() {
    return this.rows.evaluateAll((rows) => rows.map((row) => ({
      steps: [...row.querySelectorAll('.steps i')].map((step) => step.textContent),
      further: !!row.querySelector('.further'),
      cases: Number(row.querySelector('.barcell b').textContent.replaceAll('.', '')),
    })));
  }

  // The button that puts the variant of this place on the map, or takes it off.
  toggleOnMap(number) {
    return this.page.getByRole('button', { name: `Variant ${number} på kortet`, exact: true });
  }

  pick(number) {
    return this.page.getByRole('checkbox', { name: `Vælg variant ${number}`, exact: true });
  }
}
