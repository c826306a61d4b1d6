// Choices by keyboard alone, from the first page on: filter sets, bookmarks, columns and steps, a split, guided questions.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Handovers } from '../pages/handovers.mjs';
import { choose, desk, press, write } from '../pages/keys.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Rework } from '../pages/rework.mjs';
import { Split } from '../pages/split.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const { figures: ALL, findings } = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url)));
const danish = (count) => count.toLocaleString('da-DK');

const opened = async (t) => desk(await Spor.open(t));
const heading = (page) => page.getByRole('heading', { level: 1 });
const shortcut = async (page, key, title) => {
  await page.keyboard.press(key);
  await expectText(heading(page), title);
};

test('a filter set is saved and loaded', async (t) => {
  const { spor, page, filters } = await opened(t);
  await shortcut(page, 'f', 'Filtre');
  await press(page, filters.add);
  await press(page, filters.dialog.getByRole('button', { name: /^Genbehandling/ }));
  await choose(page, filters.dialog.getByLabel('Trin', { exact: true }), 'Genåbnet');
  await press(page, filters.use);
  await filters.dialog.waitFor({ state: 'hidden' });
  const twice = findings.C2_reopened_twice_or_more;
  await filters.counts(twice, ALL.cases);
  const { text } = await filters.saved(() => press(page, filters.save));
  await press(page, page.getByRole('button', { name: 'Nulstil filtre' }).first());
  await filters.counts(ALL.cases, ALL.cases);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, filters.load)]);
  await chooser.setFiles({ name: 'filtersæt.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await filters.counts(twice, ALL.cases);
  assert.deepEqual(spor.errors, []);
});

test('a bookmark is made, returned to, and removed', async (t) => {
  const { spor, page } = await opened(t);
  await shortcut(page, '5', 'Overblik');
  const menu = page.getByRole('button', { name: 'Bogmærker' });
  await press(page, menu);
  await press(page, page.getByRole('button', { name: 'Gem denne visning' }));
  await write(page, page.getByLabel('Overskrift'), 'Hele året');
  await write(page, page.getByLabel('Hvad ses her?'), 'Alle sager');
  await press(page, page.getByRole('button', { name: 'Gem bogmærke', exact: true }));
  const mark = page.getByRole('button', { name: 'Hele året', exact: true });
  await mark.waitFor();
  await page.keyboard.press('Escape');
  await shortcut(page, 'f', 'Filtre');
  await press(page, menu);
  await press(page, mark);
  await expectText(heading(page), 'Overblik');
  await press(page, menu);
  await press(page, page.getByRole('button', { name: 'Fjern bogmærket «Hele året»' }));
  await page.getByText('«Hele året» er fjernet.').waitFor();
  assert.equal(await mark.count(), 0);
  assert.deepEqual(spor.errors, []);
});

test('the steps of rework, the column of hand-overs and that of statistics', async (t) => {
  const { spor, page } = await opened(t);
  await page.keyboard.press('6');
  const rework = new Rework(spor);
  await rework.settled();
  await choose(page, page.getByLabel('Svar er sendt'), '');
  await rework.keep('Genåbnet uden nyt svar').waitFor({ state: 'detached' });
  await press(page, page.getByRole('button', { name: 'Brug Spors forslag' }));
  await rework.keep('Genåbnet uden nyt svar').waitFor();
  assert.equal((await rework.cells(rework.reopened, 'Genåbnet uden nyt svar'))[0], danish(findings.C3_thank_you_cases));

  await page.keyboard.press('8');
  const handovers = new Handovers(spor);
  await handovers.settled();
  await choose(page, handovers.column, 'Forvaltning');
  await page.getByText('Ingen af de 9.000 sager skifter gruppe').waitFor();
  // In a menu a letter chooses; behind it, it is a shortcut again.
  await page.keyboard.press('Tab');
  await page.keyboard.press('t');
  const statistics = new Statistics(spor);
  await statistics.settled();
  await choose(page, statistics.column, 'Kategori', 300);
  await statistics.values.getByRole('rowheader', { name: 'Adgang og rettigheder' }).waitFor();
  assert.equal(await statistics.values.locator('tbody tr').count(), findings.case_attribute_values.Kategori);
  assert.deepEqual(spor.errors, []);
});

test('cases are divided by a column, and one group is looked at', async (t) => {
  const { spor, page } = await opened(t);
  await page.keyboard.press('5');
  const split = new Split(spor);
  await press(page, split.button);
  await page.locator('#split-by option', { hasText: 'Kategori' }).first().waitFor({ state: 'attached' });
  await choose(page, split.by, 'Kategori');
  await page.keyboard.press('Escape');
  await split.groups.first().waitFor();
  await tabTo(page, split.groups.first());
  // From all cases to the largest group.
  await page.keyboard.press('ArrowRight');
  assert.ok(await split.groups.nth(1).isChecked());
  await page.waitForFunction(() => !document.querySelector('.strip .count b').textContent.startsWith('9.000'));
  assert.deepEqual(spor.errors, []);
});

test('the guided questions set up filter, number and view', async (t) => {
  const { spor, page, filters } = await opened(t);
  const map = new ProcessMap(spor);
  const ask = async (question) => {
    await shortcut(page, 'f', 'Filtre');
    await press(page, page.getByRole('button', { name: question }));
  };
  const metric = page.getByLabel('Tallet på kortet');
  await ask(/^Hvor genåbnes sager\?/);
  await page.waitForFunction(() => location.hash === '#map');
  await filters.counts(findings.C2_reopened_cases, ALL.cases);
  await expectText(filters.chips, /«Løst af agent» senere følges af «Genåbnet»|Løst af agent.*Genåbnet/);
  await map.settled();
  assert.equal(await metric.evaluate((menu) => menu.selectedOptions[0].text), 'Antal sager');
  await page.keyboard.press('Control+z');
  await filters.counts(ALL.cases, ALL.cases);

  await ask(/^Hvor venter borgeren længst\?/);
  await page.waitForFunction(() => location.hash === '#map');
  await map.settled();
  assert.equal(await metric.evaluate((menu) => menu.selectedOptions[0].text), 'Median varighed');
  // The same number twice would say nothing.
  assert.equal(await page.locator('#second-metric').evaluate((menu) => menu.selectedOptions[0].text), 'Antal sager');
  assert.equal(await filters.chips.count(), 0);

  // Every ticket begins at the first line, so that the groups at work divide nothing: the departments do.
  await shortcut(page, 'f', 'Filtre');
  await page.getByRole('button', { name: /^Hvor genåbnes sager\?/ }).waitFor();
  assert.match(await page.getByRole('button', { name: /^Er praksis ens/ }).textContent(), /Sagerne delt efter «Forvaltning»/);
  assert.deepEqual(spor.errors, []);
});

test('whether practice is alike is asked of a log with teams, which stand side by side', async (t) => {
  const { spor, page } = await desk(await Spor.open(t), /Kontanthjælp/);
  await shortcut(page, 'f', 'Filtre');
  await press(page, page.getByRole('button', { name: /^Er praksis ens i de forskellige grupper\?/ }));
  await expectText(heading(page), 'Overblik');
  const split = new Split(spor);
  await split.settled();
  await expectText(split.button, 'Opdelt efter Team');
  for (const team of ['Midt', 'Nord', 'Syd']) await split.table.getByRole('columnheader', { name: team, exact: true }).waitFor();
  await spor.assertAccessible('groups that a question set side by side');
  assert.deepEqual(spor.errors, []);
});
