// From a file or a sample to an open log, and back to none.
export class Log {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
  }

  // Gives the page a file: a path on disk, or { name, text }.
  async choose(file) {
    const given = typeof file === 'string' ? file : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) };
    await this.page.locator('input[type=file]').first().setInputFiles(given);
  }

  // The file has been looked at, and the page asks whether it is read rightly.
  async previewed() {
    await this.showMap.waitFor();
  }

  get showMap() {
    return this.page.getByRole('button', { name: 'Vis proceskort' });
  }

  // Reads the file as it was guessed; the log is open after.
  async confirm() {
    await this.showMap.click();
    await this.opened();
  }

  async openFile(file) {
    await this.choose(file);
    await this.confirm();
  }

  // The same of a file in which nobody is a person: where the page asks whom it is about, it is told so.
  async openAboutNobody(file) {
    await this.choose(file);
    await this.previewed();
    const nobody = this.page.getByRole('radio', { name: /^Ingen personer/ });
    if (await nobody.count()) await nobody.check();
    await this.confirm();
  }

  async openSample() {
    await this.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
    await this.opened();
  }

  // A sample by its card, with the hand of a walk.
  async openSampleBy(hand, name) {
    await hand.press(this.page.getByRole('button', { name }).first());
    await this.opened();
  }

  // A file by the button, with the hand of a walk; `about` says whom it is about, where the page asks.
  async openFileBy(hand, path, about = /^Ingen personer/) {
    const chooser = this.page.waitForEvent('filechooser');
    await hand.press(this.page.getByRole('button', { name: 'Vælg fil' }));
    await (await chooser).setFiles(path);
    await this.previewed();
    const whom = this.page.getByRole('radio', { name: about });
    if (await whom.count()) await hand.tick(whom);
    await hand.press(this.showMap);
    await this.opened();
  }

  // The strip says how many cases and events there are.
  async opened() {
    await this.page.locator('.strip').getByText(/hændelser/).first().waitFor();
  }

  async close() {
    await this.page.locator('.logmenu > button').click();
    await this.page.getByRole('button', { name: 'Luk loggen' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Luk loggen' }).click();
    await this.page.locator('.start').waitFor();
  }

  // The title, the text and the buttons of the page that says what went wrong.
  async problem() {
    const screen = this.page.locator('.problem');
    await screen.waitFor();
    return {
      title: await screen.getByRole('heading', { level: 1 }).innerText(),
      text: await screen.innerText(),
      ways: await screen.getByRole('button').allInnerTexts(),
    };
  }
}

// A small log as a municipality's system would export it. Every call is the same.
export function smallLog(cases = 40) {
  const steps = ['Modtaget', 'Visiteret', 'Behandlet', 'Afgjort'];
  const rows = [];
  for (let number = 0; number < cases; number++)
    for (let step = 0; step < steps.length - (number % 5 === 0 ? 1 : 0); step++)
      rows.push(`S-${1000 + number};${steps[step]};${String(1 + (number % 28)).padStart(2, '0')}-0${1 + step}-2026 09:${String(number % 60).padStart(2, '0')}`);
  return { name: 'sager fra Ærø.csv', text: '\ufeffSagsnr;Aktivitet;Tidspunkt\r\n' + rows.join('\r\n') + '\r\n' };
}
