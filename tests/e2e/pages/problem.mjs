// The screen that says what is wrong with a file, and what one can do.
export class ProblemScreen {
  constructor(spor) {
    this.page = spor.page;
    this.root = this.page.locator('.problem');
    this.title = this.root.getByRole('heading', { level: 1 });
    this.found = this.root.locator('.lead2');
    this.steps = this.root.locator('.todo li');
    this.kept = this.root.locator('.kept');
    this.otherFile = this.root.getByRole('button', { name: 'Vælg en anden fil' });
  }
}
