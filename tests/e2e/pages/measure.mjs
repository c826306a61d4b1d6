// What is measured in every view: the control that says it, and the choice under it.
import { expectText } from './wait.mjs';

export class Measure {
  constructor(spor) {
    this.page = spor.page;
    this.button = this.page.getByRole('button', { name: /^Måler: / });
    this.from = this.page.getByLabel('Mål fra');
    this.occurrence = this.page.getByLabel('Indtil', { exact: true });
    this.to = this.page.getByLabel('Trin', { exact: true });
    this.working = this.page.getByRole('button', { name: 'Arbejdstid', exact: true });
    this.back = this.page.getByRole('button', { name: 'Mål hele sagen i kalendertid' });
  }

  // From one step to the first of another, in working time.
  async between(from, to) {
    await this.button.click();
    await this.from.selectOption(from);
    await this.to.selectOption(to);
    await this.working.click();
    await this.page.keyboard.press('Escape');
    await this.is(`Måler: fra ${from} til første ${to}, i arbejdstid`);
  }

  async is(text) {
    await expectText(this.button, text);
  }
}
