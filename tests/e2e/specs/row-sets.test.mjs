// Keep, remove, these alone: what a week counts, cases with and without rework, one case, what the dots show, and the rows of
// Statistik; by mouse and by keyboard.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Cases } from '../pages/cases.mjs';
import { Dots } from '../pages/dots.mjs';
import { Filters } from '../pages/filters.mjs';
import { Frame } from '../pages/frame.mjs';
import { Overview } from '../pages/overview.mjs';
import { Rework } from '../pages/rework.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

async function desk(t) {
  const spor = await Spor.open(t);
  await spor.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
  await spor.page.locator('.stage .node').first().waitFor();
  return { spor, page: spor.page, filters: new Filters(spor), frame: new Frame(spor) };
}

// Goes there by Tab and presses Enter.
async function press(page, button, most = 200) {
  await button.waitFor();
  await tabTo(page, button, most);
  await page.keyboard.press('Enter');
}

test('by mouse: a week offers the cases that begin, that end, and that are under way when it is over', async (t) => {
  const { spor, page, filters, frame } = await desk(t);
  const overview = new Overview(spor);
  await overview.link.click();
  await overview.settled();
  const table = overview.weeks.getByRole('button', { name: 'Tabel', exact: true });
  await table.click();
  const rows = await overview.rows(overview.weeks);
  const picture = overview.weeks.getByRole('button', { name: 'Diagram', exact: true });
  await picture.click();
  const window = page.locator('.bar-window');
  for (const [column, said] of [[2, 'begyndte i ugen'], [3, 'sluttede i ugen'], [4, 'var i gang ved ugens slutning']]) {
    await overview.weeks.locator('.bar-hit').nth(10).click();
    await window.getByText(`Sager, der ${said}: ${rows[10][column]}`, { exact: true }).waitFor();
    if (column === 2) await spor.assertAccessible('a week with its window');
    await window.getByRole('button', { name: new RegExp(`^Behold sager: .*, Sager, der ${said}: `) }).click();
    await filters.counts(rows[10][column], 9000);
    await frame.undo.click();
    await filters.counts(9000, 9000);
  }
  assert.deepEqual(spor.errors, []);
});

test('by keyboard: the rows of the table offer the cases that were chosen over them', async (t) => {
  const { spor, page, filters } = await desk(t);
  await page.keyboard.press('5');
  const overview = new Overview(spor);
  await overview.settled();
  await press(page, overview.weeks.getByRole('button', { name: 'Tabel', exact: true }));
  const rows = await overview.rows(overview.weeks);
  await tabTo(page, overview.weekCases);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await spor.assertAccessible('weeks as a table with ways');
  const keep = overview.weeks.locator('tbody tr').nth(2).getByRole('button', { name: /^Behold sager/ });
  await press(page, keep);
  await filters.counts(rows[2][4], 9000);
  assert.deepEqual(spor.errors, []);
});

test('cases with and without rework: kept by mouse, removed by keyboard', async (t) => {
  const { spor, page, filters, frame } = await desk(t);
  await page.keyboard.press('6');
  const rework = new Rework(spor);
  await rework.settled();
  const [[withRework], [without]] = await rework.times.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [row.cells[1].textContent]));
  await rework.keep('Med genbehandling').click();
  await filters.counts(withRework, 9000);
  await frame.undo.click();
  await filters.counts(9000, 9000);
  await press(page, rework.drop('Med genbehandling'));
  await filters.counts(without, 9000);
  await spor.assertAccessible('rework without rework');
  assert.deepEqual(spor.errors, []);
});

