// The map by keyboard alone: from the first Tab to the numbers of a transition and back.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';

after(closeBrowser);

const focusedName = (page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

// Presses Tab until the focus is inside the map.
async function tabToMap(page) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => !!document.activeElement?.closest('.stage'))) return presses;
  }
  assert.fail('Tab does not reach the map');
}

test('Tab reaches the map, arrows walk along transitions, Enter tells, Escape leads back', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  await tabToMap(page);
  assert.match(await focusedName(page), /^Start:/);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => /begynder med Ny/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => /^Ny:/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => /direkte fra Ny til Tildelt/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
  // The next of the transitions that leave Ny.
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => /direkte fra Ny til Annulleret/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'map-panel-title');
  assert.equal(await map.panelTitle.textContent(), 'Ny → Annulleret');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => /direkte fra Ny til Annulleret/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
  // One Tab goes on behind the map, not through every step.
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => !!document.activeElement?.closest('.stage')), false);
});

test('every step and transition can be reached and says a sentence', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const names = await map.page.evaluate(() => [...document.querySelectorAll('.stage [data-thing]:not(.pill)')].map((thing) => [thing.getAttribute('role'), thing.getAttribute('aria-label')]));
  assert.ok(names.length > 30);
  for (const [role, name] of names) {
    assert.equal(role, 'button');
    assert.match(name, /\d.* sager?.*\./, name);
  }
  const stops = await map.page.locator('.stage [tabindex="0"]').count();
  assert.equal(stops, 1, 'one stop for Tab');
});

test('keys enlarge and fit the map, unless they are switched off', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  const width = async () => (await map.step('Ny').boundingBox()).width;
  const first = await width();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  assert.ok(await width() > first * 1.4);
  await page.keyboard.press('0');
  assert.ok(Math.abs(await width() - first) < 1);
  await page.keyboard.press('?');
  await page.locator('label[for=letters]').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('+');
  assert.ok(Math.abs(await width() - first) < 1, 'switched off');
});

test('the whole choice of numbers works by keyboard', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  await page.getByLabel('Tallet på kortet').focus();
  await page.keyboard.press('ArrowDown');
  await map.settled();
  assert.match(await map.legend.textContent(), /andelen af alle viste sager/);
  await page.getByRole('slider', { name: 'Overgange' }).focus();
  const before = await map.transitions.count();
  await page.keyboard.press('ArrowRight');
  await map.settled();
  assert.equal(await map.transitions.count(), before + 1);
  await page.getByRole('button', { name: 'Tabel' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.map-table').waitFor();
});
