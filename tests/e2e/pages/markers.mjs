// Markers of changed laws and practice: the editor, and what stands on an axis.
export class Markers {
  constructor(spor) {
    this.page = spor.page;
    this.button = this.page.getByRole('button', { name: /marker|Markører …|markør/i }).first();
    this.dialog = this.page.getByRole('dialog', { name: 'Markører på tidsakser' });
    this.day = this.dialog.getByLabel('Dag', { exact: true });
    this.kind = this.dialog.getByLabel('Art', { exact: true });
    this.text = this.dialog.getByLabel('Hvad blev ændret?');
    this.add = this.dialog.locator('form button[type=submit]');
    this.done = this.dialog.locator('footer').getByRole('button', { name: 'Luk' });
    this.proposals = this.dialog.locator('.marker-proposed li');
    this.lines = this.page.locator('.marker-line');
    this.key = this.page.getByRole('list', { name: 'Markører' }).getByRole('listitem');
  }
}
