// What a person without a mouse does: Tab to a thing and press it, move in a menu with the arrows, type a day.
import { Filters } from './filters.mjs';
import { tabTo } from './wait.mjs';

// A sample, opened from the first page by keyboard.
export async function desk(spor, sample = /It-servicedesk/) {
  const { page } = spor;
  await press(page, page.getByRole('button', { name: sample }).first());
  await page.locator('.stage .node').first().waitFor();
  return { spor, page, filters: new Filters(spor) };
}

// Goes to `locator` by Tab, at most so many times, and presses the key.
export async function press(page, locator, { key = 'Enter', most = 150 } = {}) {
  await locator.waitFor();
  await tabTo(page, locator, most);
  await page.keyboard.press(key);
}

// One of a menu, by the text or the value of the choice.
export async function choose(page, menu, option, most = 150) {
  await menu.waitFor();
  await tabTo(page, menu, most);
  const [place, chosen] = await menu.evaluate((menu, wanted) => [
    [...menu.options].findIndex(({ value, text }) => value === wanted || text.trim() === wanted), menu.selectedIndex], option);
  if (place < 0) throw new Error(`«${option}» is not in the menu: ${await menu.locator('option').allTextContents()}`);
  // Settled as a hand would: straight to an end, and from there.
  for (let step = 0; step < Math.abs(place - chosen); step++) await page.keyboard.press(place > chosen ? 'ArrowDown' : 'ArrowUp');
  await page.waitForFunction(([menu, place]) => menu.selectedIndex === place, [await menu.elementHandle(), place]);
}

// What stands in a field is typed over.
export async function write(page, field, text, most = 150) {
  await field.waitFor();
  await tabTo(page, field, most);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

// A day, `yyyy-mm-dd`: part by part, in the order in which the browser's field asks for them.
export async function typeDay(page, field, iso, most = 150) {
  await field.waitFor();
  await tabTo(page, field, most);
  const [year, month, day] = iso.split('-');
  await page.keyboard.type(month + day + year);
  await page.waitForFunction(([field, iso]) => field.value === iso, [await field.elementHandle(), iso]);
}
