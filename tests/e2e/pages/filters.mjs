// The filters: the screen with its list and funnel, the chooser, the form, and the chips in the strip of every view.
import { expectText } from './wait.mjs';

export class Filters {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: /Filtre$/ });
    this.add = this.page.locator('#add-filter');
    this.rows = this.page.locator('.recipe-step');
    this.funnel = this.page.getByRole('region', { name: 'Hvad der er tilbage' });
    this.strip = this.page.getByRole('region', { name: 'Det, der vises' });
    this.addInStrip = this.strip.getByRole('button', { name: 'Tilføj filter' });
    this.chips = this.strip.getByRole('list', { name: 'Filtre i brug' }).getByRole('listitem');
    this.dialog = this.page.getByRole('dialog');
    this.use = this.dialog.getByRole('button', { name: 'Brug filter' });
    this.would = this.dialog.locator('.would');
    this.order = this.page.getByLabel('Hændelsesfiltre virker');
    this.save = this.page.getByRole('button', { name: 'Gem filtersæt' });
    this.load = this.page.getByRole('button', { name: 'Hent filtersæt' });
    this.told = this.page.locator('.filters > .alert');
  }

  // By the navigation, as a person with a mouse does.
  async open() {
    await this.link.click();
    await expectText(this.page.getByRole('heading', { level: 1 }), 'Filtre');
  }

  // Opens the form of a new filter of a kind.
  async choose(kind) {
    await this.add.click();
    await this.dialog.getByRole('button', { name: kind }).click();
    await this.use.waitFor();
  }

  async take() {
    await this.use.click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  // A chain of steps, each later than the one before.
  async addChain(...steps) {
    await this.choose(/^Kæde af trin/);
    for (const [place, step] of steps.entries()) {
      await this.dialog.getByLabel(`Trin ${place + 1}`, { exact: true }).selectOption(step);
    }
  }

  // The filter, numbered from 1.
  row(number) {
    return this.rows.nth(number - 1);
  }

  sentence(number) {
    return this.row(number).locator('.step-sentence');
  }

  // What the log does not have of a filter.
  unknown(number) {
    return this.row(number).locator('.misfits');
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  // The strip counts so many cases and events.
  async counts(cases, ofCases, events) {
    const danish = (count) => (typeof count === 'number' ? count.toLocaleString('da-DK') : count);
    await expectText(this.strip.locator('.count'), `${danish(cases)}af ${danish(ofCases)} sager`);
    if (events !== undefined) await expectText(this.strip.locator('.faint').first(), new RegExp(`^${danish(events)} af `));
  }

  // The file that a press saves: its name and text.
  async saved(press) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  // A file chosen in the browser's own window.
  async loadFile(text) {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.load.click()]);
    await chooser.setFiles({ name: 'filtersæt.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
