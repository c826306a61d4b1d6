// What stands round every screen.
export class Frame {
  constructor(spor) {
    this.page = spor.page;
    // On a narrow page a short word stands before the name.
    const view = (name) => this.page.getByRole('navigation').getByRole('link', { name });
    this.data = view(/^Data$/);
    this.map = view(/Proceskort$/);
    this.about = view(/Om og privatliv$/);
    this.strip = this.page.getByRole('region', { name: 'Det, der vises' });
    this.language = this.page.getByRole('button', { name: /English|Dansk|dansk/ });
    this.help = this.page.getByRole('button', { name: 'Hjælp og genveje' });
    this.dialog = this.page.getByRole('dialog');
    this.said = this.page.getByRole('status').last();
    this.log = this.page.locator('.logmenu .log');
    this.undo = this.page.getByRole('button', { name: 'Fortryd', exact: true });
  }
}
