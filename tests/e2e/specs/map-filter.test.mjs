// From a transition of a map that hides steps, or shows some variants only, to exactly the cases it counts: counted here from the rows.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Filters } from '../pages/filters.mjs';
import { Variants } from '../pages/variants.mjs';
import { casesOf } from '../pages/sample-rows.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

// Whether a case takes a transition when the steps that are not shown are crossed out; no name is an end of the case.
const takes = (shown, from, to) => ({ activities }) => {
  const way = ['', ...activities.filter((name) => shown.has(name)), ''];
  return way.length > 2 && way.some((name, place) => place > 0 && way[place - 1] === from && name === to);
};

async function shownSteps(map) {
  const labels = await map.steps.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label').split(':')[0]));
  return new Set(labels.filter((name) => name !== 'Start' && name !== 'Slut'));
}

// The transitions on the map from step to step, by the names in their sentences.
async function transitions(map, shown) {
  const labels = await map.transitions.evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label')));
  const pairs = [...shown].flatMap((from) => [...shown].map((to) => [from, to]));
  return pairs.filter(([from, to]) => labels.some((label) => label.includes(`direkte fra ${from} til ${to}, i alt`)));
}

test('a transition of a map with hidden steps keeps what it counts, and so does the way in', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const map = await ProcessMap.ofSample(spor);
  const cases = await casesOf(spor);
  const filters = new Filters(spor);
  await map.setSlider('Aktiviteter', 5);
  const shown = await shownSteps(map);
  assert.equal(shown.size, 5);
  const all = new Set(cases.flatMap(({ activities }) => activities));
  const count = (steps, from, to) => cases.filter(takes(steps, from, to)).length;
  const found = await transitions(map, shown);
  const [from, to] = found.find(([from, to]) => count(shown, from, to) !== count(all, from, to));
  await map.transition(`direkte fra ${from} til ${to}, i alt`).click();
  await expectText(map.panelTitle, `${from} → ${to}`);
  await map.panel.getByRole('button', { name: 'Behold sager med overgangen' }).click();
  await filters.counts(count(shown, from, to), cases.length);
  // The chip says it in one sentence, and its form shows the same transition.
  const chip = filters.chips.first();
  await expectText(chip, new RegExp(`«${to}» kommer lige efter «${from}», når der kun ses på 5 trin`));
  await chip.getByRole('button', { name: /^Ret filter 1/ }).click();
  await expectText(filters.dialog.getByRole('heading').first(), /^Ret filter: Overgang på kortet/);
  assert.equal(await filters.dialog.getByLabel('Fra', { exact: true }).inputValue(), from);
  await spor.assertAccessible('the form of a transition', 'dialog[open]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await filters.counts(cases.length, cases.length);
  await map.settled();

  // By keyboard: without the cases that begin with a step.
  await map.step('Start').click();
  await map.panel.locator('.flow-name').first().press('Enter');
  await expectText(map.panelTitle, /^Start → /);
  const first = (await map.panelTitle.textContent()).replace('Start → ', '');
  const drop = map.panel.getByRole('button', { name: 'Fjern sager med overgangen' });
  await tabTo(page, drop);
  await page.keyboard.press('Enter');
  await filters.counts(cases.length - count(shown, '', first), cases.length);
  assert.deepEqual(spor.errors, []);
});

test('on a map of picked variants a transition keeps to them', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const map = await ProcessMap.ofSample(spor);
  const cases = await casesOf(spor);
  const counts = new Map();
  for (const { activities } of cases) counts.set(activities.join('\n'), (counts.get(activities.join('\n')) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const variants = new Variants(spor);
  await variants.open();
  await variants.onMap.getByRole('button', { name: 'Vis én variant ad gangen' }).click();
  await variants.onMap.getByRole('button', { name: 'Tilføj den næste' }).click();
  await expectText(variants.onMap.getByRole('status'), /^Kortet viser 2 varianter/);
  await variants.onMap.getByRole('button', { name: 'Se kortet' }).click();
  await map.settled();
  const shown = await shownSteps(map);
  const [from, to] = (await transitions(map, shown))[0];
  const picked = new Set([ranked[0][0], ranked[1][0]]);
  const expected = cases.filter((of) => picked.has(of.activities.join('\n'))).filter(takes(shown, from, to)).length;
  await map.transition(`direkte fra ${from} til ${to}, i alt`).click();
  await expectText(map.panel.locator('.filter-here'), /Filtret holder sig til varianterne på kortet/);
  await map.panel.getByRole('button', { name: 'Behold sager med overgangen' }).click();
  await new Filters(spor).counts(expected, cases.length);
  await page.keyboard.press('Control+z');
  await new Filters(spor).counts(cases.length, cases.length);
  assert.deepEqual(spor.errors, []);
});
