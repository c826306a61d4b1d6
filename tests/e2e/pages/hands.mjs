// A walk that is told once and done by either of two people: one has the mouse, one has the keyboard alone. The second
// reaches everything by Tab and the arrows; neither is put where it wants to be.
import assert from 'node:assert/strict';
import { focused } from './wait.mjs';

export class Mouse {
  constructor({ page }) { this.page = page; }

  async press(button) { await button.click(); }

  // A view, by its link.
  async go(view) { await view.link.click(); }

  // A radio or a box, by its label, which is what is seen of it.
  async tick(box) {
    await this.page.locator(`label[for="${await box.getAttribute('id')}"]`).click();
  }

  // Writes into a field and leaves it by a click beside.
  async write(field, text) {
    await field.click();
    await field.fill(text);
    await this.page.locator('main h1').first().click();
  }

  async writeDay(field, day) { await this.write(field, day); }

  // The list that a menu opens is the browser's own, where no test has a mouse.
  async choose(menu, label) { await menu.selectOption({ label }); }

  async undo() { await this.page.getByRole('button', { name: 'Fortryd', exact: true }).click(); }
}

export class Keyboard {
  constructor({ page }) { this.page = page; }

  async press(button) {
    await this.reach(button);
    await this.page.keyboard.press('Enter');
  }

  // A view, by its letter. In a field a letter is a letter, so the field is left first.
  async go(view) {
    for (let step = 0; await this.page.evaluate(isWriting); step++) {
      assert.ok(step < 20, `the field is not left; the focus is at «${await focused(this.page)}»`);
      await this.page.keyboard.press('Tab');
    }
    await this.page.keyboard.press(view.key);
  }

  async tick(box) {
    await this.reach(box);
    if (!(await box.isChecked())) await this.page.keyboard.press('Space');
  }

  async write(field, text) {
    await this.reach(field);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  // Day, month and year are parts of their own, the focus may come from either side, and the browser's own language says
  // which comes first: a person sees it.
  async writeDay(field, text) {
    await this.reach(field);
    const [year, month, day] = text.split('-');
    for (const parts of [[day, month, year], [month, day, year]]) {
      for (const _ of 'dm') await this.page.keyboard.press('ArrowLeft');
      await this.page.keyboard.type(parts.join(''));
      if (await field.inputValue() === text) return;
    }
    assert.fail(`${text} cannot be typed: the field has ${await field.inputValue()}`);
  }

  // The first letters of an entry choose it.
  async choose(menu, label) {
    await this.reach(menu);
    await this.page.keyboard.type(label);
  }

  async undo() { await this.page.keyboard.press('Control+z'); }

  // Goes on by Tab, or back by Shift and Tab where the goal stands before the focus, as a person who looks would; in a
  // group of radios by arrows.
  async reach(goal, most = 300) {
    await goal.waitFor();
    const isBefore = await goal.evaluate((goal) =>
      document.activeElement !== document.body && Boolean(document.activeElement.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_PRECEDING));
    for (let step = 0; step < most; step++) {
      const at = await goal.evaluate((goal) => {
        const focus = document.activeElement;
        if (focus === goal) return 'goal';
        return goal.type === 'radio' && focus.type === 'radio' && goal.name && focus.name === goal.name ? 'group' : 'elsewhere';
      });
      if (at === 'goal') return;
      await this.page.keyboard.press(at === 'group' ? 'ArrowDown' : isBefore ? 'Shift+Tab' : 'Tab');
    }
    assert.fail(`the keyboard does not reach ${goal} in ${most} steps; the focus is at «${await focused(this.page)}»`);
  }
}

// Whether what is typed now goes into a field.
function isWriting() {
  return document.activeElement.matches('input:not([type=range]):not([type=checkbox]):not([type=radio]),select,textarea');
}
