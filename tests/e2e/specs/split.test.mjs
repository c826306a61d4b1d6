// «Opdel efter» over every view: groups one by one and side by side; by mouse and by keyboard, on two samples.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Filters } from '../pages/filters.mjs';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { Split } from '../pages/split.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const golden = async (name) => JSON.parse(await readFile(new URL(`../../golden/samples/${name}.json`, import.meta.url), 'utf8'));
const teams = (await golden('social_assistance')).findings.A1.teams;
const VIEWS = ['Overblik', 'Proceskort', 'Varianter', 'Statistik', 'Tid', 'Genbehandling', 'Overdragelser'];

async function open(spor, sample) {
  await spor.page.getByRole('button', { name: sample }).first().click();
  await spor.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
}

test('three teams do the same (A1), and a group is what the whole view shows', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await open(spor, /Kontanthjælp/);
  const filters = new Filters(spor);
  await filters.open();
  await filters.choose(/^Oplysning om sagen/);
  await filters.dialog.getByLabel('Oplysning', { exact: true }).selectOption('Målgruppe');
  await filters.dialog.getByLabel(/^6.3 Aktivitetsparat/).check();
  await filters.take();
  await filters.counts(1488, 2400);
  await page.keyboard.press('3');
  const split = new Split(spor);
  await split.choose('Team');
  await split.showTable.click();
  await split.settled();
  const cells = await split.cells('Lægeerklæring anmodet');
  const danish = (percent) => `${percent.toFixed(1).replace('.', ',')} %`;
  for (const [place, team] of ['Midt', 'Nord', 'Syd'].entries()) {
    assert.equal(cells[place], `${danish(teams[team].percent)}${teams[team].hits} af ${teams[team].of}`);
  }
  assert.match(cells[4], /^\+0,4 %-point−5,8 til \+6,6Ingen væsentlig forskel$/);
  await split.second.selectOption({ label: 'Syd' });
  await split.table.getByText('Syd i forhold til Midt').waitFor();
  assert.match((await split.cells('Lægeerklæring anmodet'))[4], /^\+0,8 %-point/);
  await spor.assertAccessible('the map with groups side by side');

  await split.group(/^Nord/).check();
  await filters.counts(496, 2400);
  for (const view of VIEWS) {
    await page.getByRole('navigation').getByRole('link', { name: new RegExp(`${view}$`) }).click();
    await split.group(/^Nord/).waitFor();
    assert.ok(await split.group(/^Nord/).isChecked(), view);
    if (view === 'Proceskort') await split.showTable.click();
    await split.settled();
    assert.equal((await split.cells('Sager'))[1], '496', view);
    await spor.assertAccessible(`${view} with groups`);
  }
  await page.getByRole('navigation').getByRole('link', { name: /Sager$/ }).click();
  await split.group(/^Nord/).waitFor();
  assert.equal(await split.table.count(), 0);
  await new Frame(spor).undo.click();
  await filters.counts(1488, 2400);
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: a column, a group, another pair, the file, and back', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await open(spor, /It-servicedesk/);
  const split = new Split(spor);
  await split.button.press('Enter');
  await page.locator('#split-by option', { hasText: 'Kategori' }).first().waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  await split.by.selectOption({ label: 'Kategori' });
  await spor.assertAccessible('the window of the split', '.popover-body');
  await page.keyboard.press('Escape');
  assert.ok(await split.button.evaluate((button) => button === document.activeElement));
  await page.keyboard.press('6');
  await split.settled();
  const figures = (await golden('service_desk')).figures;
  assert.ok(figures);
  const groups = await split.groups.count();
  assert.ok(groups > 2);
  await split.groups.first().focus();
  await page.keyboard.press('ArrowRight');
  assert.ok(await split.groups.nth(1).isChecked());
  await page.waitForFunction(() => !document.querySelector('.strip .count b').textContent.startsWith('9.000'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    split.band.getByRole('button', { name: 'Gem som CSV' }).press('Enter'),
  ]);
  assert.match(download.suggestedFilename(), /tal-pr-gruppe\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  assert.match(text, /Sager med genbehandling;/);
  assert.match(text, /Newcombe/);
  await split.button.press('Enter');
  await page.getByRole('button', { name: 'Fjern opdelingen' }).press('Enter');
  await split.band.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await split.groups.first().waitFor();
});

