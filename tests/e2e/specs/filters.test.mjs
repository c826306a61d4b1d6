// Filters: what a chain keeps, in every view and back; by mouse and by keyboard, from the map, and as a file.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Filters } from '../pages/filters.mjs';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { casesOf } from '../pages/sample-rows.mjs';
import { expectText, focused, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const TRUTH = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url)));
const { figures: ALL, figures_of_figure_1: REOPENED } = TRUTH;
const CHAIN = ['Løst af agent', 'Genåbnet', 'Svar sendt til bruger'];
const CHAIN_SAID = '«Løst af agent» → senere «Genåbnet» → senere «Svar sendt til bruger»';

async function opened(t) {
  const spor = await Spor.open(t);
  await new Log(spor).openSample();
  return { spor, filters: new Filters(spor), frame: new Frame(spor) };
}

test('certain variants are picked in their own view, where the chooser leads', async (t) => {
  const { spor, filters } = await opened(t);
  await filters.open();
  await filters.add.click();
  await filters.dialog.getByRole('button', { name: /^Bestemte varianter/ }).click();
  await filters.dialog.waitFor({ state: 'hidden' });
  await expectText(spor.page.getByRole('heading', { level: 1 }), 'Varianter');
  assert.deepEqual(spor.errors, []);
});

test('a chain by mouse keeps the cases of the truth file; turned, switched off and taken back', async (t) => {
  const { spor, filters, frame } = await opened(t);
  await filters.open();
  await expectText(spor.page.locator('.filters .empty h3'), 'Ingen filtre endnu');
  await spor.assertAccessible('no filters yet');
  await filters.add.click();
  await spor.assertAccessible('the chooser of filters', 'dialog[open]');
  await spor.page.keyboard.press('Escape');
  await filters.addChain(...CHAIN);
  await expectText(filters.would, 'Giver 643 sager og 7.534 hændelser');
  await spor.assertAccessible('the form of a chain', 'dialog[open]');
  await filters.take();
  await expectText(filters.sentence(1), `Behold sager, hvor ${CHAIN_SAID}`);
  await filters.counts(REOPENED.cases, ALL.cases, REOPENED.events);
  await expectText(filters.funnel.locator('li').nth(1), /643 sager/);
  await spor.assertAccessible('a chain in use');

  await filters.button(/^Vend filter 1 om/).click();
  await filters.counts(ALL.cases - REOPENED.cases, ALL.cases, ALL.events - REOPENED.events);
  await frame.undo.click();
  await filters.counts(REOPENED.cases, ALL.cases);
  await spor.page.keyboard.press('Control+y');
  await filters.counts(ALL.cases - REOPENED.cases, ALL.cases);
  await filters.row(1).getByRole('checkbox', { name: 'Brug filter 1' }).uncheck({ force: true });
  await filters.counts(ALL.cases, ALL.cases, ALL.events);
  await expectText(filters.sentence(1), /slået fra$/);
  await spor.assertAccessible('a filter that is switched off');
  await filters.chips.first().getByRole('button', { name: /^Fjern filter 1/ }).click();
  await filters.rows.first().waitFor({ state: 'detached' });
  await frame.undo.click();
  await filters.rows.first().waitFor();
  assert.deepEqual(spor.errors, []);
});

test('a chain by keyboard alone, moved with Alt+arrow, and the browser’s way back', async (t) => {
  const { spor, filters } = await opened(t);
  const { page } = spor;
  await page.locator('h1').first().focus();
  await page.keyboard.press('f');
  await expectText(page.getByRole('heading', { level: 1 }), 'Filtre');
  await tabTo(page, filters.add);
  await page.keyboard.press('Enter');
  await tabTo(page, filters.dialog.getByRole('button', { name: /^Kæde af trin/ }));
  await page.keyboard.press('Enter');
  await filters.use.waitFor();
  for (const [place, step] of CHAIN.entries()) {
    await tabTo(page, filters.dialog.getByLabel(`Trin ${place + 1}`, { exact: true }));
    await page.keyboard.type(step);
  }
  await expectText(filters.would, 'Giver 643 sager og 7.534 hændelser');
  await tabTo(page, filters.use);
  await page.keyboard.press('Enter');
  await filters.counts(REOPENED.cases, ALL.cases, REOPENED.events);

  await tabTo(page, filters.add);
  await page.keyboard.press('Enter');
  await tabTo(page, filters.dialog.getByRole('button', { name: /^Antal hændelser/ }));
  await page.keyboard.press('Enter');
  await filters.use.waitFor();
  await tabTo(page, filters.dialog.getByLabel('Mindst', { exact: true }));
  await page.keyboard.type('3');
  await tabTo(page, filters.use);
  await page.keyboard.press('Enter');
  await expectText(filters.sentence(2), /^Behold sager, hvor antallet af hændelser er mindst 3$/);
  await tabTo(page, filters.button('Ret filter 2'));
  await page.keyboard.press('Alt+ArrowUp');
  await expectText(filters.sentence(2), `Behold sager, hvor ${CHAIN_SAID}`);
  await page.waitForFunction(() => document.activeElement?.id === 'filter-edit-0');
  assert.equal(await focused(page), 'Ret filter 1');
  await filters.counts(REOPENED.cases, ALL.cases);
  await page.keyboard.press('Delete');
  await expectText(filters.sentence(1), `Behold sager, hvor ${CHAIN_SAID}`);
  await page.keyboard.press('Control+z');
  await expectText(filters.sentence(2), `Behold sager, hvor ${CHAIN_SAID}`);

  await page.keyboard.press('3');
  await new ProcessMap(spor).settled();
  await filters.counts(REOPENED.cases, ALL.cases);
  await page.goBack();
  await expectText(page.getByRole('heading', { level: 1 }), 'Filtre');
  await filters.counts(REOPENED.cases, ALL.cases);
  assert.deepEqual(spor.errors, []);
});

