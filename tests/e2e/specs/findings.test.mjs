// Findings that are planted in the samples, reached by the steps a person takes, against the samples' truth files.
//
// | finding | where it is reached |
// |---|---|
// | A2, A2b, A4 | here: Tid, with a deadline, side by side, and of cases of one kind or period |
// | A3 | here: Overdragelser of the cases that a filter keeps |
// | A7 | here: Tid and the fixed weekdays of Statistik |
// | A9 | closing.test.mjs |
// | B4, B5, B7, B8, B9 | findings-unemployed.test.mjs; handovers.test.mjs for who hands over to whom in B4 |
// | C1, C2 | rework.test.mjs; C1 also filters.test.mjs |
// | C3 | rework.test.mjs for cases and transitions; findings-desk.test.mjs for the minutes |
// | C4, C8, C9 by month | findings-desk.test.mjs |
// | C6, C10 | time.test.mjs |
// | C7 | handovers.test.mjs, rework.test.mjs |
// | C9 by weekday, C11 | statistics.test.mjs |
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { danish, days, findings, view } from '../pages/findings.mjs';
import { Filters } from '../pages/filters.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { Time } from '../pages/time.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const ASKED = 'Lægeerklæring anmodet';
const RECEIVED = 'Lægeerklæring modtaget';

async function certificates(t) {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor, /Kontanthjælp/);
  await time.clock('Kalendertid').click();
  await time.measure(ASKED, RECEIVED, 'næste gang, hver gang');
  return { spor, page: spor.page, time, filters: new Filters(spor) };
}

// The times of a measure are those of a finding.
async function measures(time, { n, median, p90 }) {
  const big = (name) => time.figures.locator('dl > div', { has: time.page.locator('dt', { hasText: new RegExp(`^${name}$`) }) }).locator('b');
  await expectText(big('Median'), days(median));
  await expectText(big('90 % inden'), days(p90));
  await time.figures.getByText(`${danish(n)} tider`).waitFor();
}

test('A2 and A2b: how long doctors take, by the kind of certificate and by district', async (t) => {
  const { A2, A2b } = await findings('social_assistance');
  const { page, time, filters } = await certificates(t);
  await page.getByLabel('Sammenlign efter').selectOption('Distrikt');
  await time.groups.getByRole('rowheader', { name: 'Øst', exact: true }).waitFor();
  for (const district of ['Nord', 'Syd', 'Vest', 'Øst']) {
    const [median, p90] = await time.cells(time.groups, district);
    assert.deepEqual([median, p90], [days(A2b[district].median), days(A2b[district].p90)], district);
  }
  for (const kind of ['LÆ 125', 'LÆ 265']) {
    await filters.open();
    await filters.choose(/^Oplysning om sagen/);
    await filters.dialog.getByLabel('Oplysning', { exact: true }).selectOption('Attesttype');
    await filters.dialog.getByRole('checkbox', { name: new RegExp(`^${kind}`) }).check({ force: true });
    await filters.take();
    await view(page, 'Tid');
    await time.settled();
    await measures(time, A2[kind]);
    await filters.open();
    await filters.chips.first().getByRole('button', { name: /^Fjern filter 1/ }).click();
    await filters.rows.first().waitFor({ state: 'detached' });
  }
});

test('A2: how many certificates come after the deadline, by their kind', async (t) => {
  const { A2 } = await findings('social_assistance');
  const { spor, page, time } = await certificates(t);
  await page.getByLabel('Sammenlign efter').selectOption('Attesttype');
  await time.groups.getByRole('rowheader', { name: 'LÆ 125', exact: true }).waitFor();
  for (const kind of ['LÆ 125', 'LÆ 135', 'LÆ 145', 'LÆ 265']) {
    const [median, p90] = await time.cells(time.groups, kind);
    assert.deepEqual([median, p90], [days(A2[kind].median), days(A2[kind].p90)], kind);
  }
  for (const kind of ['LÆ 125', 'LÆ 265']) {
    const { deadline_days, late } = A2[kind];
    await time.setDeadline(deadline_days);
    const cell = time.groups.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: kind, exact: true }) }).locator('.over-deadline');
    await expectText(cell.locator('span'), `${danish(late.hits)} af ${danish(late.of)}`);
    await expectText(cell.locator('b'), `${danish(late.percent, 1)} %`);
  }
  await spor.assertAccessible('time with a deadline');
});