test('one case: removed by mouse, seen alone by keyboard', async (t) => {
  const { spor, page, filters, frame } = await desk(t);
  const cases = new Cases(spor);
  await cases.open();
  const named = async () => (await cases.title.textContent()).replace('Sag ', '');
  await page.getByRole('button', { name: `Fjern sager: Sag ${await named()}`, exact: true }).click();
  await filters.counts(8999, 9000);
  await frame.undo.click();
  await filters.counts(9000, 9000);
  await cases.settled();
  const name = await named();
  await press(page, page.getByRole('button', { name: `Kun disse sager, uden andre filtre: Sag ${name}`, exact: true }));
  await filters.counts(1, 9000);
  await cases.settled();
  await expectText(cases.title, `Sag ${name}`);
  await spor.assertAccessible('a case alone');
  assert.deepEqual(spor.errors, []);
});

test('a case of a person is called by its pseudonym, behind the questions, and its filter keeps that one', async (t) => {
  const spor = await Spor.open(t);
  await openCitizens(spor);
  const { page } = spor;
  await page.locator('.stage .node, .map-table').first().waitFor();
  await page.keyboard.press('s');
  const cases = new Cases(spor);
  assert.equal(await page.getByRole('button', { name: /^Fjern sager: Sag / }).count(), 0);
  await cases.answer();
  await cases.goOn.click();
  await cases.settled();
  const name = (await cases.title.textContent()).replace('Sag ', '');
  const all = (await cases.counted.textContent()).match(/\d+/)[0];
  await page.getByRole('button', { name: `Fjern sager: Sag ${name}`, exact: true }).click();
  await cases.counts(new RegExp(`^${Number(all) - 1} sager`));
  assert.ok(!(await cases.shown()).includes(name));
  await spor.assertAccessible('cases of persons without one');
  assert.deepEqual(spor.errors, []);
});

test('the dots: what is seen across is a filter, by mouse and by keyboard', async (t) => {
  const { spor, page, filters, frame } = await desk(t);
  const dots = new Dots(spor);
  await dots.open();
  await dots.settled();
  const box = await dots.canvas.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -1200);
  await expectText(dots.rows, /Række [\d.]+–[\d.]+ af 9\.000/);
  await dots.settled();
  const open = page.getByRole('button', { name: 'Filtrér til det, der vises' });
  await open.click();
  await spor.assertAccessible('the dots with a window of ways');
  const keep = page.getByRole('button', { name: /^Behold sager: Sager med en hændelse fra .*2023.* til .*2023/ });
  await keep.click();
  await keep.waitFor({ state: 'detached' });
  await expectText(filters.chips, /2023/);
  const [kept] = (await filters.strip.locator('.count').textContent()).match(/^[\d.]+/);
  assert.ok(Number(kept.replace('.', '')) < 9000 && Number(kept.replace('.', '')) > 0, kept);
  await frame.undo.click();
  await filters.counts(9000, 9000);
  await tabTo(page, dots.plot, 200);
  for (const key of ['+', '+', '+', 'ArrowRight']) await page.keyboard.press(key);
  await dots.settled();
  await page.keyboard.press('Shift+Tab');
  await press(page, open, 300);
  await press(page, page.getByRole('button', { name: /^Kun disse sager, uden andre filtre: Sager med en hændelse fra/ }), 10);
  await filters.chips.first().waitFor();
  // On another axis there is no time of the calendar.
  await dots.across.selectOption({ index: 1 });
  await open.waitFor({ state: 'detached' });
  assert.deepEqual(spor.errors, []);
});

test('rows of Statistik: a month of the year by mouse, a step of a fixed weekday by keyboard', async (t) => {
  const { spor, page, filters, frame } = await desk(t);
  await page.keyboard.press('t');
  const statistics = new Statistics(spor);
  await statistics.settled();
  const [august] = await statistics.cells(statistics.months, 'August');
  await page.getByRole('button', { name: 'Behold sager: August', exact: true }).click();
  await filters.counts(august, 9000);
  await frame.undo.click();
  await filters.counts(9000, 9000);
  await press(page, page.getByRole('button', { name: 'Fjern sager: August', exact: true }));
  await filters.counts(9000 - Number(august.replace('.', '')), 9000);
  await spor.assertAccessible('statistics with months');
  assert.deepEqual(spor.errors, []);
});
