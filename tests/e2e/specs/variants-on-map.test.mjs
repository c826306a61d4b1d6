// Variants on the map one at a time, and two of them side by side: counted here from the rows of the sample.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Start } from '../pages/start.mjs';
import { Log } from '../pages/log.mjs';
import { Variants } from '../pages/variants.mjs';
import { casesOf } from '../pages/sample-rows.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

async function opened(t) {
  const spor = await Spor.open(t);
  await new Start(spor).card('Kontanthjælp').click();
  await new Log(spor).opened();
  const variants = new Variants(spor);
  const counts = new Map();
  for (const { activities } of await casesOf(spor)) {
    const key = activities.join(' > ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const all = ranked.reduce((sum, [, cases]) => sum + cases, 0);
  const says = (places) => {
    const cases = places.reduce((sum, place) => sum + ranked[place - 1][1], 0);
    const written = (count) => count.toLocaleString('da-DK');
    const what = places.length === 1 ? '1 variant' : `${places.length} varianter`;
    return new RegExp(`^Kortet viser ${what}, ${written(cases)} af ${written(all)} sager \\((< )?\\d+ %\\)\\.$`);
  };
  return { spor, page: spor.page, variants, ranked, all, says };
}

test('by mouse: the map is built up variant by variant, one is ticked, and undo goes back', async (t) => {
  const { spor, page, variants, ranked, says } = await opened(t);
  await variants.open();
  await expectText(variants.onMap.getByRole('status'), 'Kortet viser alle varianter.');
  await variants.onMap.getByRole('button', { name: 'Vis én variant ad gangen' }).click();
  await expectText(variants.onMap.getByRole('status'), says([1]));
  await variants.onMap.getByRole('button', { name: 'Tilføj den næste' }).click();
  await expectText(variants.onMap.getByRole('status'), says([1, 2]));
  await variants.toggleOnMap(4).click();
  await expectText(variants.onMap.getByRole('status'), says([1, 2, 4]));
  assert.equal(await variants.toggleOnMap(4).getAttribute('aria-pressed'), 'true');
  await spor.assertAccessible('variants on the map');
  await variants.onMap.getByRole('button', { name: 'Se kortet' }).click();
  const map = new ProcessMap(spor);
  await map.settled();
  const cases = ranked[0][1] + ranked[1][1] + ranked[3][1];
  assert.match(await map.step('Start').getAttribute('aria-label'), new RegExp(`^Start: ${cases.toLocaleString('da-DK')}`));
  await expectText(variants.onMap.getByRole('status'), says([1, 2, 4]));
  await spor.assertAccessible('a map of three variants');
  await variants.onMap.getByRole('button', { name: 'Fjern den sjældneste' }).click();
  await expectText(variants.onMap.getByRole('status'), says([1, 2]));
  await page.keyboard.press('Control+z');
  await expectText(variants.onMap.getByRole('status'), says([1, 2, 4]));
  await variants.onMap.getByRole('button', { name: 'Vis alle varianter' }).click();
  await map.settled();
  assert.equal(await variants.onMap.count(), 0);
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: V adds the next variant to the map, Shift and V takes the rarest off', async (t) => {
  const { spor, page, variants, says } = await opened(t);
  const map = new ProcessMap(spor);
  await map.settled();
  await page.locator('h1').first().focus();
  await tabTo(page, page.getByRole('button', { name: 'Flere valg' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Vis én variant ad gangen' }));
  await page.keyboard.press('Enter');
  await expectText(variants.onMap.getByRole('status'), says([1]));
  await page.keyboard.press('v');
  await expectText(variants.onMap.getByRole('status'), says([1, 2]));
  await page.keyboard.press('v');
  await expectText(variants.onMap.getByRole('status'), says([1, 2, 3]));
  await page.keyboard.press('Shift+V');
  await expectText(variants.onMap.getByRole('status'), says([1, 2]));
  assert.deepEqual(spor.errors, []);
});

test('two variants side by side: what only one has is said, and the table is saved', async (t) => {
  const { spor, page, variants, ranked } = await opened(t);
  await variants.open();
  await variants.pick(1).check({ force: true });
  assert.equal(await variants.compare.getAttribute('aria-disabled'), 'true');
  await variants.pick(2).check({ force: true });
  await variants.search.focus();
  await tabTo(page, variants.compare);
  await page.keyboard.press('Enter');
  await variants.pair.getByRole('row').nth(1).waitFor();
  const rows = await variants.pair.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  const [first, second] = [0, 1].map((place) => ranked[place][0].split(' > '));
  assert.deepEqual(rows.map((row) => row[1]).filter((name) => name !== '–'), first);
  assert.deepEqual(rows.map((row) => row[2]).filter((name) => name !== '–'), second);
  for (const [sign, left, right] of rows) {
    const both = left !== '–' && right !== '–';
    assert.match(sign, both ? /^=begge$/ : left === '–' ? /^2kun variant 2$/ : /^1kun variant 1$/);
    assert.ok(!both || left === right);
  }
  await spor.assertAccessible('two variants side by side');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    variants.pair.getByRole('button', { name: 'Gem som CSV' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /to-varianter.*\.csv$/);
  await variants.pair.getByRole('button', { name: 'Luk sammenligningen' }).click();
  assert.equal(await variants.pair.count(), 0);
  assert.deepEqual(spor.errors, []);
});
