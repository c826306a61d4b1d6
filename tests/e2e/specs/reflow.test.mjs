// A page of 320 pixels, which is a window of 1280 at 400 % zoom: the confirmation of a file and the windows that open over a
// view keep every control within reach without scrolling sideways (WCAG 1.4.10). The views themselves are in sizes.test.mjs.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Log, smallLog } from '../pages/log.mjs';
import { REACH, note } from '../pages/reach.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

// Each window by the view's letter, the button that opens it, and what has come then.
const WINDOWS = {
  'new filter': ['f', 'Tilføj filter', 'dialog[open]'],
  'new step': ['2', 'Tilføj trin', 'dialog[open]'],
  bookmarks: ['5', 'Bogmærker', '.popover-body'],
  'last steps': ['5', /^Angiv, hvornår en sag/, 'dialog[open]'],
  calendar: ['7', /helligdage lukket$/, 'dialog[open]'],
  limits: ['e', 'Ret grænser', '.fit-limits'],
  'case of a sample': ['k', 'Udtræk stikprøven', '.questions'],
};

test('the confirmation of a file and every window at 400 %', async (t) => {
  const spor = await Spor.open(t, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  const { page } = spor;
  const log = new Log(spor);
  await log.choose(smallLog(400));
  await log.previewed();
  const found = {};
  const look = async (name) => {
    await spor.shot(`reflow-${name.replaceAll(' ', '-')}`);
    note(found, name, await page.evaluate(REACH));
  };
  await look('confirmation');
  await log.confirm();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look('help');
  await page.keyboard.press('Escape');
  for (const [name, [key, button, shown]] of Object.entries(WINDOWS)) {
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press(key);
    await page.getByRole('button', { name: button }).first().click();
    await page.locator(shown).first().waitFor();
    await look(name);
    await page.keyboard.press('Escape');
  }
  assert.deepEqual(found, {});
  assert.deepEqual(spor.errors, []);
});
