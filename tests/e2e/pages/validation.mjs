// Validation as experts use it: the advice, the questions of a case, the result, known totals and the handbook.
import { readFile } from 'node:fs/promises';

export class Validation {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: /Validering$/ });
    this.key = 'k';
    this.size = this.page.getByLabel('Antal sager', { exact: true });
    this.seed = this.page.getByLabel('Frø', { exact: true });
    this.advice = this.page.locator('.validation .big').first();
    this.draw = this.page.getByRole('button', { name: 'Udtræk stikprøven' });
    this.questions = this.page.getByRole('region', { name: 'Spørgsmål om sagen' });
    this.place = this.questions.locator('legend b').first();
    this.title = this.page.locator('.judged-case h2');
    this.progress = this.page.locator('#validation-progress');
    this.next = this.questions.getByRole('button', { name: 'Næste' });
    this.previous = this.questions.getByRole('button', { name: 'Forrige' });
    this.result = this.page.locator('.validation-headline .big');
    this.sheet = this.page.locator('.report-paper');
    this.goOn = this.page.getByRole('button', { name: 'Begynd valideringen' });
  }

  // «Stikprøve», «Resultat», «Kendte tal», «Registreringshåndbog».
  async part(name, press = (button) => button.click()) {
    await press(this.page.getByRole('group', { name: 'Valideringens dele' }).getByRole('button', { name, exact: true }));
  }

  answer(name) { return this.questions.getByRole('radio', { name: new RegExp(`${name}$`) }); }
  cause(name) { return this.questions.getByRole('checkbox', { name }); }

  // The course on the screen is that of the case whose questions stand beside it.
  async settled() {
    await this.questions.waitFor();
    await this.page.locator('.judging:not(.refreshing) svg.lanes').waitFor();
  }

  async drawSample(size, seed) {
    await this.size.fill(String(size));
    await this.seed.fill(String(seed));
    await this.draw.click();
    await this.settled();
  }

  // The texts of a table's rows.
  async rows(name) {
    const rows = await this.page.getByRole('table', { name, exact: true }).first().locator('tbody tr').all();
    return Promise.all(rows.map(async (row) =>
      (await row.locator('td:not(.row-ways),th').allTextContents()).map((text) => text.trim().replaceAll('\u00a0', ' '))));
  }

  async saved(press) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  save(press = (button) => button.click()) {
    return this.saved(() => press(this.page.getByRole('button', { name: 'Gem vurderinger' })));
  }

  async load(label, { name, text }, press = (button) => button.click()) {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      press(this.page.getByRole('button', { name: label })),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
