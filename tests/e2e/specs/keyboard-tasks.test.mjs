// Tasks by keyboard alone, from the first page on: filters from the map, its files, the calendar, a time, a case’s course.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Cases } from '../pages/cases.mjs';
import { choose, desk, press, typeDay } from '../pages/keys.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Time } from '../pages/time.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const { figures: ALL } = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url)));
const TIMES = JSON.parse(readFileSync(new URL('../../golden/time/expected.json', import.meta.url)));

const opened = async (t) => desk(await Spor.open(t));

// Walks from the start of the map to its first step: Start, how it begins, Ny.
async function walkToFirstStep(page) {
  const at = (pattern) => page.waitForFunction((text) => new RegExp(text).test(document.activeElement?.getAttribute('aria-label') ?? ''), pattern);
  await tabTo(page, page.locator('.stage [tabindex="0"]'));
  for (const pattern of ['begynder med Ny', '^Ny:']) {
    await page.keyboard.press('ArrowDown');
    await at(pattern);
  }
  return at;
}

test('from a step and from a transition of the map to the cases that have it', async (t) => {
  const { spor, page, filters } = await opened(t);
  const map = new ProcessMap(spor);
  await map.settled();
  const at = await walkToFirstStep(page);
  await page.keyboard.press('ArrowDown');
  await at('direkte fra Ny til Tildelt');
  await page.keyboard.press('ArrowRight');
  await at('direkte fra Ny til Annulleret');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'map-panel-title');
  await press(page, page.getByRole('button', { name: 'Fjern sager med overgangen' }));
  const cancelled = ALL.dfg.find(({ from, to }) => from === 'Ny' && to === 'Annulleret');
  await filters.counts(ALL.cases - cancelled.cases, ALL.cases);
  await page.keyboard.press('Control+z');
  await filters.counts(ALL.cases, ALL.cases);
  await map.settled();
  await walkToFirstStep(page);
  for (const pattern of ['direkte fra Ny til Tildelt', '^Tildelt:']) {
    await page.keyboard.press('ArrowDown');
    await at(pattern);
  }
  await page.keyboard.press('Enter');
  await expectText(map.panelTitle, 'Tildelt');
  await press(page, page.getByRole('button', { name: 'Behold sager med trinnet' }));
  await filters.counts(ALL.activities.Tildelt.cases, ALL.cases);
  assert.deepEqual(spor.errors, []);
});

test('the map as a picture and as a table', async (t) => {
  const { spor, page } = await opened(t);
  const map = new ProcessMap(spor);
  const saved = async (name) => {
    await press(page, page.getByRole('button', { name: 'Gem', exact: true }));
    return map.saved(() => press(page, page.getByRole('button', { name })));
  };
  assert.match((await saved('Billede som SVG')).bytes.toString('utf8'), /^<\?xml|^<svg/);
  assert.equal((await saved('Billede som PNG')).bytes.toString('latin1', 1, 4), 'PNG');
  const table = (await saved('Overgange som CSV til Excel')).bytes.toString('utf8');
  const edge = ALL.dfg.find(({ from, to }) => from === 'Løst af agent' && to === 'Genåbnet');
  assert.match(table, new RegExp(`Løst af agent;Genåbnet;${edge.cases};`));
  assert.deepEqual(spor.errors, []);
});

test('the working calendar: other hours, and a day that is closed', async (t) => {
  const { spor, page } = await opened(t);
  await page.keyboard.press('7');
  const time = new Time(spor);
  await time.settled();
  await press(page, time.calendar);
  await tabTo(page, page.getByLabel('Fredag til'));
  await page.keyboard.type('0130PM');
  await press(page, page.getByLabel('Lørdag', { exact: true }), { key: 'Space' });
  await typeDay(page, page.getByLabel('Fra og med'), '2023-07-03');
  await press(page, page.getByRole('button', { name: 'Tilføj lukkedage' }));
  await page.getByRole('button', { name: /^Fjern 3\. juli 2023/ }).waitFor();
  await press(page, page.getByRole('button', { name: 'Brug kalenderen' }));
  await expectText(time.calendar, /^Man\.–tors\. 8–16, fre\. 8–13\.30, lør\. 8–16, helligdage lukket/);
  await time.settled();
  await page.keyboard.press('Control+z');
  await expectText(time.calendar, 'Man.–fre. 8–16, helligdage lukket');
  assert.deepEqual(spor.errors, []);
});

test('time from one step to another, in working time', async (t) => {
  const { spor, page } = await opened(t);
  await page.keyboard.press('7');
  const time = new Time(spor);
  await time.settled();
  await choose(page, time.from, 'Ny');
  await choose(page, time.to, 'Løst af agent');
  await press(page, time.clock('Arbejdstid'));
  await page.locator('.time-meaning b', { hasText: 'Fra Ny til første Løst af agent' }).waitFor();
  const hours = (TIMES.solved.working.median_s / 3600).toLocaleString('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  await expectText(time.figures.locator('dl > div').filter({ hasText: 'Median' }).locator('b'), `${hours} timer`);
  assert.deepEqual(spor.errors, []);
});

test('the course of a case becomes a filter, whose form says it, and stands on the map', async (t) => {
  const { spor, page, filters } = await opened(t);
  await page.keyboard.press('s');
  const cases = new Cases(spor);
  await cases.settled();
  const course = await cases.rows();
  const [, followed] = ALL.variants_top10.find(([variant]) => variant === course.map((row) => row[2]).join(' > '));
  await press(page, page.getByRole('button', { name: 'Kun dette forløb' }));
  await filters.counts(followed, ALL.cases);
  await press(page, filters.chips.first().getByRole('button', { name: /^Ret filter 1/ }));
  await expectText(filters.dialog.locator('.chosen-variants li'), course.map((row) => row[2]).join(' → '));
  await spor.assertAccessible('the form «Bestemte varianter»', 'dialog[open]');
  await page.keyboard.press('Escape');
  await filters.dialog.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await filters.counts(ALL.cases, ALL.cases);
  await cases.settled();
  await press(page, page.getByRole('button', { name: 'Vis på kortet' }));
  await new ProcessMap(spor).settled();
  await page.waitForFunction(() => location.hash === '#map');
  await filters.chips.first().waitFor();
  assert.deepEqual(spor.errors, []);
});
