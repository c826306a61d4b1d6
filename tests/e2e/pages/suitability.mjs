// The screen of suitability as a person uses it: the verdict, the table of criteria, and what helps.
import { readFile } from 'node:fs/promises';
import { expectText } from './wait.mjs';

export class Suitability {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: /Egnethed$/ });
    this.key = 'e';
    this.verdict = this.page.locator('.fit-said h1');
    this.why = this.page.locator('.fit-why');
    this.criteria = this.page.getByRole('table', { name: 'Tolv krav' });
    this.limits = this.page.getByRole('table', { name: 'Grænser' });
    this.compared = this.page.getByRole('table', { name: 'Før og efter oprydning' });
    this.orders = this.page.getByRole('region', { name: 'Bestil hos leverandøren' });
    this.carries = this.page.getByRole('region', { name: 'Det kan data bære' });
    this.dialog = this.page.getByRole('dialog');
    this.worth = this.page.getByRole('region', { name: /^Er det umagen værd/ });
    this.volume = this.worth.getByRole('region', { name: 'Volumen' });
    this.people = this.worth.getByRole('region', { name: 'Mennesker' });
    this.openReport = this.page.getByRole('button', { name: 'Rapport uden værdier' });
    this.sheet = this.page.locator('.report-paper');
    this.saveSheet = this.page.getByRole('button', { name: 'Gem som fil' });
    this.findings = this.page.getByRole('table', { name: 'Fund', exact: true });
    this.showsAll = this.page.getByRole('checkbox', { name: 'Vis også det, der ikke blev fundet' });
    this.editLimits = this.page.getByRole('button', { name: 'Ret grænser' });
    this.proposed = this.page.getByRole('button', { name: 'Tilbage til forslaget' });
    this.undoClean = this.page.getByRole('button', { name: 'Fortryd oprydningen' });
    this.addSteps = this.dialog.getByRole('button', { name: /^Tilføj \d+ trin$/ });
    this.copyOrder = this.page.getByRole('button', { name: 'Kopiér bestillingen' });
    this.cleanAll = this.page.getByRole('button', { name: /^Ryd op: / });
  }

  async open() {
    await this.link.click();
    await this.settled();
  }

  // The verdict stands, and nothing newer is awaited, nor held against chance.
  async settled() {
    await this.page.locator('.suitability[aria-busy=false] .fit-said h1').waitFor({ timeout: 30000 });
    await this.page.locator('.fit-chance').waitFor({ state: 'detached', timeout: 60000 });
    await this.page.locator('.suitability[aria-busy=false]').waitFor();
  }

  // The verdict stands; it may be held against chance still.
  async judged() {
    await this.page.locator('.suitability[aria-busy=false] .fit-said h1').waitFor({ timeout: 30000 });
  }

  row(name) {
    return this.criteria.locator('tbody tr').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  // The word and the figure of a criterion, and its reason.
  async told(name) {
    const cells = await this.row(name).locator('td').allTextContents();
    const [, word, figure, , reason] = cells.map((text) => text.trim().replaceAll('\u00a0', ' '));
    return { word, figure, reason };
  }

  // The word of a criterion becomes this.
  async becomes(name, word) {
    await expectText(this.row(name).locator('.fit-level'), word, 20000);
  }

  // A limit of what is measured, by the level it belongs to.
  limit(measure, level) {
    return this.limits.getByRole('spinbutton', { name: new RegExp(`, ${measure}, ${level}$`) });
  }

  // An amount of the volume, or an answer about people.
  amount(name) {
    return this.worth.getByLabel(name, { exact: true });
  }

  async fill(amounts) {
    for (const [name, text] of Object.entries(amounts)) {
      await this.amount(name).fill(text);
      await this.amount(name).press('Tab');
    }
  }

  // The word of a premise, and why.
  async result(premise) {
    const [word, why] = await premise.getByRole('status').locator('p').allTextContents();
    return { word: word.trim(), why };
  }

  // The figures of the volume, by name.
  async figures() {
    const [names, values] = [await this.volume.locator('dt').allTextContents(), await this.volume.locator('dd b').allTextContents()];
    return Object.fromEntries(names.map((name, place) => [name, values[place].replaceAll('\u00a0', ' ')]));
  }

  // The sheet as it is saved, whichever way the button is pressed.
  async saved(press) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
