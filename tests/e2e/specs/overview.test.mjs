// The overview: figures of the sample as its golden has them, charts with their tables, filters, files, keys.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Overview, plain } from '../pages/overview.mjs';
import { openCitizens } from '../pages/personal-files.mjs';

after(closeBrowser);

const golden = JSON.parse(await readFile(new URL('../../golden/samples/service_desk.json', import.meta.url))).figures;
// Counted by scripts/oracles/overview.py from the sample's file.
const oracle = JSON.parse(await readFile(new URL('../../golden/overview/expected.json', import.meta.url)));
const danish = (number) => number.toLocaleString('da-DK');
const number = (text) => Number(text.replace(/\./g, ''));

async function ofSample(t, options) {
  const spor = await Spor.open(t, options);
  const map = await ProcessMap.ofSample(spor);
  const overview = new Overview(spor);
  await overview.link.click();
  await overview.settled();
  return { spor, map, page: spor.page, overview };
}

test('the key figures are those of the golden, and say of how many', async (t) => {
  const { spor, overview } = await ofSample(t);
  assert.deepEqual(await overview.figure('Sager'), [danish(golden.cases), 'alle sager i loggen']);
  assert.equal((await overview.figure('Hændelser'))[0], danish(golden.events));
  assert.deepEqual(await overview.figure('Varianter'), [
    danish(golden.variants),
    `forskellige forløb af ${Object.keys(golden.activities).length} aktiviteter`,
  ]);
  const days = (golden.case_duration_s.median / 86_400).toFixed(1).replace('.', ',');
  assert.deepEqual(await overview.figure('Median gennemløbstid'), [`${days} dage`, 'halvdelen af 9.000 sager tager højst så længe']);
  const most = (oracle.p90_s / 86_400).toFixed(1).replace('.', ',');
  assert.deepEqual(await overview.figure('90 % inden'), [`${most} dage`, 'ni ud af ti af 9.000 sager']);
  assert.match(await overview.figures.textContent(), /Den sidste hændelse regnes som afslutningen/);
  assert.deepEqual(spor.errors, []);
});

test('every chart has a sentence, and a table whose rows make up the whole', async (t) => {
  const { overview } = await ofSample(t);
  for (const chart of [overview.weeks, overview.throughput]) {
    assert.match(await chart.getByRole('img').getAttribute('aria-label'), /9\.000/);
    await chart.getByRole('button', { name: 'Tabel', exact: true }).click();
    await chart.locator('tbody tr').first().waitFor();
    assert.equal(await chart.getByRole('img').count(), 0);
  }
  const sum = (rows, column) => rows.reduce((all, row) => all + number(row[column]), 0);
  const weeks = (await overview.rows(overview.weeks)).map(([week, , ...counts]) => [week, ...counts.map(number)]);
  assert.deepEqual(weeks, oracle.weeks);
  assert.equal(sum(await overview.rows(overview.throughput), 2), golden.cases);
  const heads = await overview.hours.locator('thead th').allTextContents();
  const hours = oracle.events_by_weekday_and_hour.map((counts) => heads.slice(1).map((hour) => counts[Number(hour)]));
  assert.deepEqual((await overview.rows(overview.hours)).map((row) => row.slice(1).map(number)), hours);
  const most = Math.max(...oracle.events_by_weekday_and_hour.flat());
  assert.ok(plain(await overview.hours.textContent()).includes(`Travlest er onsdag kl. 23–24: ${danish(most)} af 65.021 hændelser.`));
});

test('tables are saved and copied', async (t) => {
  const { map, page, overview } = await ofSample(t);
  const saved = await map.saved(() => overview.weeks.getByRole('button', { name: 'Gem som CSV' }).click());
  assert.match(saved.name, /It-servicedesk 2023 - sager pr\. uge\.csv$/);
  const lines = saved.bytes.toString('utf8').slice(1).split('\r\n');
  assert.equal(lines[0], 'ISO-uge;Mandag;Begyndt;Sidste hændelse;I gang ved ugens slutning');
  assert.match(lines[1], /^2023-W01;02-01-2023;\d+;\d+;\d+$/);
  await overview.throughput.getByRole('button', { name: 'Kopiér tabel' }).click();
  await page.getByText('Tabellen er kopieret').first().waitFor();
});

test('a filter counts its own cases, and one that leaves nothing says so', async (t) => {
  const { page, overview } = await ofSample(t);
  await page.keyboard.press('3');
  const map = new ProcessMap({ page });
  await map.settled();
  await map.step('Annulleret').click();
  await page.getByRole('button', { name: 'Behold sager med trinnet' }).click();
  await map.settled();
  await page.keyboard.press('5');
  await overview.settled();
  assert.deepEqual(await overview.figure('Sager'), [danish(golden.activities.Annulleret.cases), 'af 9.000 sager i loggen']);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelector('.key-figures dd b')?.textContent === '9.000');
});

test('with the keyboard alone', async (t) => {
  const { page, overview } = await ofSample(t);
  await page.keyboard.press('4');
  await page.getByRole('heading', { name: 'Varianter' }).waitFor();
  await page.keyboard.press('5');
  await overview.settled();
  assert.equal(await page.evaluate(() => [location.hash, document.title].join(' ')), '#overview Overblik – Spor');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  for (let tab = 0; tab < 8; tab++) await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Tabel');
  await page.keyboard.press('Enter');
  await overview.weeks.locator('tbody tr').first().waitFor();
});

test('small numbers of a log about citizens are hidden, here and in the file', async (t) => {
  const spor = await Spor.open(t);
  await openCitizens(spor);
  const map = new ProcessMap(spor);
  await map.settled();
  const overview = new Overview(spor);
  await overview.link.click();
  await overview.settled();
  assert.equal((await overview.figure('Sager'))[0], '60');
  assert.match(await overview.figures.textContent(), /Skjult: \d+ tal, som færre end 5 sager står bag/);
  assert.ok(!/Korteste: |Længste: /.test(await overview.figures.textContent()));
  const saved = await map.saved(() => overview.throughput.getByRole('button', { name: 'Gem som CSV' }).click());
  const counts = saved.bytes.toString('utf8').slice(1).split('\r\n').slice(1).filter((line) => /^\d/.test(line)).map((line) => line.split(';')[2]);
  // By hand: fifty-six cases of three steps, four of four. The four are hidden, and the fifty-six with them.
  assert.deepEqual(counts.filter((count) => count !== '0'), ['skjult', 'skjult']);
});

for (const [name, width, height] of [['wide', 1440, 900], ['1024', 1024, 768], ['200 %', 720, 450]]) {
  test(`nothing is inaccessible: ${name}`, async (t) => {
    const { spor, overview } = await ofSample(t, { viewport: { width, height } });
    await spor.assertAccessible('the overview');
    await overview.throughput.getByRole('button', { name: 'Tabel', exact: true }).click();
    await overview.throughput.locator('tbody tr').first().waitFor();
    await spor.assertAccessible('a table');
  });
}
