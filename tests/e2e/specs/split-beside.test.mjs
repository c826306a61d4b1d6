// Groups side by side say what each group's own view says: on a map that hides steps, with times, and week by week.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Split } from '../pages/split.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const plain = (text) => text.replaceAll(/\u00a0|\u202f/g, ' ');
const TIME = /(sek\.?|min\.?|minut|time|dag|uge|måned|år)/;

test('a transition of a map that hides steps is the same beside the map and on it', async (t) => {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  await map.setSlider('Aktiviteter', 5);
  const split = new Split(spor);
  await split.choose('Prioritet');
  await split.showTable.click();
  await split.settled();
  const names = await split.table.locator('tbody th').allTextContents();
  const transitions = names.filter((name) => name.includes(' → '));
  assert.ok(transitions.length > 5, names.join('; '));
  const group = split.groups.nth(1);
  await group.check();
  await map.settled();
  await split.settled();
  const labels = (await map.transitions.evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label')))).map(plain);
  let checked = 0;
  for (const name of transitions) {
    const [from, to] = name.split(' → ');
    const label = labels.find((label) => label.includes(`direkte fra ${from} til ${to}, i alt`));
    if (label === undefined) continue;
    const [, cases] = /^([\d.]+ af [\d.]+) sager/.exec(label);
    const cell = (await split.cells(name))[0];
    assert.ok(cell.includes(`%${cases}`), `${name}: ${cell} and ${label}`);
    assert.match(cell, TIME);
    checked += 1;
  }
  assert.ok(checked > 3, `${checked} transitions`);
  assert.match(plain(await split.band.textContent()), /står gruppens mediantid/);
  await spor.assertAccessible('a map with times of its groups');
  assert.deepEqual(spor.errors, []);
});

test('variants and rework have their times, and the overview has weeks of every group', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await ProcessMap.ofSample(spor);
  const split = new Split(spor);
  await split.choose('Prioritet');
  await page.keyboard.press('4');
  await split.settled();
  const variant = (await split.table.locator('tbody th').allTextContents())[1];
  for (const cell of (await split.cells(variant)).slice(0, -1)) assert.match(cell, TIME);
  await spor.assertAccessible('variants with times of their groups');
  await page.keyboard.press('6');
  await split.settled();
  for (const cell of (await split.cells('Sager med genbehandling')).slice(0, -1)) assert.match(cell, TIME);

  await page.keyboard.press('5');
  await split.settled();
  const card = page.getByRole('region', { name: 'Sager uge for uge pr. gruppe' });
  const rows = card.locator('tbody tr');
  await rows.first().waitFor();
  const sums = async () => {
    const cells = await rows.evaluateAll((rows) => rows.map((row) => [...row.cells].slice(2).filter((cell) => !cell.classList.contains('row-ways')).map((cell) => Number(cell.textContent.replaceAll('.', '')))));
    return cells[0].map((_, column) => cells.reduce((sum, row) => sum + row[column], 0));
  };
  const cases = (await split.cells('Sager')).slice(0, -2).map((text) => Number(text.replaceAll('.', '')));
  assert.deepEqual(await sums(), cases, 'every case begins in a week');
  const what = card.getByLabel('Vis pr. uge');
  await what.selectOption('sluttede i ugen');
  assert.deepEqual(await sums(), cases, 'and ends in one');
  await what.selectOption('var i gang ved ugens slutning');
  assert.ok((await sums()).every((sum) => sum > 0));
  await spor.assertAccessible('the overview with weeks of its groups');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Gem som CSV' }).press('Enter'),
  ]);
  assert.match(download.suggestedFilename(), /sager-pr-uge-pr-gruppe\.csv$/);
  assert.deepEqual(spor.errors, []);
});

test('where the time lies and who hands over to whom stand beside each other, and a row is a filter', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await ProcessMap.ofSample(spor);
  const split = new Split(spor);
  await split.choose('Prioritet');
  await page.keyboard.press('7');
  await split.settled();
  const names = async () => (await split.table.locator('tbody th').allTextContents()).map(plain);
  const places = (await names()).filter((name) => name.startsWith('Tid efter '));
  assert.ok(places.length >= 3, places.join('; '));
  // A share of the time with a median below it, of each group and of all.
  for (const cell of (await split.cells(places[0])).slice(0, -1)) assert.match(cell, /^[\d,]+ %[\d,]+ (dage|timer|uger)$/);
  await page.getByRole('region', { name: 'Tid pr. gruppe' }).waitFor();
  await spor.assertAccessible('time of groups side by side');

  await page.keyboard.press('8');
  await split.settled();
  await split.table.getByRole('rowheader', { name: 'Median tid ved overdragelse, i kalendertid' }).waitFor();
  const way = (await names()).find((name) => name.includes(' → '));
  const cell = (await split.cells(way)).at(-2);
  const [, cases] = /%([\d.]+) af 9\.000/.exec(cell);
  const row = split.table.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: way, exact: true }) });
  await spor.assertAccessible('hand-overs of groups side by side');
  // By keyboard: the filter keeps the cases that the row counts.
  await row.getByRole('button').first().press('Enter');
  await expectText(page.locator('.strip'), new RegExp(`^\\s*${cases.replaceAll('.', '\\.')}\\s*af 9\\.000 sager`));
  assert.deepEqual(spor.errors, []);
});
