// Statistics: activities, values of a column, arrivals, batches and ties; by mouse and keyboard.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Frame } from '../pages/frame.mjs';
import { Measure } from '../pages/measure.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const golden = JSON.parse(await readFile(new URL('../../golden/samples/service_desk.json', import.meta.url), 'utf8')).figures;
const written = (number) => number.toLocaleString('da-DK');

test('the service desk in figures: activities, weekdays (C9) and ties (C11), and nothing that axe finds', async (t) => {
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  for (const name of ['Ny', 'Genåbnet', 'Løst af agent']) {
    const [cases, , events, , first, last] = await statistics.cells(statistics.activities, name);
    const known = golden.activities[name];
    const expected = [known.cases, known.events, golden.start_activities[name] ?? 0, golden.end_activities[name] ?? 0];
    assert.deepEqual([cases, events, first, last], expected.map(written), name);
  }
  assert.equal((await statistics.cells(statistics.arrivals, 'Mandag'))[0], '2.177');
  assert.equal((await statistics.cells(statistics.arrivals, 'Fredag'))[0], '1.352');
  assert.equal((await statistics.cells(statistics.sameTime, 'Løst af agent + Svar sendt til bruger'))[0], '1.355');
  assert.ok((await statistics.batches.getByRole('rowheader').allTextContents()).includes('Lukket automatisk'));
  await spor.page.getByText('1 kolonne nævner enkelte personer og kan ikke vælges.').waitFor();
  await spor.assertAccessible('statistics');
  assert.deepEqual(spor.errors, []);
});

test('the letter leads there, a column is chosen by keyboard and the choice is undone; the file has it all', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await page.getByRole('button', { name: /It-servicedesk/ }).first().click();
  await page.locator('.stage .node').first().waitFor();
  await page.keyboard.press('t');
  const statistics = new Statistics(spor);
  await statistics.settled();
  assert.equal(await page.evaluate(() => location.hash), '#statistics');
  const first = await statistics.column.inputValue();
  await statistics.column.focus();
  await statistics.column.selectOption('Kategori');
  await statistics.values.getByRole('rowheader', { name: 'Adgang og rettigheder' }).waitFor();
  for (const [title, file, line] of [['Værdier af en kolonne', 'værdier', 'Adgang og rettigheder;'], ['Tilgang', 'tilgang', 'Mandag;2177;'], ['Aktiviteter', 'aktiviteter', 'Ny;9000;']]) {
    const list = page.locator('section').filter({ has: page.getByRole('heading', { name: title, level: 2, exact: true }) });
    const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: 'Gem som CSV' }).click()]);
    assert.equal(download.suggestedFilename(), `Spor - It-servicedesk 2023 - ${file}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    assert.ok(text.includes(`\r\n${line}`), `${line} in\n${text}`);
  }
  await new Frame(spor).undo.click();
  await page.waitForFunction((name) => document.querySelector('#listed-column').value === name, first);
});

test('charts of the overview stand here too, with events per case', async (t) => {
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const { page } = spor;
  for (const name of ['Sager uge for uge', 'Hvor længe det tager', 'Hændelser pr. sag']) {
    await page.getByRole('region', { name, exact: true }).locator('svg.chart').waitFor();
  }
  const sizes = page.getByRole('region', { name: 'Hændelser pr. sag', exact: true });
  await sizes.getByRole('button', { name: 'Tabel', exact: true }).click();
  const cells = await sizes.locator('tbody tr td:nth-child(3)').allTextContents();
  const cases = cells.reduce((sum, cell) => sum + Number(cell.replace(/\D/g, '')), 0);
  assert.equal(cases, 9000);
  assert.ok(await statistics.activities.isVisible());
  await spor.assertAccessible('statistics with charts');
  assert.deepEqual(spor.errors, []);
});

test('which time its cases take, and which cases are over, stands here too and can be changed here', async (t) => {
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const { page } = spor;
  const measure = new Measure(spor);
  await measure.is('Måler: hele sagen, i kalendertid');
  const note = page.locator('.statistics-charts .measured-note');
  await expectText(note, /^Tiden går fra sagens første til dens sidste hændelse\. Den sidste hændelse regnes som afslutningen/);
  const bar = page.getByRole('region', { name: 'Åbne og afsluttede sager' });
  await bar.getByText('Alle sager er talt med').waitFor();
  await bar.getByRole('button', { name: 'Angiv, hvornår en sag er afsluttet' }).waitFor();
  await measure.between('Ny', 'Løst af agent');
  await expectText(note, /^Tiden går, fra det første trin er færdigt, .*Med «Ny», men uden «Løst af agent» bagefter: 307 sager\.$/);
  await statistics.settled();
  // As many as are solved are in the bars.
  const card = page.getByRole('region', { name: 'Hvor længe det tager', exact: true });
  await card.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.waitForFunction(([card, wanted]) => [...card.querySelectorAll('tbody tr')]
    .reduce((sum, row) => sum + Number(row.cells[2].textContent.replace(/\D/g, '')), 0) === wanted, [await card.elementHandle(), golden.activities['Løst af agent'].cases]);
  await spor.assertAccessible('statistics of another time');
  assert.deepEqual(spor.errors, []);
});
