// The project: saving it, opening it, and what changed since it was saved.
import { readFile } from 'node:fs/promises';

export class Project {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    this.link = this.page.getByRole('navigation').getByRole('link', { name: /Projekt$/ });
    this.save = this.page.getByRole('button', { name: 'Gem projekt' });
    this.open = this.page.getByRole('button', { name: 'Åbn projekt' });
    this.note = this.page.getByRole('textbox', { name: 'Note om projektet' });
    this.told = this.page.locator('.project > .alert').first();
    this.said = this.page.locator('.since-said');
    this.waits = this.page.locator('.project-waits');
    this.steps = this.page.getByRole('table', { name: 'Trin: nye, væk og mest ændret' });
    this.transitions = this.page.getByRole('table', { name: 'Overgange: nye, væk og mest ændret' });
    this.key = this.page.getByRole('table', { name: 'Nøgletal' });
    this.holds = this.page.getByRole('region', { name: 'Det er med i projektet' });
  }

  async settled() {
    await this.page.locator('.project[aria-busy=false]:not(.refreshing)').waitFor();
  }

  // The saved file: its name and its text.
  async saved(press = () => this.save.click()) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  // Chooses a project in the browser's window for files, which `press` opens.
  async choose(text, press = () => this.open.click()) {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), press()]);
    await chooser.setFiles({ name: 'min.spor-projekt.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  // What stands beside a part of the project.
  async holding(name) {
    return (await this.holds.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]').textContent()).trim();
  }

  // The texts of the rows of a table.
  async rows(table) {
    const rows = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].filter((cell) => !cell.classList.contains('row-ways')).map((cell) => cell.textContent.trim())));
    return rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
  }
}
