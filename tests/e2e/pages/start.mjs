// The first page: where a log comes in.
export class Start {
  constructor(spor) {
    this.page = spor.page;
    // From here on the browser's window for choosing a file is kept from opening, also for a quick key.
    this.page.on('filechooser', () => {});
    this.title = this.page.getByRole('heading', { level: 1, name: 'Se, hvordan sagerne faktisk løber' });
    this.chooseButton = this.page.getByRole('button', { name: 'Vælg fil' });
    this.sample = this.page.getByRole('button', { name: /^It-servicedesk/ });
    this.remark = this.page.locator('.remark');
  }

  // The large button of a sample.
  card(name) {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  // The quiet button under it, which opens the sample as a file with faults.
  rawFile(name) {
    return this.page.getByRole('button', { name: `Åbn som rå fil: ${name}` });
  }

  // By the button, as a person with a mouse does.
  async choose(file) {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.chooseButton.click()]);
    await chooser.setFiles(file);
  }

  // Files dragged from the desktop and dropped anywhere on the page.
  async drop(...files) {
    const contents = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] }));
    await this.page.evaluate((files) => {
      const dragged = new DataTransfer();
      for (const { name, mimeType, bytes } of files) dragged.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
      const target = document.querySelector('.drop') ?? document.body;
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: dragged, bubbles: true, cancelable: true }));
      }
    }, contents);
  }

  // Rows copied in a spreadsheet.
  async paste(text) {
    await this.page.evaluate((text) => {
      const pasted = new DataTransfer();
      pasted.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }));
    }, text);
  }
}
