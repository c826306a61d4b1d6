// The dialog «Gem loggen», from the log's menu to the file on the disk.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownFolder } from '../folder.mjs';
import { expectText, tabTo } from './wait.mjs';

export class SaveLog {
  constructor(spor) {
    this.page = spor.page;
    this.dialog = this.page.getByRole('dialog', { name: 'Gem loggen' });
    this.save = this.dialog.getByRole('button', { name: 'Gem', exact: true });
    this.close = this.dialog.getByRole('button', { name: 'Luk' }).last();
    this.said = this.dialog.locator('#save-said');
    this.result = this.dialog.locator('.alert-info');
    this.amber = this.dialog.getByRole('region', { name: 'Personoplysninger forlader Spor' });
  }

  async openFromMenu() {
    await this.page.locator('.logmenu > button').click();
    await this.page.locator('.logmenu').getByRole('button', { name: 'Gem log …' }).click();
    await this.dialog.waitFor();
  }

  format(name) {
    return this.dialog.getByRole('radio', { name: new RegExp(name) });
  }

  // The answers that a log about citizens leaves after, by keyboard.
  async answerForCitizens() {
    await this.dialog.getByRole('radio', { name: /Borgere/ }).focus();
    await this.page.keyboard.press('Space');
    await expectText(this.said, 'Besvar først de fire spørgsmål.');
    await this.amber.waitFor();
    await tabTo(this.page, this.dialog.getByLabel('Formål'));
    await this.page.keyboard.type('Benchmark af sagsgange');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type('Artikel 6, stk. 1, litra e');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Space');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type('Kontorchefen');
  }

  // The file a press of «Gem» gives, and its text.
  async saved() {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.save.click()]);
    const path = join(ownFolder(), download.suggestedFilename());
    await download.saveAs(path);
    return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
  }
}
