// The box about the source system on the Data screen, and the dialog about what a case is.
export class SourceSystem {
  constructor(spor) {
    this.page = spor.page;
    this.box = this.page.getByRole('region', { name: 'Kildesystem' });
    this.profile = this.box.getByLabel('Profil', { exact: true });
    this.use = this.box.getByRole('button', { name: 'Brug profilens kolonner' });
    this.undo = this.box.getByRole('button', { name: 'Fortryd' });
    this.own = this.box.locator('summary', { hasText: 'Egen profil' });
    this.name = this.box.getByLabel('Navn på profilen');
    this.save = this.box.getByRole('button', { name: 'Gem som egen profil' });
    this.fetch = this.box.getByRole('button', { name: 'Hent profil' });
    this.refused = this.box.getByRole('alert');
    this.level = this.page.getByRole('dialog', { name: 'Hvad er en sag her?' });
  }

  // The text chosen in the menu of profiles.
  async chosen() {
    return this.profile.evaluate((select) => select.selectedOptions[0].textContent.trim());
  }

  // Saves the profile under a name, and gives the file as a browser would hand it back.
  async saved(name) {
    if (!(await this.name.isVisible())) await this.own.click();
    await this.name.fill(name);
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.save.click()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  // Fetches a profile from a file.
  async load(file) {
    if (!(await this.fetch.isVisible())) await this.own.click();
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.fetch.click()]);
    await chooser.setFiles(file);
  }
}
