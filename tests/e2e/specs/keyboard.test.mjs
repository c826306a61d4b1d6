// Tasks of the analysis by keyboard alone that no other spec does so: a question, two variants, batches, two filter sets.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { desk, press } from '../pages/keys.mjs';
import { Split } from '../pages/split.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { casesOf } from '../pages/sample-rows.mjs';
import { Variants } from '../pages/variants.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const enter = (page, locator, most) => press(page, locator, { most });

test('a question sets up filter and view', async (t) => {
  const { spor, page, filters } = await desk(await Spor.open(t));
  await page.keyboard.press('f');
  await enter(page, page.getByRole('button', { name: /^Hvor kommer sager tilbage/ }));
  await filters.chips.first().waitFor();
  await page.keyboard.press('Control+z');
  await filters.chips.first().waitFor({ state: 'detached' });
  assert.deepEqual(spor.errors, []);
});

test('two variants are chosen, compared, and the comparison is closed', async (t) => {
  const { spor, page } = await desk(await Spor.open(t));
  await page.keyboard.press('4');
  const variants = new Variants(spor);
  await variants.settled();
  for (const number of [1, 2]) {
    await tabTo(page, page.locator(`#variant-${number}`), 80);
    await page.keyboard.press('Space');
  }
  await page.keyboard.down('Shift');
  await tabTo(page, variants.compare, 80);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await variants.pair.locator('tbody tr').first().waitFor();
  await variants.pair.getByText(/Måler: hele sagen, i kalendertid\. Åbne sager er målt, som de står nu\./).waitFor();
  await spor.assertAccessible('two variants');
  await enter(page, variants.pair.getByRole('button', { name: 'Luk sammenligningen' }), 500);
  await variants.pair.waitFor({ state: 'detached' });
});

test('cases that were closed all at once, and those without a value, are kept from their rows', async (t) => {
  const { spor, page, filters } = await desk(await Spor.open(t));
  await page.keyboard.press('t');
  const statistics = new Statistics(spor);
  await statistics.settled();
  const cases = (await statistics.cells(statistics.batches, 'Lukket automatisk'))[2];
  await enter(page, statistics.batches.getByRole('button', { name: 'Behold sager: Lukket automatisk', exact: true }), 300);
  await expectText(filters.strip.locator('.count'), `${cases}af 9.000 sager`);
  await expectText(filters.chips, /på nøjagtig samme tid i mindst 5 sager/);
  await page.keyboard.press('Control+z');
  await filters.chips.first().waitFor({ state: 'detached' });
  await statistics.settled();
  await tabTo(page, statistics.column, 300);
  await statistics.column.selectOption('Tilfredshed');
  await statistics.values.getByRole('rowheader', { name: 'Uden værdi' }).waitFor();
  const without = (await statistics.cells(statistics.values, 'Uden værdi'))[0];
  await enter(page, statistics.values.getByRole('button', { name: 'Kun disse sager, uden andre filtre: Uden værdi', exact: true }), 300);
  await expectText(filters.strip.locator('.count'), `${without}af 9.000 sager`);
  assert.deepEqual(spor.errors, []);
});

test('a saved filter set stands against those on the list, and the page says how many cases are in both', async (t) => {
  const { spor, page, filters } = await desk(await Spor.open(t));
  const cases = await casesOf(spor);
  const isFirst = ({ activities, events }) => activities.length >= 8 && events[0].Prioritet === '3';
  const isSecond = ({ activities }) => new Set(activities).size < activities.length;
  const size = { rule: { case: { size: { least: 8, most: null } } }, inverted: false, on: true };
  const desk1 = { rule: { case: { attribute: { attribute: 'Prioritet', values: ['3'], or_missing: false } } }, inverted: false, on: true };
  const file = { name: 'lange.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ version: 1, filters: [size, desk1] })) };
  await page.keyboard.press('f');
  // The first set: a file.
  const set = async () => {
    await enter(page, filters.add);
    await enter(page, filters.dialog.getByRole('button', { name: /^Filtersæt som ét filter/ }));
    await filters.use.waitFor();
  };
  await set();
  const load = filters.dialog.getByRole('button', { name: 'Hent et filtersæt' });
  await tabTo(page, load, 30);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(file);
  await expectText(filters.dialog.locator('.set-conditions li').nth(1), /Prioritet/);
  await spor.assertAccessible('the form of a filter set');
  await enter(page, filters.use, 30);
  await filters.dialog.waitFor({ state: 'hidden' });
  await filters.counts(cases.filter(isFirst).length, 9000);
  // The second set: what is on the list, of which the first is switched off.
  await tabTo(page, page.locator('#filter-on-0'), 150);
  await page.keyboard.press('Space');
  await enter(page, filters.add);
  await enter(page, filters.dialog.getByRole('button', { name: /^Genbehandling/ }));
  await filters.use.waitFor();
  await enter(page, filters.use, 60);
  await filters.dialog.waitFor({ state: 'hidden' });
  await set();
  await enter(page, filters.dialog.getByRole('button', { name: 'Brug filtrene på listen' }), 30);
  await filters.dialog.locator('.set-conditions li').first().waitFor();
  await enter(page, filters.use, 30);
  await filters.dialog.waitFor({ state: 'hidden' });
  await filters.counts(cases.filter(isSecond).length, 9000);
  await tabTo(page, page.locator('#filter-on-1'), 150);
  await page.keyboard.press('Space');
  // The two sets are the first and the third of the list.
  await page.keyboard.press('5');
  const split = new Split(spor);
  await enter(page, split.button);
  await page.locator('#split-by option[value=filters]').waitFor({ state: 'attached' });
  await split.by.selectOption('filters');
  await page.locator('#split-second').selectOption('2');
  await page.keyboard.press('Escape');
  await split.settled();
  const danish = (count) => count.toLocaleString('da-DK');
  const both = danish(cases.filter((of) => isFirst(of) && isSecond(of)).length);
  const neither = danish(cases.filter((of) => !isFirst(of) && !isSecond(of)).length);
  await expectText(split.band.locator('.split-said'), new RegExp(`: ${both} er i begge, ${neither} i ingen`));
  await spor.assertAccessible('two filter sets');
  assert.deepEqual(spor.errors, []);
});