test('A7: every meeting of the rehabilitation team is on a Thursday in an even week', async (t) => {
  const { A7 } = await findings('social_assistance');
  const { page, time } = await certificates(t);
  await time.measure('Rehabiliteringsplan udarbejdet', 'Møde i rehabiliteringsteam');
  for (const [name, value] of [['Median', A7.median], ['90 % inden', A7.p90]]) {
    assert.equal((await time.figure(name))[0], days(value), name);
  }
  await view(page, /Statistik$/);
  const statistics = new Statistics(time.spor);
  await statistics.settled();
  const { hits, of } = A7.thursdays_of_even_weeks;
  assert.equal(hits, of);
  assert.deepEqual(await statistics.cells(statistics.weekdays, 'Møde i rehabiliteringsteam'), [danish(hits), 'Torsdag', '100 %', '100 %', danish(of)]);
});

test('A4: with reminders after three weeks the long waits are shorter, the typical ones are not', async (t) => {
  const { A4 } = await findings('social_assistance');
  const { page, time, filters } = await certificates(t);
  await filters.open();
  await filters.choose(/^Beskær til periode/);
  await filters.dialog.getByLabel('Fra og med').fill('2023-01-01');
  await filters.take();
  await view(page, 'Tid');
  await time.settled();
  await measures(time, A4.after);
});

// A certificate asked for before is answered after: every stretch from asking to answer is told as a case by itself.
test('A4 before: the stretches that began before the practice changed have the longer tail', async (t) => {
  const { A4 } = await findings('social_assistance');
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor, /Kontanthjælp/);
  await time.clock('Kalendertid').click();
  const filters = new Filters(spor);
  await filters.open();
  await filters.choose(/^Stræk som egne sager/);
  await filters.dialog.getByRole('group', { name: 'Første trin' }).getByRole('checkbox', { name: new RegExp(`^${ASKED}`) }).check({ force: true });
  await filters.dialog.getByRole('group', { name: 'Sidste trin' }).getByRole('checkbox', { name: new RegExp(`^${RECEIVED}`) }).check({ force: true });
  await filters.take();
  for (const [label, day, when] of [['Til og med', '2022-12-31', A4.before], ['Fra og med', '2023-01-01', A4.after]]) {
    await filters.choose(/^Periode/);
    await filters.dialog.getByLabel('Sager, der').selectOption({ label: 'er begyndt i perioden' });
    await filters.dialog.getByLabel(label).fill(day);
    await filters.take();
    await filters.counts(when.n, 2400);
    await view(spor.page, 'Tid');
    await time.settled();
    await expectText(time.figures.locator('dl > div').filter({ hasText: 'Median' }).locator('b'), days(when.median));
    await expectText(time.figures.locator('dl > div').filter({ hasText: '90 % inden' }).locator('b'), days(when.p90));
    await filters.open();
    await filters.chips.last().getByRole('button', { name: /^Fjern filter 2/ }).click();
    await filters.row(2).waitFor({ state: 'detached' });
  }
});

test('A3: a second certificate is asked for when the caseworker changes', async (t) => {
  const { A3 } = await findings('social_assistance');
  const spor = await Spor.open(t);
  await Time.ofSample(spor, /Kontanthjælp/);
  const { page } = spor;
  const filters = new Filters(spor);
  const changes = page.getByRole('table', { name: 'Skift pr. sag' }).locator('tbody tr');
  const first = async (count) => {
    await view(page, /Overdragelser$/);
    await expectText(changes.first().locator('td b').first(), danish(count));
  };
  await filters.open();
  await filters.choose(/^Genbehandling/);
  await filters.dialog.getByLabel('Trin', { exact: true }).selectOption(ASKED);
  await filters.dialog.getByLabel('Mindst antal gange').fill('1');
  await filters.take();
  await first(A3.same_caseworker.of);
  await filters.open();
  await filters.choose(/^Genbehandling/);
  await filters.dialog.getByLabel('Trin', { exact: true }).selectOption(ASKED);
  await filters.take();
  await filters.counts(A3.caseworker_changed.hits + A3.same_caseworker.hits, 2400);
  await first(A3.same_caseworker.hits);
});
