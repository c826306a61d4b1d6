// The hand that makes a filter: the mouse, or the keyboard alone. Both fill the fields of a form by their labels.
import { Filters } from './filters.mjs';
import { choose, press, typeDay, write } from './keys.mjs';
import { Log } from './log.mjs';
import { casesOf } from './sample-rows.mjs';
import { expectText } from './wait.mjs';

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class FilterHand {
  constructor(filters, byKeyboard) {
    this.filters = filters;
    this.page = filters.page;
    this.dialog = filters.dialog;
    this.byKeyboard = byKeyboard;
  }

  async press(locator, key = 'Enter') {
    return this.byKeyboard ? press(this.page, locator, { key }) : locator.click();
  }

  // Opens the form of a new filter of a kind, by the chooser.
  async begin(kind) {
    await this.press(this.filters.add);
    await this.press(this.dialog.getByRole('button', { name: new RegExp(`^${literally(kind)} `) }));
    await this.filters.use.waitFor();
  }

  // One of a menu, by the text or the value of the choice.
  async choose(label, option) {
    const menu = this.dialog.locator('select').and(this.dialog.getByLabel(label, { exact: true }));
    if (!this.byKeyboard) return menu.selectOption(option);
    return choose(this.page, menu, option);
  }

  // Ticks, or unticks, one of a list.
  async pick(list, name) {
    const box = this.dialog.getByRole('group', { name: new RegExp(`^${literally(list)}`) })
      .getByRole('checkbox', { name: new RegExp(`^${literally(name)}( [\\d.]|\\s*$)`) });
    await this.turn(box);
  }

  async turn(of) {
    const box = typeof of === 'string' ? this.dialog.getByRole('checkbox', { name: of, exact: true }) : of;
    if (!this.byKeyboard) return box.click({ force: true });
    return this.press(box, 'Space');
  }

  async write(label, text) {
    const field = this.dialog.getByLabel(label, { exact: true });
    if (!this.byKeyboard) return field.fill(text);
    return write(this.page, field, text);
  }

  // A day, `yyyy-mm-dd`.
  async day(label, iso) {
    const field = this.dialog.getByLabel(label, { exact: true });
    return this.byKeyboard ? typeDay(this.page, field, iso) : field.fill(iso);
  }

  // What the form says that the filter would leave.
  async gives({ cases, events }) {
    const danish = (count) => count.toLocaleString('da-DK');
    await expectText(this.filters.would, `Giver ${danish(cases)} sager og ${danish(events)} hændelser`);
  }

  async take() {
    await this.press(this.filters.use);
    await this.dialog.waitFor({ state: 'hidden' });
  }

  // Away again, as the last thing done.
  async back() {
    if (this.byKeyboard) await this.page.keyboard.press('Control+z');
    else await this.filters.chips.first().getByRole('button', { name: /^Fjern filter 1/ }).click();
    await this.filters.rows.first().waitFor({ state: 'detached' });
  }
}

// The screen of filters with a hand at it.
export async function atFilters(spor, byKeyboard) {
  const filters = new Filters(spor);
  await spor.page.keyboard.press('f');
  await expectText(spor.page.getByRole('heading', { level: 1 }), 'Filtre');
  return { spor, filters, hand: new FilterHand(filters, byKeyboard) };
}

// The same with the service desk open, and its cases, in which a spec counts for itself.
export async function deskAtFilters(spor, byKeyboard) {
  await new Log(spor).openSample();
  const cases = await casesOf(spor);
  return { cases, ...(await atFilters(spor, byKeyboard)) };
}

// Makes a filter, reads what the form says, uses it, reads what is left of `all` cases, and takes it back.
export async function makes({ spor, filters, hand, all = 9000 }, kind, fill, wanted) {
  await hand.begin(kind);
  await fill(hand);
  await hand.gives(wanted);
  await spor.assertAccessible(`the form «${kind}»`, 'dialog[open]');
  await hand.take();
  await filters.counts(wanted.cases, all, wanted.events);
  await hand.back();
}
