// The animation of the cases: its bar, its moment, and what is drawn on the canvas over the map.
export class Play {
  constructor(spor) {
    this.page = spor.page;
    this.bar = this.page.getByRole('region', { name: 'Afspilning af sagerne' });
    this.play = this.bar.getByRole('button', { name: 'Afspil', exact: true });
    this.pause = this.bar.getByRole('button', { name: 'Pause', exact: true });
    this.stop = this.bar.getByRole('button', { name: 'Stop', exact: true });
    this.moment = this.bar.getByRole('slider', { name: 'Tidspunkt' });
    this.shownMoment = this.bar.locator('.scrubber .now');
    this.says = this.bar.locator('p[role=status]');
    this.speed = this.bar.getByRole('combobox', { name: 'Hastighed' });
    this.from = this.bar.getByRole('combobox', { name: 'Tiden går' });
    this.dayFrom = this.bar.getByLabel('Fra og med');
    this.dayUntil = this.bar.getByLabel('Til og med');
    this.allDays = this.bar.getByRole('button', { name: 'Alle dage' });
    this.by = this.bar.getByRole('combobox', { name: 'Farve efter' });
    this.table = this.bar.getByRole('button', { name: 'Tabel', exact: true });
    this.keys = this.bar.getByRole('list', { name: 'Grupper' });
    this.close = this.bar.getByRole('button', { name: 'Luk', exact: true });
    this.opener = this.page.locator('.maphead').getByRole('button', { name: 'Afspil', exact: true });
  }

  async open() {
    await this.opener.click();
    await this.ready();
  }

  // The movements have come.
  async ready() {
    await this.page.waitForFunction(() => Number(document.querySelector('#flow-moment')?.max) > 0);
  }

  async frame() {
    return Number(await this.moment.inputValue());
  }

  async frames() {
    return Number(await this.moment.getAttribute('max'));
  }

  // Pixels of the canvas that are not empty.
  async painted() {
    return this.page.evaluate(() => {
      const canvas = document.querySelector('canvas.flow-layer');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let painted = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at] > 0) painted += 1;
      return painted;
    });
  }

  // Goes there as a hand would let the slider go.
  async goTo(frame) {
    await this.moment.evaluate((element, frame) => {
      element.value = frame;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, String(frame));
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}
