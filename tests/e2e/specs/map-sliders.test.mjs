// The sliders and the other ways to decide how much is drawn; every change can be undone.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';

after(closeBrowser);

test('while the slider moves, transitions come and go and nothing else moves; on release the layout settles', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  const slider = page.getByRole('slider', { name: 'Overgange' });
  const most = Number(await slider.getAttribute('max'));
  // As few as the backbone has; less than that the slider does not go.
  const least = Number(/\d+/.exec(await slider.getAttribute('title'))[0]);
  const before = await map.placesOfSteps();
  const move = (value) => slider.evaluate((element, value) => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, String(value));
  for (const count of [most, least, most]) {
    await move(count);
    assert.equal(await map.transitions.count(), count, 'at once');
    assert.deepEqual(await map.placesOfSteps(), before, 'steps stand still');
    assert.match(await page.locator('output[for=transitions]').textContent(), new RegExp(`^${count} af ${most}$`));
  }
  await move(0);
  assert.equal(await slider.inputValue(), String(least), 'the thumb stops at the backbone');
  await move(most);
  assert.match(await map.statement.textContent(), /9\.000 af 9\.000 sager \(100\s%\) fuldt ud · intet er skjult/);
  await slider.evaluate((element) => element.dispatchEvent(new Event('change', { bubbles: true })));
  await map.settled();
  assert.equal(await map.transitions.count(), most);
});

test('fewer activities: the rest is counted on projected courses, and said', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const all = await map.steps.count() - 2;
  await map.setSlider('Aktiviteter', 5);
  assert.equal(await map.steps.count(), 5 + 2);
  assert.match(await map.statement.textContent(), new RegExp(`${all - 5} aktiviteter .*skjult`));
  await map.page.getByRole('button', { name: 'Læs kortet' }).click();
  assert.match(await map.panel.textContent(), /Skjulte aktiviteter/);
  // Every step still has a way in and a way out.
  const ends = await map.page.evaluate(() => [...document.querySelectorAll('.stage g.edge')].length);
  assert.ok(ends >= 6, `${ends} transitions`);
});

test('the rarest first, and a share of the cases drawn completely', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByRole('radio', { name: /andel af sagerne/ }).check();
  const share = page.locator('#edges-percent');
  await share.evaluate((element) => {
    element.value = '100';
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await map.settled();
  assert.match(await map.statement.textContent(), /9\.000 af 9\.000 sager \(100\s%\)/);
  await page.locator('label[for=rare-activities]').click();
  await page.keyboard.press('Escape');
  await map.setSlider('Aktiviteter', 3);
  assert.equal(await page.locator('label[for=activities]').textContent(), 'Aktiviteter · sjældne3 af 13');
  assert.equal(await page.locator('#activities').getAttribute('aria-valuetext'), 'sjældne først: 3 af 13');
  // Annulleret (307) is the rarest of the sample's steps.
  assert.equal(await map.step('Annulleret').count(), 1);
});

test('undo and redo go through the choices, and the map with them', async (t) => {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const { page } = map;
  const places = await map.placesOfSteps();
  await page.getByLabel('Tallet på kortet').selectOption({ label: 'Antal gange' });
  await map.settled();
  await map.setSlider('Aktiviteter', 6);
  assert.equal(await map.steps.count(), 8);
  await page.keyboard.press('Control+z');
  await map.settled();
  assert.equal(await map.steps.count(), Object.keys(places).length);
  assert.match(await map.legend.textContent(), /Tallet er antal gange/);
  await page.keyboard.press('Control+z');
  await map.settled();
  assert.match(await map.legend.textContent(), /Tallet er antal sager/);
  await page.keyboard.press('Control+y');
  await map.settled();
  assert.match(await map.legend.textContent(), /Tallet er antal gange/);
});
