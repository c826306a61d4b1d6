// Bars, weeks and cells of pictures become filters: by mouse in the picture, by keyboard in the table that says the same.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Filters } from '../pages/filters.mjs';
import { Frame } from '../pages/frame.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const view = (page, name) => page.getByRole('navigation').getByRole('link', { name }).click();

async function overview(t) {
  const spor = await Spor.open(t);
  await spor.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
  await spor.page.locator('.stage .node').first().waitFor();
  await view(spor.page, 'Overblik');
  const card = (name) => spor.page.getByRole('region', { name, exact: true });
  await card('Hvor længe det tager').locator('svg.chart').waitFor();
  return { spor, page: spor.page, card, frame: new Frame(spor), filters: new Filters(spor), window: spor.page.locator('.bar-window') };
}

// What the window says of the bar: the number after its head.
const count = async (window, head) => (await window.locator('p').textContent()).match(new RegExp(`${head} ([\\d.]+)$`))[1];

test('a click on a bar offers to keep its cases, to remove them, and to see them alone', async (t) => {
  const { spor, page, card, frame, filters, window } = await overview(t);
  const bar = card('Hvor længe det tager').locator('.bar-hit').nth(1);
  await bar.hover();
  assert.match(await page.locator('.bar-ways[title]').first().getAttribute('title'), /^Fra \(dage\) 1, Til \(dage\) 2, Sager [\d.]+$/);
  await bar.click();
  await window.waitFor();
  await spor.assertAccessible('a bar with its window');
  const cases = await count(window, 'Sager');
  await window.getByRole('button', { name: /^Behold sager/ }).click();
  await window.waitFor({ state: 'detached' });
  await expectText(filters.strip.locator('.count'), `${cases}af 9.000 sager`);
  await frame.undo.click();
  await filters.strip.getByText('9.000', { exact: true }).first().waitFor();
  await bar.click();
  await window.getByRole('button', { name: /^Fjern sager/ }).click();
  const left = (9000 - Number(cases.replace('.', ''))).toLocaleString('da-DK');
  await expectText(filters.strip.locator('.count'), `${left}af 9.000 sager`);
  // Alone: the filter takes the place of the one that removed them.
  const week = card('Sager uge for uge').locator('.bar-hit').nth(20);
  await week.click();
  await window.getByRole('button', { name: /^Kun disse sager.*begyndte i ugen: / }).click();
  await window.waitFor({ state: 'detached' });
  await expectText(filters.chips, /begyndt/);
  assert.equal(await filters.chips.count(), 1);
  assert.deepEqual(spor.errors, []);
});

test('cells of weekday and hour, and of group to group, are filters; Escape and a press elsewhere close the window', async (t) => {
  const { spor, page, card, frame, filters, window } = await overview(t);
  const cell = card('Hvornår der sker noget').locator('td[data-row]').first();
  await cell.click();
  await window.getByText(/^Mandag|^Ugedag Mandag/).waitFor();
  await page.keyboard.press('Escape');
  await window.waitFor({ state: 'detached' });
  await cell.click();
  await window.waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await window.waitFor({ state: 'detached' });
  await cell.click();
  await window.getByRole('button', { name: /^Behold sager/ }).click();
  await expectText(filters.chips, /mandag/);
  await frame.undo.click();
  await filters.chips.first().waitFor({ state: 'detached' });
  await view(page, /Overdragelser$/);
  const between = page.locator('.bar-ways td[data-row]').first();
  await between.click();
  assert.match(await window.locator('p').textContent(), / → .+, overdragelser: [\d.]+$/);
  await spor.assertAccessible('hand-overs with a window');
  await window.getByRole('button', { name: /^Behold sager/ }).click();
  await expectText(filters.chips, /går direkte/);
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: the rows of the tables do the same, also of weekdays and hours', async (t) => {
  const { spor, page, card, filters } = await overview(t);
  for (const [name, row] of [['Hvor længe det tager', 2], ['Hvornår der sker noget', 3]]) {
    const table = card(name).getByRole('button', { name: 'Tabel', exact: true });
    await tabTo(page, table, 120);
    await page.keyboard.press('Enter');
    const only = card(name).locator('tbody tr').nth(row).getByRole('button', { name: /^Kun disse sager/ });
    await tabTo(page, only, 80);
    await page.keyboard.press('Enter');
    await filters.chips.first().waitFor();
    assert.equal(await filters.chips.count(), 1);
  }
  await expectText(filters.chips, /mandag/);
  assert.deepEqual(spor.errors, []);
});
