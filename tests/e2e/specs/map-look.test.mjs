// Colour and width by numbers of their own, the numbers other tools have, and times by opening hours.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { plain } from '../pages/overview.mjs';

after(closeBrowser);

const json = async (path) => JSON.parse(await readFile(new URL(`../../golden/${path}.json`, import.meta.url)));
const danish = (number, digits = 0) =>
  number.toLocaleString('da-DK', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const width = (edge) => edge.locator('[stroke-width]').last().evaluate((line) => Number(line.getAttribute('stroke-width')));
const fill = (step) => step.locator('rect').evaluateAll((all) => all.map((of) => of.getAttribute('fill')).join(' '));

test('colour and width stand for numbers of their own, are told in the legend, and are undone', async (t) => {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  const { page } = map;
  const waiting = map.transition('fra Afventer leverandør til Under behandling');
  const before = { width: await width(waiting), fill: await fill(map.step('Genåbnet')) };
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await spor.assertAccessible('more choices');
  await page.getByLabel('Bredde efter').selectOption({ label: 'Median varighed' });
  await map.settled();
  assert.match(plain(await map.legend.textContent()), /Bredden er: Median varighed\./);
  assert.match(plain(await map.legend.textContent()), /lang tid/);
  assert.ok(await width(waiting) > 2 * before.width, 'few wait for a supplier, and long');
  assert.equal(await fill(map.step('Genåbnet')), before.fill, 'colours are still of cases');
  await page.getByLabel('Farve efter').selectOption({ label: 'Median varighed' });
  await map.settled();
  assert.match(plain(await map.legend.textContent()), /Farven er: Median varighed\. Bredden er: Median varighed\./);
  assert.notEqual(await fill(map.step('Genåbnet')), before.fill);
  await page.keyboard.press('Escape');
  // The number on the step is still the number of cases.
  assert.match(plain(await map.step('Genåbnet').textContent()), /990/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await map.settled();
  assert.deepEqual({ width: await width(waiting), fill: await fill(map.step('Genåbnet')) }, before);
  assert.deepEqual(spor.errors, []);
});

test('repetitions are those planted in the sample, on the step, on the way back to it, and in the table', async (t) => {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  const { page } = map;
  const found = (await json('samples/service_desk')).findings;
  await page.getByLabel('Tallet på kortet').selectOption({ label: 'Gentagelser' });
  await map.settled();
  assert.match(plain(await map.legend.textContent()), /Tallet er gentagelser/);
  const again = found.C2_reopened_events - found.C2_reopened_cases;
  assert.match(plain(await map.step('Genåbnet').textContent()), new RegExp(danish(again)));
  // What leads back into a step is what the step repeats.
  await map.transition('fra Løst af agent til Genåbnet').waitFor();
  await page.getByLabel('Også på overgange').selectOption({ label: 'Sager med gentagelse' });
  await map.settled();
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByRole('button', { name: /^Trin/ }).click();
  await page.getByRole('columnheader', { name: 'Sager med gentagelse' }).waitFor();
  const row = page.locator('.map-table tbody tr', { has: page.getByText('Genåbnet', { exact: true }) }).first();
  const cells = (await row.locator('td').allTextContents()).map(plain);
  assert.equal(cells.filter((cell) => cell === danish(found.C2_reopened_twice_or_more)).length, 2, cells.join(' · '));
  await spor.assertAccessible('table');
  assert.deepEqual(spor.errors, []);
});

test('times by opening hours: the same clock as in Tid, told wherever a time stands', async (t) => {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  const { page } = map;
  const { reopened } = await json('time/expected');
  const hours = (seconds) => `${danish(seconds / 3600, 1)} timer`;
  const measured = async () => {
    await map.transition('fra Løst af agent til Genåbnet').click();
    return plain(await map.panel.textContent());
  };
  const choose = async (clock) => {
    await page.getByRole('button', { name: 'Flere valg' }).click();
    await page.getByRole('group', { name: 'Ur' }).getByRole('button', { name: clock }).click();
    await map.settled();
    await page.keyboard.press('Escape');
  };
  await choose('Kalendertid');
  const calendar = await measured();
  assert.match(calendar, /Målt 1\.188 gange, i kalendertid/);
  assert.ok(calendar.includes(hours(reopened.calendar.median_s)), calendar);
  await page.keyboard.press('Escape');
  await choose('Arbejdstid');
  const working = await measured();
  assert.match(working, /Målt 1\.188 gange, i arbejdstid/);
  assert.ok(working.includes(hours(reopened.working.median_s)), working);
  await spor.assertAccessible('working time');
  await page.keyboard.press('7');
  await page.getByRole('button', { name: 'Arbejdstid', pressed: true }).waitFor();
  assert.deepEqual(spor.errors, []);
});
