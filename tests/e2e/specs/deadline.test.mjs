// A deadline in Tid: by mouse and by keyboard, side by side, as filters, in the file, and where few are on one side.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Filters } from '../pages/filters.mjs';
import { Frame } from '../pages/frame.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Time } from '../pages/time.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const number = (text) => Number(text.replace(/\D/g, ''));

test('by mouse: both sides, their share and its interval, the line, side by side, and rows that are filters', async (t) => {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor);
  const { page } = spor;
  const frame = new Frame(spor);
  const filters = new Filters(spor);
  await time.clock('Kalendertid').click();
  await time.measure('Ny', 'Løst af agent');
  assert.equal(await time.kept.count(), 0);
  await time.setDeadline(2);
  const [over, within] = [await time.cells(time.kept, 'Over fristen'), await time.cells(time.kept, 'Inden for fristen')];
  // 8,693 are solved: each is on one side.
  assert.equal(number(over[2]) + number(within[2]), 8693);
  assert.match(over[1], /^\d+,\d–\d+,\d %$/);
  assert.deepEqual(await time.figure('Over fristen'), [over[0], `${over[2]} af 8.693, frist 2 dage`]);
  await time.distribution.locator('.deadline-line').waitFor({ state: 'attached' });
  await time.distribution.getByText('Den stiplede streg er fristen, 2 dage.').waitFor();
  const groups = await time.groups.locator('.over-deadline span').allTextContents();
  assert.equal(groups.reduce((sum, text) => sum + number(text.split(' af ')[0]), 0), number(over[2]));
  await spor.assertAccessible('time with a deadline');
  await page.getByRole('button', { name: 'Behold sager: Over fristen', exact: true }).click();
  await filters.counts(over[2], 9000);
  await frame.undo.click();
  await filters.counts(9000, 9000);
  // Days have no length in working time.
  await time.clock('Arbejdstid').click();
  await page.getByText('En frist i dage gælder kalendertid. Vælg timer eller kalendertid.').waitFor();
  await time.kept.waitFor({ state: 'detached' });
  await spor.assertAccessible('a deadline without a length');
  await time.deadlineUnit.selectOption({ label: 'timer' });
  await time.kept.waitFor();
  await expectText(time.figures.locator('dl > div').last().locator('span'), /frist 2 timer$/);
  await frame.undo.click();
  await time.kept.waitFor({ state: 'detached' });
  assert.equal(await time.deadlineUnit.evaluate((menu) => menu.selectedOptions[0].text.trim()), 'dage');
  assert.deepEqual(spor.errors, []);
});

test('by keyboard: written, taken back, written anew, a row as a filter, and the file has both sides', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const map = await ProcessMap.ofSample(spor);
  await page.keyboard.press('7');
  const time = new Time(spor);
  await time.settled();
  await tabTo(page, time.deadline);
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await time.kept.waitFor();
  await page.keyboard.press('Control+z');
  await time.kept.waitFor({ state: 'detached' });
  assert.equal(await time.deadline.inputValue(), '');
  await page.keyboard.press('Control+y');
  await time.kept.waitFor();
  const [, , over] = await time.cells(time.kept, 'Over fristen');
  const box = page.getByRole('region', { name: 'Holdes fristen?' }).first();
  const saved = await map.saved(() => box.getByRole('button', { name: 'Gem som CSV' }).press('Enter'));
  assert.match(saved.name, /frist\.csv$/);
  const [head, first, second] = saved.bytes.toString('utf8').slice(1).split('\r\n');
  assert.equal(head, 'Frist;Sager;Andel (%);95 %-interval fra (%);95 %-interval til (%)');
  assert.equal(first.split(';')[1], String(number(over)));
  assert.ok(second.startsWith('Inden for fristen;'), second);
  await tabTo(page, page.getByRole('button', { name: 'Kun disse sager, uden andre filtre: Inden for fristen', exact: true }), 300);
  await page.keyboard.press('Enter');
  await new Filters(spor).counts(9000 - number(over), 9000);
});

test('a bookmark has the deadline', async (t) => {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor);
  const { page } = spor;
  await time.clock('Kalendertid').click();
  await time.setDeadline(10);
  await page.getByRole('button', { name: 'Bogmærker' }).click();
  await page.getByRole('button', { name: 'Gem denne visning' }).click();
  await page.getByLabel('Overskrift', { exact: true }).fill('Over ti dage');
  await page.getByRole('button', { name: 'Gem bogmærke' }).click();
  await page.keyboard.press('Escape');
  await time.deadline.fill('');
  await time.deadline.press('Tab');
  await time.kept.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Bogmærker/ }).click();
  await page.getByRole('button', { name: 'Over ti dage', exact: true }).click();
  await time.kept.waitFor();
  assert.equal(await time.deadline.inputValue(), '10');
});

test('few citizens on one side are told of on neither', async (t) => {
  const spor = await Spor.open(t);
  await openCitizens(spor);
  await new ProcessMap(spor).settled();
  await spor.page.keyboard.press('7');
  const time = new Time(spor);
  await time.settled();
  await time.clock('Kalendertid').click();
  // Fifty-six cases of three steps, four of four: the longest alone are over.
  await time.setDeadline(0);
  const shown = await time.cells(time.kept, 'Over fristen');
  assert.equal(shown[2], '60');
  const bars = time.distribution;
  await bars.getByRole('button', { name: 'Tabel', exact: true }).click();
  const edges = (await bars.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].slice(0, 3).map((cell) => cell.textContent)))).filter((row) => row[2] !== '0');
  assert.equal(edges.length, 2, 'two bars have cases');
  const unit = (await bars.locator('thead th').first().textContent()).includes('dage') ? 'dage' : 'timer';
  await time.deadlineUnit.selectOption({ label: unit });
  // Between both bars: four are over it.
  await time.setDeadline(edges[0][1]);
  await expectText(time.kept.locator('tbody tr').first().locator('td').nth(2), 'skjult');
  assert.deepEqual((await time.cells(time.kept, 'Over fristen')).slice(0, 3), ['–', '–', 'skjult']);
  assert.deepEqual((await time.cells(time.kept, 'Inden for fristen')).slice(0, 3), ['–', '–', 'skjult']);
  await spor.assertAccessible('a deadline with hidden numbers');
});