test('by month, and with and without a filter', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await open(spor, /It-servicedesk/);
  const split = new Split(spor);
  await page.keyboard.press('5');
  await split.choose('Måned');
  assert.equal(await split.groups.count(), 9);
  await split.settled();
  await split.band.getByRole('heading', { name: 'Tid pr. gruppe' }).waitFor();
  await split.button.click();
  await page.getByText('Føj et filter til for at dele efter det.').waitFor();
  await page.keyboard.press('Escape');
  const filters = new Filters(spor);
  await filters.open();
  await filters.choose(/^Oplysning om sagen/);
  await filters.dialog.getByLabel('Oplysning', { exact: true }).selectOption('Prioritet');
  // By its name: another box of the form stands there before the values come.
  await filters.dialog.getByRole('checkbox', { name: /^3/ }).check();
  await filters.take();
  await page.keyboard.press('5');
  await split.choose('Med og uden et filter');
  await split.group(/^Uden filteret/).waitFor();
  // The filter divides, and leaves nobody out any longer.
  await filters.counts(9000, 9000);
  await split.settled();
  await spor.assertAccessible('the overview divided by a filter');
  assert.deepEqual(spor.errors, []);
});

test('a small bar of a group keeps its cases: by mouse on the bar, by keyboard in the table', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await open(spor, /It-servicedesk/);
  const split = new Split(spor);
  await split.choose('Kategori');
  await page.keyboard.press('5');
  await split.settled();
  const strip = page.locator('.strip .count').first();
  const card = page.getByRole('region', { name: 'Tid pr. gruppe' });
  await card.locator('.group-bars li').first().locator('i[data-row]').first().click();
  const window = page.locator('.bar-window');
  const [, group, cases] = (await window.locator('p').textContent()).match(/^Gruppe (.+), Fra .+, Sager ([\d.]+)$/);
  await window.getByRole('button', { name: /^Behold sager/ }).click();
  await expectText(strip, `${cases}af 9.000 sager`);
  await page.keyboard.press('Control+z');
  await page.locator('.strip').getByText('9.000', { exact: true }).first().waitFor();
  await split.settled();
  await card.getByRole('button', { name: 'Tabel', exact: true }).press('Enter');
  // The first bar is the first row with cases.
  await card.getByRole('row').filter({ hasText: group }).getByRole('button', { name: /^Behold sager/ }).first().press('Enter');
  await expectText(strip, `${cases}af 9.000 sager`);
  assert.deepEqual(spor.errors, []);
});

// Two courses in all: the table of variants has them both, and there are no others to tell of.
test('no row for all other variants where there are none', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const rows = Array.from({ length: 40 }, (_, place) => {
    const team = place % 2 === 0 ? 'Nord' : 'Syd';
    const steps = place % 4 < 2 ? ['Modtaget', 'Afgjort'] : ['Modtaget', 'Visiteret', 'Afgjort'];
    return steps.map((step, day) => `S${place};${step};2026-01-0${day + 1} 09:00;${team}`);
  });
  await new Log(spor).openAboutNobody({ name: 'to-veje.csv', text: ['Sag;Aktivitet;Tid;Team', ...rows.flat()].join('\r\n') });
  await page.keyboard.press('4');
  const split = new Split(spor);
  await split.choose('Team');
  await split.settled();
  const names = await split.table.getByRole('rowheader').allTextContents();
  assert.equal(names.length, 3, names.join(' | '));
  assert.ok(names.every((name) => !/andre varianter/.test(name)), names.join(' | '));
  assert.deepEqual(spor.errors, []);
});
