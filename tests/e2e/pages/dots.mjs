// The dotted chart as a person uses it: choices, picture, what is said of what one points at, and its table.
export class Dots {
  constructor(spor) {
    this.spor = spor;
    this.page = spor.page;
    const parts = this.page.getByRole('group', { name: 'Statistikkens dele' });
    this.part = parts.getByRole('button', { name: 'Prikdiagram' });
    this.lists = parts.getByRole('button', { name: 'Tal og lister' });
    this.plot = this.page.getByRole('application', { name: /^Prikdiagram/ });
    this.canvas = this.plot.locator('canvas');
    this.here = this.page.locator('#dots-here');
    this.rows = this.page.locator('.dot-here + p');
    this.across = this.page.getByLabel('Vandret', { exact: true });
    this.order = this.page.getByLabel('Rækker efter', { exact: true });
    this.colour = this.page.getByLabel('Farve efter', { exact: true });
    this.key = this.page.getByRole('list', { name: 'Prikkernes farver' }).getByRole('listitem');
    this.asTable = this.page.getByRole('button', { name: 'Tabel', exact: true });
    this.table = this.page.getByRole('table', { name: 'Hændelser pr. periode og aktivitet' });
    this.goOn = this.page.getByRole('button', { name: 'Vis prikkerne' });
  }

  // From any screen of an open log.
  async open() {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Statistik' }).click();
    await this.part.click();
  }

  // The picture is the one that was asked for last.
  async settled() {
    await this.page.locator('.dots[aria-busy=false] .dot-key li').first().waitFor();
  }

  // Which of the picture's pixels are coloured, as one text: equal pictures have equal texts.
  async pixels() {
    await this.settled();
    return this.canvas.evaluate((canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let hash = 0;
      let dots = 0;
      for (let at = 0; at < data.length; at += 4) {
        hash = (Math.imul(hash, 31) + data[at] + 3 * data[at + 1] + 7 * data[at + 2] + data[at + 3]) | 0;
        dots += data[at + 3] > 0;
      }
      return `${dots} ${hash}`;
    });
  }
}
