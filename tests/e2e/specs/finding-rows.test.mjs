// The rows a finding is about: opened by mouse and by keyboard alone, on the screen only, and asked about first where they are persons'.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Cases } from '../pages/cases.mjs';
import { FindingRows } from '../pages/finding-rows.mjs';
import { Filters } from '../pages/filters.mjs';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { lateCitizensCsv, openCitizens } from '../pages/personal-files.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const DIRTY = new URL('../../golden/suitability/dirty_small.csv', import.meta.url);

async function dirty(t) {
  const spor = await Spor.open(t);
  await new Log(spor).openAboutNobody(DIRTY.pathname);
  const fit = new Suitability(spor);
  await fit.open();
  return { spor, page: spor.page, fit, rows: new FindingRows(spor) };
}

test('by mouse: the rows of a finding are lines of the file, and its filter stands beside them', async (t) => {
  const { spor, page, rows } = await dirty(t);
  await rows.finding('Formular gemt på én gang').click();
  await rows.table.waitFor();
  await expectText(rows.said, '6 rækker i filens rækkefølge.');
  const lines = readFileSync(DIRTY, 'utf8').split('\n').slice(1).map((line) => line.split(';'));
  const shown = await rows.cells();
  assert.equal(shown.length, 6);
  for (const [, id, activity] of shown) {
    assert.ok(id === 'S020' && activity.startsWith('Felt '), `${id} ${activity}`);
    assert.ok(lines.some((line) => line[0] === id && line[1] === activity));
  }
  // The rows stand in order.
  const numbers = shown.map(([row]) => Number(row.replace('.', '')));
  assert.deepEqual(numbers, [...numbers].sort((a, b) => a - b));
  await spor.assertAccessible('the rows of a finding');
  await page.keyboard.press('Escape');
  await rows.dialog.waitFor({ state: 'hidden' });
  // What closes no case is open: the filter leads to the cases.
  await rows.finding('Åbne sager').click();
  await rows.table.waitFor();
  await rows.dialog.getByRole('button', { name: /^Vis sagerne/ }).click();
  await new Frame(spor).strip.getByText(/^ikke: sidste trin er/).first().waitFor();
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: Enter opens the rows, Escape closes them, and the focus is back', async (t) => {
  const { spor, page, rows } = await dirty(t);
  const finding = rows.finding('Kun dato');
  await page.locator('h1').first().focus();
  await tabTo(page, finding, 160);
  await page.keyboard.press('Enter');
  await rows.table.waitFor();
  await expectText(rows.said, /^\d+ rækker i filens rækkefølge\.$/);
  await tabTo(page, rows.dialog.locator('.table-frame'));
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await rows.dialog.waitFor({ state: 'hidden' });
  assert.ok(await finding.evaluate((element) => element === document.activeElement), 'the focus is back');
  assert.deepEqual(spor.errors, []);
});

test('rows of persons: asked first, pseudonyms, and in no table that leaves', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor);
  await new ProcessMap(spor).settled();
  const fit = new Suitability(spor);
  await fit.open();
  const rows = new FindingRows(spor);
  const first = page.locator('.fit-findings .row-name').first();
  await first.click();
  await rows.goOn.waitFor();
  assert.equal(await rows.table.count(), 0);
  await spor.assertAccessible('the questions before rows');
  await new Cases(spor).answer();
  await rows.goOn.click();
  await rows.said.waitFor();
  await spor.assertAccessible('rows of persons');
  assert.doesNotMatch(await rows.dialog.innerHTML(), /S-10\d\d|070761|Mette|ringede/);
  await page.keyboard.press('Escape');
  await rows.dialog.waitFor({ state: 'hidden' });
  // Answered once, the rows of every finding are told under pseudonyms.
  for (const button of await page.locator('.fit-findings .row-name').all()) {
    await button.click();
    await rows.said.waitFor();
    assert.doesNotMatch(await rows.dialog.innerHTML(), /S-10\d\d|070761|Mette|ringede/);
    await page.keyboard.press('Escape');
    await rows.dialog.waitFor({ state: 'hidden' });
  }
  assert.deepEqual(spor.errors, []);
});

test('a finding about persons by keyboard: its rows, the filter for them, and the funnel, asked about once', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor, lateCitizensCsv());
  await new ProcessMap(spor).settled();
  await new Suitability(spor).open();
  const rows = new FindingRows(spor);
  await page.locator('h1').first().focus();
  await tabTo(page, rows.finding('Registreret længe efter'), 160);
  await page.keyboard.press('Enter');
  await rows.goOn.waitFor();
  await new Cases(spor).answer();
  await tabTo(page, rows.goOn);
  await page.keyboard.press('Enter');
  // Every third of forty cases, each with one row.
  await expectText(rows.said, /^14 rækker i filens rækkefølge\./);
  const keep = rows.dialog.getByRole('button', { name: 'Vis sagerne: Registreret længe efter' });
  await tabTo(page, keep);
  await page.keyboard.press('Enter');
  // The list asks nothing again, and holds the cases of the rows under the names that they have there.
  const cases = new Cases(spor);
  await cases.settled();
  const filters = new Filters(spor);
  await filters.counts(14, 40);
  await expectText(filters.chips.first(), /en hændelse ifølge «Registreret» er registreret over et døgn efter, eller før, den skete/);
  assert.doesNotMatch(await page.locator('main').innerHTML(), /S-10\d\d|070761|Mette|Jens|Kirsten/);
  await page.keyboard.press('f');
  await filters.funnel.waitFor();
  await expectText(filters.sentence(1), 'Behold sager, hvor en hændelse ifølge «Registreret» er registreret over et døgn efter, eller før, den skete');
  await expectText(filters.funnel, /14/);
  await spor.assertAccessible('the filter of a finding');
  await spor.shot('finding-filter');
  // Its form says what it keeps, and undo takes it away.
  await filters.row(1).getByRole('button', { name: /^Ret/ }).first().click();
  await filters.dialog.getByText('Et andet fund vælges under Egnethed.').waitFor();
  await spor.assertAccessible('the form of a finding');
  await page.keyboard.press('Escape');
  await new Frame(spor).undo.click();
  await expectText(filters.strip.locator('.count'), /40/);
  assert.deepEqual(spor.errors, []);
});
