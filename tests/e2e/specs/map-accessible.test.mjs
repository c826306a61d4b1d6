// axe-core finds nothing on the map's screen in any state, in both languages, on wide, narrow and enlarged pages.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';

after(closeBrowser);

// 200 % zoom of a page of 1440 × 900 leaves 720 × 450 pixels of CSS.
for (const [name, width, height] of [['wide', 1440, 900], ['1024', 1024, 768], ['200 %', 720, 450]]) {
  test(`no state of the map is inaccessible: ${name}`, async (t) => {
    const spor = await Spor.open(t, { viewport: { width, height } });
    const map = await ProcessMap.ofSample(spor);
    const { page } = map;
    await spor.assertAccessible('the map');
    await page.getByRole('button', { name: 'Flere valg' }).click();
    await spor.assertAccessible('more choices');
    await page.keyboard.press('Escape');
    await map.openSaveMenu();
    await spor.assertAccessible('the save menu');
    await page.keyboard.press('Escape');
    await page.locator('.stage [tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'map-panel-title');
    await spor.assertAccessible('the panel of a transition');
    await page.keyboard.press('Escape');
    await page.getByLabel('Tallet på kortet').selectOption({ label: 'Median varighed' });
    await map.settled();
    await spor.assertAccessible('the map of time');
    await page.getByRole('button', { name: 'Tabel' }).click();
    await page.locator('.map-table').waitFor();
    await spor.assertAccessible('the table');
    await page.getByRole('button', { name: /English|Switch/ }).first().click();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await map.settled();
    await spor.assertAccessible('the map in English');
    // Nothing is wider than the page.
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    assert.deepEqual(spor.errors, []);
  });
}

test('text on the map never falls below 11 px', async (t) => {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 1024, height: 768 }]) {
    const map = await ProcessMap.ofSample(await Spor.open(t, { viewport }));
    const smallest = await map.page.evaluate(() => {
      const zoom = document.querySelector('.stage > g').getCTM().a;
      return Math.min(...[...document.querySelectorAll('.stage text')].map((text) => Number(text.getAttribute('font-size')) * zoom));
    });
    assert.ok(smallest >= 11, `${smallest} px`);
  }
});

test('nothing moves for those who asked for less motion', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t, { reducedMotion: 'reduce' }));
  const slider = map.page.getByRole('slider', { name: 'Aktiviteter' });
  // Every place a step is seen at while the new layout comes.
  await map.page.evaluate(() => {
    window.seen = new Set();
    const look = () => {
      const node = document.querySelector('.stage g.node[aria-label^="Slut"]');
      if (node) window.seen.add(node.querySelector('rect:last-of-type')?.getAttribute('y') ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  await slider.evaluate((element) => {
    element.value = '5';
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await map.settled();
  const seen = await map.page.evaluate(() => window.seen.size);
  assert.ok(seen <= 2, `${seen} places`);
});
