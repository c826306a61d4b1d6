// Markers of changed laws and practice: written by keyboard, proposed on logs of the labour market, seen on every time axis.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Dots } from '../pages/dots.mjs';
import { Frame } from '../pages/frame.mjs';
import { Handovers } from '../pages/handovers.mjs';
import { Markers } from '../pages/markers.mjs';
import { Overview } from '../pages/overview.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

async function opened(t, name) {
  const spor = await Spor.open(t);
  await spor.page.getByRole('button', { name }).first().click();
  await spor.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
  const overview = new Overview(spor);
  await overview.link.click();
  await overview.settled();
  return { spor, page: spor.page, overview, markers: new Markers(spor) };
}

test('by keyboard: a marker is written, changed, seen on the axes and in the table, and undone', async (t) => {
  const { spor, page, overview, markers } = await opened(t, /It-servicedesk/);
  await tabTo(page, markers.button);
  await page.keyboard.press('Enter');
  await markers.dialog.waitFor();
  assert.equal(await markers.proposals.count(), 0);
  await spor.assertAccessible('the editor of markers');
  await tabTo(page, markers.day);
  await markers.day.fill('2023-04-03');
  await tabTo(page, markers.kind);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, markers.text);
  await page.keyboard.type('Ny kategorisering');
  await page.keyboard.press('Enter');
  await markers.dialog.getByRole('listitem').filter({ hasText: '3. apr. 2023: Ny kategorisering (ændret praksis)' }).waitFor();
  const change = markers.dialog.getByRole('button', { name: /^Ret markøren/ });
  await tabTo(page, change);
  await page.keyboard.press('Enter');
  await tabTo(page, markers.text);
  await page.keyboard.press('End');
  await page.keyboard.type(' i systemet');
  await page.keyboard.press('Enter');
  await markers.dialog.getByRole('listitem').filter({ hasText: 'Ny kategorisering i systemet' }).waitFor();
  await tabTo(page, markers.done);
  await page.keyboard.press('Enter');
  await markers.dialog.waitFor({ state: 'hidden' });
  assert.equal(await markers.lines.count(), 1);
  await expectText(markers.key, /^1\s*3\. apr\. 2023: Ny kategorisering i systemet \(ændret praksis\)$/);
  await spor.assertAccessible('the overview with a marker');
  await overview.weeks.getByRole('button', { name: 'Tabel', exact: true }).click();
  const row = overview.weeks.locator('tbody tr').filter({ hasText: '2023-W14' });
  await expectText(row, /Ny kategorisering i systemet/);

  const dots = new Dots(spor);
  await dots.open();
  await dots.settled();
  assert.equal(await markers.lines.count(), 1);
  await dots.across.selectOption({ label: 'Trin for trin' });
  await page.waitForFunction(() => document.querySelectorAll('.marker-line').length === 0);
  await dots.lists.click();
  await page.locator('.statistics-charts svg.chart .marker-line').waitFor({ state: 'attached' });
  // Lists, across, dots, the change, the marker: five steps back.
  const undo = new Frame(spor).undo;
  for (let step = 0; step < 5; step++) await undo.click();
  await page.waitForFunction(() => document.querySelectorAll('.marker-line').length === 0);
  assert.deepEqual(spor.errors, []);
});

test('changes of the law in the log’s period are proposed, and taken one by one', async (t) => {
  const { spor, page, markers } = await opened(t, /Forsikrede ledige/);
  await markers.button.click();
  await markers.dialog.waitFor();
  const before = await markers.proposals.count();
  assert.ok(before >= 1, 'nothing is proposed');
  await expectText(markers.dialog.locator('.marker-proposed'), /Kontrollér dag og indhold mod gældende ret/);
  await markers.proposals.first().getByRole('button').click();
  await page.waitForFunction((count) => document.querySelectorAll('.marker-proposed li').length === count, before - 1);
  await spor.assertAccessible('the editor with proposals');
  await markers.dialog.getByRole('button', { name: /^Fjern markøren/ }).click();
  await page.waitForFunction((count) => document.querySelectorAll('.marker-proposed li').length === count, before);
  assert.deepEqual(spor.errors, []);
});

test('a marker stands on the weeks of the groups: a line, its key, and a column of the table', async (t) => {
  const spor = await Spor.open(t);
  const handovers = await Handovers.ofSample(spor);
  const markers = new Markers(spor);
  await markers.button.click();
  await markers.day.fill('2023-04-05');
  await markers.text.fill('Ny kategorisering');
  await markers.add.click();
  await markers.done.click();
  // One line in the row of each of the four groups.
  await handovers.loads.locator('svg.load .marker-line').nth(3).waitFor({ state: 'attached' });
  assert.equal(await markers.lines.count(), 4);
  await expectText(markers.key, /5\. apr\. 2023: Ny kategorisering \(lovændring\)$/);
  await spor.assertAccessible('hand-overs with a marker');
  await spor.page.locator('.seg button', { hasText: 'Tabel' }).click();
  await handovers.weeks.getByRole('columnheader', { name: 'Markør' }).waitFor();
  // Monday 3 April 2023 begins week 14.
  const marked = handovers.weeks.locator('tbody tr').filter({ hasText: 'Ny kategorisering' });
  assert.equal(await marked.count(), 1);
  await expectText(marked.getByRole('rowheader'), /^uge 14, 2023$/);
  assert.deepEqual(spor.errors, []);
});
