// The map by mouse: read it, choose on it, move it, and change what it counts.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';

after(closeBrowser);

test('one click on a sample shows the map with Start, Slut, and what it counts', async (t) => {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  assert.match(await map.step('Start').getAttribute('aria-label'), /9\.000/);
  assert.match(await map.step('Slut').getAttribute('aria-label'), /9\.000/);
  // The sample's exact numbers (domain.md §6.3): 9.000 cases, 990 of them opened again.
  assert.match(await map.step('Genåbnet').getAttribute('aria-label'), /^Genåbnet: 990, 11\s%\. 990 af 9\.000 sager \(11/);
  assert.match(await map.statement.textContent(), /^Kortet viser [\d.]+ af 9\.000 sager \([\d,]+\s%\) fuldt ud · /);
  assert.match(await map.legend.textContent(), /Tallet er antal sager, der har haft trinnet eller overgangen mindst én gang/);
  assert.deepEqual(spor.errors, []);
});

test('a click on a step or a transition tells its numbers in sentences', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  await map.step('Genåbnet').click();
  assert.equal(await map.panelTitle.textContent(), 'Genåbnet');
  const text = await map.panel.textContent();
  assert.match(text, /990 af 9\.000 sager \(11,0\s%\) har haft trinnet mindst én gang, i alt 1\.188 gange/);
  assert.match(text, /Kommer fraLøst af agent990 sager/);
  // From here to the transition, by its name in the list.
  await map.panel.getByRole('button', { name: 'Løst af agent' }).first().click();
  assert.equal(await map.panelTitle.textContent(), 'Løst af agent → Genåbnet');
  assert.match(await map.panel.textContent(), /990 af 9\.000 sager \(11,0\s%\) gik mindst én gang direkte fra Løst af agent til Genåbnet/);
  assert.match(await map.panel.textContent(), /Rækkefølgen er usikker.*862–990 sager/);
  // The ground takes the choice back, and the panel tells how to read the map.
  await map.page.locator('.stage').click({ position: { x: 5, y: 300 } });
  assert.match(await map.panel.textContent(), /Antal sager kan ikke lægges sammen/);
  assert.match(await map.panel.textContent(), /Case frequency i Disco, Power Automate/);
});

test('a drag moves the map, the wheel enlarges it under the pointer, and fit brings it back', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  const before = await map.placeOf('Ny');
  const ground = await page.locator('.stage').boundingBox();
  const empty = { x: ground.x + 12, y: ground.y + ground.height / 2 };
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.down();
  await page.mouse.move(empty.x + 60, empty.y + 30, { steps: 4 });
  await page.mouse.up();
  const dragged = await map.placeOf('Ny');
  assert.ok(Math.abs(dragged.x - before.x - 60) < 2 && Math.abs(dragged.y - before.y - 30) < 2, JSON.stringify([before, dragged]));
  assert.equal(await page.locator('.stage .node [stroke-width="2.50"]').count(), 0, 'a drag chooses nothing');

  await page.mouse.move(dragged.x, dragged.y);
  const width = (await map.step('Ny').boundingBox()).width;
  await page.mouse.wheel(0, -300);
  await map.settled();
  assert.ok((await map.step('Ny').boundingBox()).width > width * 1.3, 'larger');
  const zoomed = await map.placeOf('Ny');
  assert.ok(Math.abs(zoomed.x - dragged.x) < 3 && Math.abs(zoomed.y - dragged.y) < 3, 'the point under the pointer stays');
  // What is larger than its window has an overview.
  await page.locator('.overview').waitFor({ state: 'visible' });
  await page.getByRole('button', { name: /Tilpas/ }).click();
  await map.settled();
  const fitted = await map.placeOf('Ny');
  assert.ok(Math.abs(fitted.x - before.x) < 2 && Math.abs(fitted.y - before.y) < 2, 'as at first');
});

test('another number keeps everything in its place', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const before = await map.placesOfSteps();
  await map.page.getByLabel('Tallet på kortet').selectOption({ label: 'Median varighed' });
  await map.settled();
  assert.deepEqual(await map.placesOfSteps(), before);
  assert.match(await map.legend.textContent(), /Tallet er median varighed/);
  assert.match(await map.step('Genåbnet').getAttribute('aria-label'), /Median varighed: 52\smin/);
  assert.match(await map.step('Lukket automatisk').textContent(), /intet efter/);
  // Arcs of Start and Slut have no time.
  assert.match(await map.page.locator('.stage .pills').textContent(), /–/);
  assert.equal((await map.step('Slut').textContent()).trim().replace(/\s+/, ' '), 'Slut 9.000');
});

test('search rings what it finds, and Enter goes there', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  await map.page.keyboard.press('/');
  await map.page.keyboard.type('lukket');
  assert.equal(await map.page.locator('.find .found').textContent(), '2 trin');
  assert.equal(await map.page.locator('.stage .node rect[stroke="var(--action)"]').count(), 2);
  await map.page.keyboard.press('Enter');
  assert.match(await map.panelTitle.textContent(), /^Lukket/);
  await map.page.keyboard.press('Escape');
  assert.equal(await map.page.locator('.stage .node rect[stroke="var(--action)"]').count(), 0);
});
