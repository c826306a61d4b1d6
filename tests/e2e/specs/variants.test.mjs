// Variants by milestones: counted here from the rows of the sample, kept as a filter, searched, saved and hidden.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Filters } from '../pages/filters.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Start } from '../pages/start.mjs';
import { Log } from '../pages/log.mjs';
import { Variants } from '../pages/variants.mjs';
import { casesOf } from '../pages/sample-rows.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const CASES = 2400;

async function opened(t) {
  const spor = await Spor.open(t);
  await new Start(spor).card('Kontanthjælp').click();
  await new Log(spor).opened();
  return { spor, variants: new Variants(spor), filters: new Filters(spor) };
}

// The ten activities that most cases have exactly once: of those that one case in twenty has, and that occur at most
// one and a half times in each of them.
function proposed(cases) {
  const counts = new Map();
  for (const { activities } of cases) {
    for (const name of new Set(activities)) {
      const times = activities.filter((other) => other === name).length;
      const count = counts.get(name) ?? { name, cases: 0, once: 0, events: 0 };
      counts.set(name, { name, cases: count.cases + 1, once: count.once + (times === 1 ? 1 : 0), events: count.events + times });
    }
  }
  return [...counts.values()]
    .filter((count) => count.once > 0 && count.cases * 20 >= cases.length && count.events * 2 <= count.cases * 3)
    .sort((a, b) => b.once - a.once || (a.name < b.name ? -1 : 1))
    .slice(0, 10).map(({ name }) => name);
}

// Cases by their course of milestones, the same one in a row once; most cases first.
function coursesOf(cases) {
  const milestones = new Set(proposed(cases));
  const courses = new Map();
  for (const { activities } of cases) {
    const course = activities.filter((name) => milestones.has(name)).filter((name, place, all) => name !== all[place - 1]);
    const key = course.join(' → ');
    courses.set(key, { course, cases: (courses.get(key)?.cases ?? 0) + 1 });
  }
  return [...courses.values()].sort((a, b) => b.cases - a.cases);
}

test('variants by milestones by mouse: two are kept, and the strip counts their cases', async (t) => {
  const { spor, variants, filters } = await opened(t);
  const courses = coursesOf(await casesOf(spor));
  await variants.open();
  await spor.assertAccessible('variants by every step');
  await variants.level.getByRole('button', { name: 'Milepæle' }).click();
  await variants.dialog.getByRole('button', { name: 'Brug Spors forslag' }).waitFor();
  await spor.assertAccessible('the choice of milestones', 'dialog[open]');
  await spor.page.keyboard.press('Escape');
  await variants.useProposed();
  const rows = await variants.shown();
  assert.deepEqual(rows.map(({ cases }) => cases), courses.slice(0, rows.length).map(({ cases }) => cases));
  const whole = courses[0].course;
  assert.deepEqual(rows[0].further ? [...rows[0].steps, ...whole.slice(rows[0].steps.length)] : rows[0].steps, whole);
  await expectText(variants.foot, new RegExp(`^50 af ${courses.length.toLocaleString('da-DK')} varianter vist`));
  // The rarer ones are one row until they are asked for.
  const rarer = courses.slice(50).reduce((sum, { cases }) => sum + cases, 0);
  const danish = (number) => number.toLocaleString('da-DK');
  await expectText(variants.rarer, new RegExp(`^${danish(courses.length - 50)} sjældnere varianter er lagt sammen her: ${danish(rarer)} sager \\(`));
  // Half of a tenth may go either way.
  const [, percent] = /\((\d+,\d)\s%\)/.exec(await variants.rarer.textContent());
  assert.ok(Math.abs(Number(percent.replace(',', '.')) - (100 * rarer) / CASES) <= 0.0501, percent);

  await variants.pick(1).check({ force: true });
  await variants.pick(3).check({ force: true });
  const sum = courses[0].cases + courses[2].cases;
  await expectText(variants.picked.getByRole('status'), `2 varianter valgt ${sum} sager`);
  await spor.assertAccessible('chosen variants');
  await variants.picked.getByRole('button', { name: `Behold ${sum} sager` }).click();
  await filters.counts(sum, CASES);
  await variants.settled();
  assert.deepEqual((await variants.shown()).map(({ cases }) => cases), [courses[0].cases, courses[2].cases]);
  await spor.page.keyboard.press('Control+z');
  await filters.counts(CASES, CASES);
  assert.deepEqual(spor.errors, []);
});

