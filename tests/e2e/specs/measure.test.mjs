// One measure of time: chosen in one view it holds in every other, and rows of its charts become filters.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Overview, plain } from '../pages/overview.mjs';
import { Measure } from '../pages/measure.mjs';
import { Frame } from '../pages/frame.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

// Counted by scripts/oracles/time.py.
const { solved } = JSON.parse(await readFile(new URL('../../golden/time/expected.json', import.meta.url)));
const danish = (number, digits = 1) =>
  number.toLocaleString('da-DK', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const hours = (seconds) => `${danish(seconds / 3600)} timer`;

async function ofSample(t) {
  const spor = await Spor.open(t);
  await ProcessMap.ofSample(spor);
  const overview = new Overview(spor);
  await overview.link.click();
  await overview.settled();
  return { spor, page: spor.page, overview, measure: new Measure(spor), frame: new Frame(spor) };
}

const view = (page, name) => page.getByRole('navigation').getByRole('link', { name }).click();

test('from a step to another in working time, in every view, and undone', async (t) => {
  const { spor, page, overview, measure, frame } = await ofSample(t);
  await measure.is('Måler: hele sagen, i kalendertid');
  await measure.between('Ny', 'Løst af agent');
  const median = overview.figures.locator('dl > div', { has: page.locator('dt', { hasText: /^Median$/ }) });
  await expectText(median.locator('b'), hours(solved.working.median_s));
  assert.match(plain(await median.locator('span').textContent()), /halvdelen af 8\.693 sager/);
  assert.match(plain(await overview.figures.textContent()), /Med «Ny», men uden «Løst af agent» bagefter: 307 sager\./);
  await spor.assertAccessible('the overview of a measure');

  await view(page, /Varianter$/);
  await measure.is('Måler: fra Ny til første Løst af agent, i arbejdstid');
  await page.locator('.variant-list footer', { hasText: 'uden «Løst af agent» bagefter: 307 sager.' }).waitFor();
  await spor.assertAccessible('variants of a measure');
  await view(page, /Genbehandling$/);
  const rework = page.getByRole('table', { name: 'Tid', exact: true });
  await rework.waitFor();
  const measured = await rework.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.cells[2].textContent.replace('.', ''))));
  assert.equal(measured[0] + measured[1], 8693);
  await spor.assertAccessible('rework of a measure');
  await view(page, /Sager$/);
  await page.locator('.case-list .measured-note', { hasText: '307 sager' }).waitFor();
  await page.getByLabel('Rækkefølge', { exact: true }).selectOption({ label: 'Tid' });
  await page.keyboard.press('Tab');
  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  await page.locator('.case-row[aria-selected=true] .case-time').filter({ hasText: /ikke målt|timer|min/ }).waitFor();
  await spor.assertAccessible('cases of a measure');

  await view(page, /^Overblik/);
  await overview.settled();
  for (let step = 0; step < 3; step++) await frame.undo.click();
  await measure.is('Måler: hele sagen, i kalendertid');
  await overview.settled();
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: choose the measure, and keep the cases of a row of the chart', async (t) => {
  const { page, overview, measure, frame } = await ofSample(t);
  await measure.button.focus();
  await page.keyboard.press('Enter');
  await measure.from.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ny');
  await measure.to.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Løst');
  await measure.is('Måler: fra Ny til første Løst af agent, i kalendertid');
  await page.keyboard.press('Escape');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^Måler/);
  await overview.settled();
  await overview.throughput.getByRole('button', { name: 'Tabel', exact: true }).press('Enter');
  const row = overview.throughput.locator('tbody tr').first();
  await row.waitFor();
  const count = await row.locator('td').nth(2).textContent();
  await row.getByRole('button', { name: /^Behold sager/ }).press('Enter');
  await frame.strip.getByText(count, { exact: true }).first().waitFor();
});

test('a week and a weekday become filters, and so do two steps at the same time', async (t) => {
  const { spor, page, overview, frame } = await ofSample(t);
  await overview.weeks.getByRole('button', { name: 'Tabel', exact: true }).click();
  const week = overview.weeks.locator('tbody tr').nth(2);
  const began = await week.locator('td').nth(2).textContent();
  await week.getByRole('button', { name: /^Behold sager/ }).click();
  await frame.strip.getByText(began, { exact: true }).first().waitFor();
  await frame.undo.click();
  await frame.strip.getByText('9.000', { exact: true }).first().waitFor();
  await view(page, /Statistik$/);
  // Finding C9: most tickets come on Mondays; finding C11: 1,355 cases in which the order of two steps is not known.
  await page.getByRole('button', { name: 'Behold sager: Mandag', exact: true }).click();
  await frame.strip.getByText('2.177', { exact: true }).first().waitFor();
  await frame.undo.click();
  await page.getByRole('button', { name: /^Behold sager: .*Svar sendt til bruger/ }).last().click();
  await frame.strip.getByText('1.355', { exact: true }).first().waitFor();
  await frame.undo.click();
  await spor.assertAccessible('statistics');
  await view(page, /Overdragelser$/);
  const way = '1. linje → 2. linje Klient → 1. linje';
  const row = page.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: way, exact: true }) });
  const count = await row.locator('td').first().textContent();
  await page.getByRole('button', { name: `Behold sager: ${way}`, exact: true }).click();
  await frame.strip.getByText(count, { exact: true }).first().waitFor();
  await spor.assertAccessible('handovers');
  assert.deepEqual(spor.errors, []);
});
