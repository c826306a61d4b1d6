// Steps of the map are moved by hand: by mouse, by keyboard, undone, put back, saved; and the map runs to the right.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';

after(closeBrowser);

const near = (a, b, what) => assert.ok(Math.abs(a.x - b.x) <= 2 && Math.abs(a.y - b.y) <= 2, `${what}: ${JSON.stringify([a, b])}`);

async function dragged(map, name, right, down) {
  const from = await map.placeOf(name);
  const { mouse } = map.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + right / 2, from.y + down / 2, { steps: 6 });
  await mouse.move(from.x + right, from.y + down, { steps: 6 });
  await mouse.up();
  await map.settled();
  return from;
}

test('a step is dragged, its transitions follow, and undo puts it back', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  const other = await map.placeOf('Genåbnet');
  const line = () => map.transition('direkte fra Ny til Tildelt').locator('path').first().getAttribute('d');
  const before = await line();
  const from = await dragged(map, 'Tildelt', 140, 36);
  near(await map.placeOf('Tildelt'), { x: from.x + 140, y: from.y + 36 }, 'the step is where it was let go');
  near(await map.placeOf('Genåbnet'), other, 'another step stays');
  assert.notEqual(await line(), before);
  assert.equal(await page.locator('#map-panel').count(), 0, 'a drag chooses nothing');
  await map.spor.assertAccessible('a map with a moved step');

  // It stays moved while the numbers change.
  await page.getByLabel('Tallet på kortet').selectOption({ label: 'Antal gange' });
  await map.settled();
  near(await map.placeOf('Tildelt'), { x: from.x + 140, y: from.y + 36 }, 'still moved');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await map.settled();
  near(await map.placeOf('Tildelt'), from, 'undone');
  assert.equal(await line(), before);
  await page.keyboard.press('Control+y');
  await map.settled();
  near(await map.placeOf('Tildelt'), { x: from.x + 140, y: from.y + 36 }, 'done again');

  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByRole('button', { name: 'Nulstil placering' }).click();
  await page.keyboard.press('Escape');
  await map.settled();
  near(await map.placeOf('Tildelt'), from, 'put back');
});

test('by keyboard: Alt and an arrow move the step with the focus', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  await map.step('Ny').focus();
  await map.settled();
  const from = await map.placeOf('Ny');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(`Alt+${key}`);
  await map.settled();
  const moved = await map.placeOf('Ny');
  assert.ok(moved.x - from.x > 30 && moved.y - from.y > 15, JSON.stringify([from, moved]));
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), /^Ny:/, 'the focus stays');
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Control+z');
  await map.settled();
  near(await map.placeOf('Ny'), from, 'undone');
});

test('what is saved shows the steps where they stand', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const file = async () => {
    await map.openSaveMenu();
    const { bytes } = await map.saved(() => map.page.getByRole('button', { name: /SVG/ }).click());
    return bytes.toString();
  };
  const place = (svg, name) => Number(new RegExp(`<text x="([\\d.-]+)"[^>]*>(?:<tspan[^>]*>)?${name}<`).exec(svg)[1]);
  const before = await file();
  await dragged(map, 'Tildelt', 100, 0);
  const after = await file();
  const moved = (place(after, 'Tildelt') - place(after, 'Ny')) - (place(before, 'Tildelt') - place(before, 'Ny'));
  assert.ok(moved > 80, `moved by ${moved}`);
});

test('the map runs from left to right', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  await map.page.getByRole('button', { name: 'Flere valg' }).click();
  await map.page.getByRole('radio', { name: 'Fra venstre mod højre' }).check({ force: true });
  await map.spor.assertAccessible('the choices of the map');
  await map.page.keyboard.press('Escape');
  await map.settled();
  const places = await map.placesOfSteps();
  assert.ok(Object.values(places).every(([x]) => x >= places.Start[0] && x <= places.Slut[0] + 200), JSON.stringify(places));
  assert.ok(places.Slut[0] - places.Start[0] > Math.abs(places.Slut[1] - places.Start[1]));
});

test('a step follows the pointer without delay', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const from = await map.placeOf('Tildelt');
  await map.page.mouse.move(from.x, from.y);
  await map.page.mouse.down();
  const millis = await map.page.evaluate(async ({ x, y }) => {
    const stage = document.querySelector('.stage');
    const taken = [];
    for (let step = 1; step <= 60; step += 1) {
      const begin = performance.now();
      stage.dispatchEvent(new PointerEvent('pointermove', { clientX: x + step * 2, clientY: y + step, pointerId: 1, isPrimary: true, bubbles: true }));
      await null; await null; await null; await null; await null;
      taken.push(performance.now() - begin);
      await new Promise(requestAnimationFrame);
    }
    return taken.sort((a, b) => a - b);
  }, from);
  await map.page.mouse.up();
  t.diagnostic(`median ${millis[30].toFixed(2)} ms, longest ${millis.at(-1).toFixed(2)} ms`);
  assert.ok(millis[30] <= 16, `a move takes ${millis[30]} ms`);
});
