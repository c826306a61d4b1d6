// The screen of the preparation: the recipe, its steps and their effect.
import { expectText } from './wait.mjs';

export class Preparation {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: /Forberedelse$/ });
    this.add = this.page.getByRole('button', { name: 'Tilføj trin', exact: true });
    this.save = this.page.getByRole('button', { name: 'Gem opskrift' });
    this.load = this.page.getByRole('button', { name: 'Hent opskrift' });
    this.dialog = this.page.getByRole('dialog');
    this.steps = this.page.locator('.recipe-step');
    this.misfits = this.page.locator('.recipe-step .misfits li');
    // What of the file's reading does not fit; on the screen of the data too.
    this.unfit = this.page.locator('.recipe-fit .misfits li');
    this.suggestions = this.page.getByRole('region', { name: 'Spor foreslår' });
  }

  // By the navigation, as a person with a mouse does.
  async open() {
    await this.link.click();
    await expectText(this.page.getByRole('heading', { level: 1 }), 'Forberedelse');
  }

  // Opens the editor of a new step of a kind.
  async choose(kind) {
    await this.add.click();
    await this.dialog.getByRole('button', { name: kind }).click();
    await this.dialog.getByRole('button', { name: 'Tilføj trinnet' }).waitFor();
  }

  async take() {
    await this.dialog.getByRole('button', { name: 'Tilføj trinnet' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  // Sentence and effect of a step, numbered from 1.
  sentence(number) {
    return this.steps.nth(number - 1).locator('.step-sentence');
  }

  effect(number) {
    return this.steps.nth(number - 1).locator('.step-effect');
  }

  // The file that a press saves: its name and text.
  async saved(press) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  // A recipe chosen in the browser's own window.
  async loadFile(text) {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.load.click()]);
    await chooser.setFiles({ name: 'opskrift.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
