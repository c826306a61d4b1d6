// What leaves of a log about citizens: files without small numbers and what tells them, a word on differences, and no more.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Personal } from '../pages/personal.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

async function openMap(t) {
  const spor = await Spor.open(t);
  const console = [];
  spor.page.on('console', (message) => console.push(message.text()));
  await openCitizens(spor);
  const map = new ProcessMap(spor);
  await map.settled();
  return { spor, map, page: spor.page, personal: new Personal(spor), console };
}

const asTable = (page) => page.getByRole('button', { name: 'Tabel', exact: true }).click();
const saveCsv = (page) => page.getByRole('button', { name: 'Gem som CSV' }).click();
const rowsOf = (bytes) => bytes.toString('utf8').slice(1).trimEnd().split('\r\n');

// By hand: sixty cases take three steps each; four of them complain, fifty-six end. The four stand in three numbers
// (into, at and out of the complaint), and fifty-six of sixty would tell them.
const NOTE = 'Skjult: 3 tal, som færre end 5 sager står bag, og yderligere 1, så de første ikke kan regnes ud. Korteste og længste varighed er udeladt.';

test('a saved table holds neither the small number nor what tells it, and says so', async (t) => {
  const { spor, map, page, console } = await openMap(t);
  await asTable(page);
  const { name, bytes } = await map.saved(() => saveCsv(page));
  assert.equal(name, 'Spor - overgange.csv', 'the name of the source stays here');
  const rows = rowsOf(bytes);
  assert.deepEqual(rows.slice(-2), ['', NOTE]);
  const row = (from, to) => rows.find((line) => line.startsWith(`${from};${to};`)).split(';');
  assert.equal(row('Ansøgning modtaget', 'Samtale afholdt')[2], '60');
  for (const [from, to] of [['Afgørelse truffet', 'Klage modtaget'], ['Klage modtaget', 'Slut'], ['Afgørelse truffet', 'Slut']]) {
    assert.ok(!/\d/.test(row(from, to).join('')), `${from} → ${to}: ${row(from, to)}`);
  }
  await page.getByRole('button', { name: 'Kort', exact: true }).click();
  await map.settled();
  await map.openSaveMenu();
  const svg = await map.saved(() => page.getByRole('button', { name: /SVG/ }).click());
  const text = svg.bytes.toString('utf8').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  assert.ok(text.includes('yderligere 1,'), 'the footer of the picture says what is hidden');
  assert.ok(!/\b(4|56)\b/.test(text.replace(/Spor[^ ]*/g, '')), text);
  // The same release again: nothing to warn of.
  assert.equal(await page.locator('.leaving p').count(), 0);
  for (const secret of ['070761', 'Mette Holm', 'praktik', 'S-1017']) {
    assert.ok(!console.some((line) => line.includes(secret)), `the console says ${secret}`);
  }
  assert.deepEqual(spor.errors, []);
});

test('other figures of the same log are warned of, in words that stay', async (t) => {
  const { spor, map, page, personal } = await openMap(t);
  await asTable(page);
  await map.saved(() => saveCsv(page));
  assert.equal(await page.locator('.leaving p').count(), 0);
  // Four is enough where the limit is three: now everything is told, and the first file with it.
  await personal.leastShown.selectOption('3');
  await expectText(page.locator('.leaving p'), /Du har allerede gemt, kopieret eller udskrevet andre tal fra denne log\..*Spor kan ikke forhindre det\./);
  await spor.assertAccessible('the warning of differences');
  const { bytes } = await map.saved(() => saveCsv(page));
  assert.match(rowsOf(bytes).at(-1), /^Her er ingen tal, som færre end 3 sager står bag\./);
  await page.locator('.leaving p').waitFor();
});

test('while small numbers are shown, nothing of a log about citizens leaves', async (t) => {
  const { spor, page, personal, map } = await openMap(t);
  await asTable(page);
  await personal.smallNumbers.focus();
  await page.keyboard.press('Space');
  await page.getByText('skjult', { exact: true }).first().waitFor({ state: 'detached' });
  assert.equal(await personal.leastShown.count(), 0);
  let downloads = 0;
  page.on('download', () => { downloads += 1; });
  await saveCsv(page);
  await page.getByRole('button', { name: 'Kopiér tabel' }).click();
  await page.locator('.leaving').getByText('Små tal er vist.').waitFor();
  await spor.assertAccessible('small numbers may not leave');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expectText(page.locator('.print-sheet'), /^Små tal er vist\./);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(downloads, 0);
  await page.getByRole('button', { name: 'Skjul små tal' }).click();
  await page.getByText('skjult', { exact: true }).first().waitFor();
  const { bytes } = await map.saved(() => saveCsv(page));
  assert.equal(rowsOf(bytes).at(-1), NOTE);
});
