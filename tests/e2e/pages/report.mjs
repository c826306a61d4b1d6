// The report: bookmarks become its sections; it is written, printed, and saved as one file.
import { readFile, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export class Report {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.menu = this.page.getByRole('button', { name: 'Bogmærker' });
    this.paper = this.page.locator('.report-paper .report');
    this.write = this.page.getByRole('button', { name: 'Skriv rapporten', exact: true });
  }

  // Keeps the view on the screen as a bookmark.
  async keep(title, note = '') {
    await this.menu.click();
    await this.page.getByRole('button', { name: 'Gem denne visning' }).click();
    await this.page.getByLabel('Overskrift').fill(title);
    await this.page.getByLabel('Hvad ses her?').fill(note);
    await this.page.getByRole('button', { name: 'Gem bogmærke', exact: true }).click();
    await this.page.getByRole('button', { name: title, exact: true }).waitFor();
    await this.page.keyboard.press('Escape');
  }

  async open() {
    await this.page.keyboard.press('r');
    await this.page.getByRole('heading', { name: 'Rapport', level: 1, exact: true }).waitFor();
  }

  async written() {
    await this.paper.waitFor();
  }

  // A section of the report by its title.
  section(title, within = this.paper) {
    return within.locator('section.view').filter({ has: this.page.getByRole('heading', { name: title, level: 2, exact: true }) });
  }

  // The saved file, its text, and a new page on which it is open.
  async saved() {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Gem som HTML' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const path = join(await mkdtemp(join(tmpdir(), 'spor-report-')), 'rapport.html');
    await writeFile(path, text);
    const page = await this.page.context().newPage();
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    const errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(pathToFileURL(path).href);
    return { name: download.suggestedFilename(), text, page, requests, errors };
  }
}
