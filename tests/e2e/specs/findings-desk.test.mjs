// Findings planted in the log of the service desk, against its truth file; findings.test.mjs says where each one is reached.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { danish, findings, transition, view } from '../pages/findings.mjs';
import { Filters } from '../pages/filters.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Split } from '../pages/split.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

test('C3: mails of thanks open a ticket again, and it is solved within minutes', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  await map.setSlider('Overgange', await spor.page.getByRole('slider', { name: 'Overgange' }).getAttribute('max'));
  await spor.page.getByRole('button', { name: 'Tabel' }).click();
  await spor.page.locator('.map-table').waitFor();
  const cells = await transition(spor.page, 'Genåbnet', 'Løst af agent');
  assert.deepEqual([cells['Antal sager'], cells['Antal gange']], [danish(truth.C3_thank_you_cases), danish(truth.C3_thank_you_transitions)]);
  assert.deepEqual([cells.Median, cells['Længste']], [`${Math.round(truth.C3_median_minutes)} min`, `${truth.C3_longest_minutes} min`]);
});

test('C8: those who wait for a supplier are of five categories, most of two', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const { page } = spor;
  await page.getByRole('button', { name: 'Behold sager: Afventer leverandør', exact: true }).first().click();
  await new Filters(spor).counts(truth.C8_awaiting_supplier_spells, 9000);
  await statistics.column.selectOption('Kategori');
  for (const [category, cases] of Object.entries(truth.C8_awaiting_supplier_by_category)) {
    await expectText(statistics.values.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: category, exact: true }) }).locator('td b').first(), danish(cases));
  }
  assert.equal(await statistics.values.locator('tbody tr').count(), Object.keys(truth.C8_awaiting_supplier_by_category).length);
});

test('C9: created by month, most in August and few in July', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const filters = new Filters(spor);
  await new Split(spor).choose('Måned');
  // The latest months stand by themselves, so each half of the year is looked at by itself.
  for (const [from, until, months] of [['2023-07-01', '2023-12-31', [6, 7, 8, 9, 10, 11]], ['2023-01-01', '2023-06-30', [0, 1, 2, 3, 4, 5]]]) {
    await filters.open();
    await filters.choose(/^Periode/);
    await filters.dialog.getByLabel('Sager, der').selectOption({ label: 'er begyndt i perioden' });
    await filters.dialog.getByLabel('Fra og med').fill(from);
    await filters.dialog.getByLabel('Til og med').fill(until);
    await filters.take();
    await view(spor.page, /Statistik$/);
    await statistics.settled();
    const split = new Split(spor);
    await split.settled();
    for (const [place, month] of months.entries()) {
      await expectText(split.table.getByRole('row', { name: /^Sager/ }).first().locator('td').nth(place), danish(truth.C9_created_by_month[month]));
    }
    await filters.open();
    await filters.chips.first().getByRole('button', { name: /^Fjern filter 1/ }).click();
    await filters.rows.first().waitFor({ state: 'detached' });
  }
});

test('C4 and C8: the numbers of the map among the reopened, and the waits', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const { page } = spor;
  const events = async (name) => (await statistics.cells(statistics.activities, name))[2];
  assert.equal(await events('Afventer bruger'), danish(truth.C8_awaiting_user_spells));
  assert.equal(await events('Afventer leverandør'), danish(truth.C8_awaiting_supplier_spells));
  const filters = new Filters(spor);
  await filters.open();
  await filters.addChain('Løst af agent', 'Genåbnet', 'Svar sendt til bruger');
  await filters.take();
  await filters.counts(truth.C1_figure_1_cases, 9000);
  await view(page, /Proceskort$/);
  await page.getByRole('button', { name: 'Tabel' }).click();
  await page.locator('.map-table').waitFor();
  const heads = await page.locator('.map-table thead th').allTextContents();
  const column = (name) => heads.findIndex((head) => head.startsWith(name));
  const row = (from, to) => page.locator('.map-table tbody tr').filter({ hasText: from }).filter({ hasText: to });
  for (const [from, to, cases, times] of [
    ['Løst af agent', 'Genåbnet', 643, 772], ['Genåbnet', 'Under behandling', 643, 772],
    ['Under behandling', 'Svar sendt til bruger', 643, 1229], ['Svar sendt til bruger', 'Løst af agent', 643, 1229],
  ]) {
    const found = await row(from, to).evaluateAll((rows, [from, to]) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()))
      .find(([one, other]) => one === from && other === to), [from, to]);
    const told = ['Antal sager', 'Antal gange'].map((name) => found[column(name)].replaceAll('.', ''));
    assert.deepEqual(told, [String(cases), String(times)], `${from} → ${to}`);
  }
});