test('from a transition on the map to the cases that have it', async (t) => {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  const filters = new Filters(spor);
  const edge = ALL.dfg.find(({ from, to }) => from === 'Løst af agent' && to === 'Genåbnet');
  await map.transition('direkte fra Løst af agent til Genåbnet').click();
  await expectText(map.panelTitle, 'Løst af agent → Genåbnet');
  await spor.assertAccessible('what a transition offers');
  await map.panel.getByRole('button', { name: 'Behold sager med overgangen' }).click();
  await filters.counts(edge.cases, ALL.cases);
  await map.settled();
  await spor.assertAccessible('the map of what a filter leaves');
  await filters.chips.first().getByRole('button', { name: /^Ret filter 1/ }).click();
  await expectText(filters.dialog.getByRole('heading').first(), /^Ret filter: Trin følges af trin/);
  await spor.page.keyboard.press('Escape');
  await filters.chips.first().getByRole('button', { name: /^Fjern filter 1/ }).click();
  await filters.counts(ALL.cases, ALL.cases);
  assert.deepEqual(spor.errors, []);
});

test('an event filter acts before the others or where it stands, and a list of case numbers is pasted', async (t) => {
  const { spor, filters } = await opened(t);
  const cases = await casesOf(spor);
  await filters.open();
  // Cases of at least eight events, and of these the events «Genåbnet» alone.
  await filters.choose(/^Antal hændelser/);
  await filters.dialog.getByLabel('Mindst', { exact: true }).fill('8');
  await filters.take();
  const long = cases.filter(({ activities }) => activities.length >= 8);
  await filters.counts(long.length, ALL.cases);
  await filters.choose(/^Kun bestemte trin/);
  await filters.dialog.getByRole('checkbox', { name: /^Genåbnet/ }).check({ force: true });
  await spor.assertAccessible('the form of an event filter', 'dialog[open]');
  await filters.take();
  // Cut first, no case has eight events left.
  await filters.counts(0, ALL.cases, 0);
  await expectText(filters.funnel, /Ingen sager er tilbage/);
  await spor.assertAccessible('the order of event filters');
  await filters.order.selectOption('dér, hvor de står i listen');
  const reopened = long.map(({ activities }) => activities.filter((name) => name === 'Genåbnet').length);
  const events = reopened.reduce((sum, count) => sum + count, 0);
  await filters.counts(reopened.filter((count) => count > 0).length, ALL.cases, events);

  await filters.button('Nulstil filtre').first().click();
  await filters.choose(/^Liste med sagsnumre/);
  const few = [cases[3], cases[700], cases[8999]];
  await filters.dialog.getByLabel('Sagsnumre').fill([...few.map(({ id }) => id), 'findes ikke'].join('\n'));
  await expectText(filters.would, /^Giver 3 sager/);
  await spor.assertAccessible('the form of a list of case numbers', 'dialog[open]');
  await filters.take();
  await filters.counts(3, ALL.cases, few.reduce((sum, { activities }) => sum + activities.length, 0));

  // Ids never get into a file, and the page says so.
  const { name, text } = await filters.saved(() => filters.save.click());
  assert.equal(name, 'filtersæt It-servicedesk 2023.json');
  assert.ok(!text.includes(few[0].id));
  await expectText(filters.told, /^1 filter er ikke med i filen/);
  await spor.assertAccessible('what of the filters is not in the file');
  assert.deepEqual(spor.errors, []);
});

test('filters are saved, loaded in place of others as one step, and marked where the log lacks what they name', async (t) => {
  const { spor, filters, frame } = await opened(t);
  await filters.open();
  await filters.addChain(...CHAIN);
  await filters.take();
  const { text } = await filters.saved(() => filters.save.click());
  assert.deepEqual(JSON.parse(text).filters, [{
    rule: { case: { chain: { steps: CHAIN.map((step) => [step]), gaps: ['eventually', 'eventually'] } } }, inverted: false, on: true,
  }]);
  await filters.button('Nulstil filtre').first().click();
  await filters.counts(ALL.cases, ALL.cases);
  await filters.loadFile(text);
  await filters.counts(REOPENED.cases, ALL.cases, REOPENED.events);
  await filters.loadFile(text.replaceAll('Genåbnet', 'Genoptaget'));
  await filters.counts(0, ALL.cases, 0);
  await expectText(filters.unknown(1), '«Genoptaget» findes ikke i loggen.');
  await spor.assertAccessible('a filter that the log does not know');
  await frame.undo.click();
  await filters.counts(REOPENED.cases, ALL.cases);
  assert.equal(await filters.unknown(1).count(), 0);

  await filters.loadFile('{ "version": 1, "filters": [{ "rule": { "case": { "skævt": {} } }, "inverted": false, "on": true }] }');
  await expectText(filters.told, /^Filter 1 i filen kendes ikke/);
  await filters.counts(REOPENED.cases, ALL.cases);
  await spor.assertAccessible('a file that holds no filters');
  // By keyboard.
  await tabTo(spor.page, filters.load);
  const [chooser] = await Promise.all([spor.page.waitForEvent('filechooser'), spor.page.keyboard.press('Enter')]);
  await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1,"filters":[]}') });
  await filters.counts(ALL.cases, ALL.cases);
  assert.deepEqual(spor.errors, []);
});
