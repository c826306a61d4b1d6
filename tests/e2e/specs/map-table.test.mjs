// The table twin: the content of the map, sorted, searched, copied and saved.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';

after(closeBrowser);

async function openTable(t) {
  const map = await ProcessMap.ofSample(await Spor.open(t));
  const counts = { steps: await map.steps.count() - 2, transitions: await map.transitions.count() };
  await map.page.getByRole('button', { name: 'Tabel' }).click();
  await map.page.locator('.map-table').waitFor();
  return { map, page: map.page, counts };
}

const column = (page, number) => page.locator(`.map-table tbody tr > :nth-child(${number})`).allTextContents();
const numbers = (texts) => texts.map((text) => Number(text.replace(/\./g, '')));

test('the table has a row for every step and transition on the map', async (t) => {
  const { page, counts } = await openTable(t);
  await page.getByRole('button', { name: `Overgange (${counts.transitions})` }).waitFor();
  assert.equal(await page.locator('.map-table tbody tr').count(), counts.transitions);
  await page.getByRole('button', { name: `Trin (${counts.steps})` }).click();
  assert.equal(await page.locator('.map-table tbody tr').count(), counts.steps);
  const heads = await page.locator('.map-table thead th').allTextContents();
  for (const head of ['Trin', 'Antal sager', 'Andel af sager', 'Antal gange', 'Højst i én sag', 'Pr. sag', 'Median', 'Gennemsnit', '90 % inden', 'Samlet', 'Korteste', 'Længste', 'Målt']) {
    assert.ok(heads.some((text) => text.startsWith(head)), `${head} in ${heads}`);
  }
});

test('a press on a head sorts, a second one turns round, and a search narrows', async (t) => {
  const { page } = await openTable(t);
  const cases = numbers(await column(page, 3));
  assert.deepEqual(cases, [...cases].sort((a, b) => b - a), 'most cases first');
  await page.locator('.map-table thead').getByRole('button', { name: 'Antal sager' }).click();
  assert.equal(await page.locator('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
  assert.deepEqual(numbers(await column(page, 3)), [...cases].sort((a, b) => a - b));
  await page.locator('.map-table thead').getByRole('button', { name: 'Til' }).click();
  const to = await column(page, 2);
  assert.deepEqual(to, [...to].sort((a, b) => a.localeCompare(b, 'da')));
  await page.getByRole('searchbox', { name: 'Søg' }).fill('genåbnet');
  const rows = await page.locator('.map-table tbody tr').allTextContents();
  assert.ok(rows.length > 0 && rows.every((row) => /Genåbnet/.test(row)));
  await page.getByRole('searchbox', { name: 'Søg' }).fill('findes ikke');
  await page.getByText('Ingen rækker passer til søgningen.').waitFor();
});

test('uncertain order stands in words and shape beside the number', async (t) => {
  const { page } = await openTable(t);
  const row = page.locator('.map-table tbody tr', { hasText: 'Genåbnet' }).filter({ hasText: '862–990' });
  assert.equal(await row.count(), 1);
  assert.equal(await row.locator('svg.verdict').count(), 1);
});

test('a row chosen in the table is chosen on the map', async (t) => {
  const { map, page } = await openTable(t);
  await page.getByRole('searchbox', { name: 'Søg' }).fill('genåbnet');
  await page.locator('.map-table tbody tr', { hasText: '862–990' }).getByRole('button').click();
  assert.equal(await map.panelTitle.textContent(), 'Løst af agent → Genåbnet');
  await page.getByRole('button', { name: 'Kort', exact: true }).click();
  await map.settled();
  assert.equal(await page.locator('.stage g.edge path[stroke="var(--ink)"]').count() > 0, true);
});

test('CSV is the form that Danish Excel opens', async (t) => {
  const { map, page, counts } = await openTable(t);
  const { name, bytes } = await map.saved(() => page.getByRole('button', { name: 'Gem som CSV' }).click());
  assert.match(name, /It-servicedesk 2023.*overgange\.csv$/);
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  assert.equal(lines.pop(), '');
  assert.equal(lines.length, counts.transitions + 1);
  const heads = lines[0].split(';');
  assert.deepEqual(heads.slice(0, 3), ['Fra', 'Til', 'Antal sager']);
  const reopened = lines.map((line) => line.split(';')).find((cells) => cells[0] === 'Løst af agent' && cells[1] === 'Genåbnet');
  assert.equal(reopened[2], '990');
  assert.match(reopened[heads.indexOf('Andel af sager (%)')], /^11,00$/);
  assert.match(reopened[heads.indexOf('Median varighed (timer)')], /^\d+,\d{4}$/);
});

test('a workbook is saved from the same table', async (t) => {
  const { map, page } = await openTable(t);
  const { name, bytes } = await map.saved(() => page.getByRole('button', { name: 'Gem til Excel' }).click());
  assert.match(name, /It-servicedesk 2023.*overgange\.xlsx$/);
  // What stands in its cells is read back by tests/engine/export_table_workbook.rs.
  assert.deepEqual([...bytes.subarray(0, 4)], [0x50, 0x4b, 0x03, 0x04]);
  await page.getByText('Filen er gemt').first().waitFor();
});

test('the table is copied as table and as text', async (t) => {
  const { page, counts } = await openTable(t);
  await page.getByRole('button', { name: 'Kopiér tabel' }).click();
  await page.getByText('Tabellen er kopieret').first().waitFor();
  // Pasted, as into any other program.
  await page.evaluate(() => {
    window.pasted = new Promise((resolve) => addEventListener('paste', (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      resolve({ text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') });
    }, { capture: true, once: true }));
  });
  await page.keyboard.press('Control+v');
  const clipboard = await page.evaluate(() => window.pasted);
  assert.equal(clipboard.text.split('\n').length, counts.transitions + 1);
  assert.match(clipboard.text.split('\n')[0], /^Fra\tTil\tAntal sager\t/);
  assert.equal(clipboard.html.match(/<tr>/g).length, counts.transitions + 1);
});
