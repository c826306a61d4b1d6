// «Om og privatliv»: what was fetched, what is stored, what Spor is made of.
export class AboutPage {
  static async open(spor) {
    await spor.page.getByRole('link', { name: /^(Om og privatliv|Privatliv|About and privacy|Privacy)$/ }).first().click();
    await spor.page.waitForSelector('.hero .zero');
    return new AboutPage(spor);
  }

  constructor(spor) {
    this.page = spor.page;
  }

  // Requests that left page or workers since Spor was ready, as the page says it.
  async requestsAfterStart() {
    return Number((await this.page.locator('.hero .zero').textContent()).replace(/\D/g, ''));
  }

  async fetchedFiles() {
    return this.page.locator('.fetched tbody tr').allTextContents();
  }

  async waitForRow(text) {
    await this.page.locator('.fetched tbody tr', { hasText: text }).first().waitFor();
  }

  // The build's name, as the page shows it.
  async text() {
    return this.page.locator('main').innerText();
  }
}