test('variants by keyboard alone: chosen, and shown on the map alone', async (t) => {
  const { spor, variants, filters } = await opened(t);
  const courses = coursesOf(await casesOf(spor));
  const { page } = spor;
  await page.locator('h1').first().focus();
  await page.keyboard.press('4');
  await variants.settled();
  await tabTo(page, variants.level.getByRole('button', { name: 'Milepæle' }));
  await page.keyboard.press('Enter');
  await variants.dialog.getByRole('button', { name: 'Brug Spors forslag' }).waitFor();
  await tabTo(page, variants.dialog.getByRole('button', { name: 'Brug milepæle' }));
  await page.keyboard.press('Enter');
  await page.waitForFunction((cases) => document.querySelector('.variants[aria-busy=false] .barcell b')?.textContent === cases, courses[0].cases.toLocaleString('da-DK'));
  await tabTo(page, variants.pick(1));
  await page.keyboard.press('Space');
  await tabTo(page, variants.pick(2));
  await page.keyboard.press('Space');
  const sum = courses[0].cases + courses[1].cases;
  await page.keyboard.down('Shift');
  await tabTo(page, variants.picked.getByRole('button', { name: 'Vis på kortet' }));
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  const map = new ProcessMap(spor);
  await map.settled();
  const start = new RegExp(`^Start: ${sum.toLocaleString('da-DK')}`);
  assert.match(await map.step('Start').getAttribute('aria-label'), start);
  // Only the map: the filters of every view are as they were.
  await filters.counts(CASES, CASES);
  await page.keyboard.press('Control+z');
  await map.settled();
  assert.doesNotMatch(await map.step('Start').getAttribute('aria-label'), start);
  assert.deepEqual(spor.errors, []);
});

test('a search finds the variants with a step, and the list is saved as it is shown', async (t) => {
  const { spor, variants } = await opened(t);
  const courses = coursesOf(await casesOf(spor));
  await variants.open();
  await variants.useProposed();
  const step = courses[0].course.at(-1);
  const with_step = courses.filter(({ course }) => course.some((name) => name.toLowerCase().includes(step.toLowerCase())));
  await variants.search.fill(step);
  await expectText(variants.found, `${with_step.length.toLocaleString('da-DK')} varianter fundet`);
  await spor.assertAccessible('variants that were searched for');
  await variants.settled();
  const filters = new Filters(spor);
  const { name, text } = await filters.saved(() => variants.saveCsv.click());
  assert.match(name, /^Spor - .*varianter.*\.csv$/);
  const rows = text.trim().split('\r\n').map((line) => line.split(';'));
  const head = rows.findIndex((row) => row[0] === 'Nr.');
  const shown = await variants.shown();
  const saved = rows.slice(head + 1, head + 1 + shown.length).map((row) => Number(row[2].replaceAll('.', '')));
  assert.deepEqual(saved, with_step.slice(0, shown.length).map(({ cases }) => cases));
  assert.ok(text.includes(with_step[0].course.join(' → ')));
  await variants.search.fill('findes slet ikke');
  await expectText(variants.found, '0 varianter fundet');
  await spor.assertAccessible('a search that finds nothing');
  assert.deepEqual(spor.errors, []);
});

test('hidden small numbers fold the rare variants into one line', async (t) => {
  const { spor, variants } = await opened(t);
  const courses = coursesOf(await casesOf(spor));
  await variants.open();
  await variants.useProposed();
  await variants.smallNumbers.check({ force: true });
  await expectText(variants.foot, /sjældne varianter er lagt sammen her/);
  await variants.settled();
  const told = courses.filter(({ cases }) => cases >= 5);
  const rows = await variants.shown();
  assert.deepEqual(rows.map(({ cases }) => cases), told.slice(0, rows.length).map(({ cases }) => cases));
  const rare = courses.filter(({ cases }) => cases < 5);
  const folded = /(\d[\d.]*) sjældne varianter er lagt sammen her: (\d[\d.]*) sager/.exec(await variants.foot.innerText());
  assert.deepEqual(folded.slice(1).map((count) => Number(count.replaceAll('.', ''))), [rare.length, rare.reduce((sum, { cases }) => sum + cases, 0)]);
  await spor.assertAccessible('variants with small numbers hidden');
  assert.deepEqual(spor.errors, []);
});
