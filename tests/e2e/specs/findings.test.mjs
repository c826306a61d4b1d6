// Findings that are planted in the samples, reached by the steps a person takes, against the samples' truth files.
//
// | finding | where it is reached |
// |---|---|
// | A2, A2b, A4 | here: Tid, with a deadline, side by side, and of cases of one kind or period |
// | A3 | here: Overdragelser of the cases that a filter keeps |
// | A7 | here: Tid and the fixed weekdays of Statistik |
// | A9 | closing.test.mjs |
// | B4 | here: Tid with a deadline; handovers.test.mjs for who hands over to whom |
// | B5, B7, B8, B9 | here: Statistik, the map, Forberedelse |
// | C1, C2 | rework.test.mjs; C1 also filters.test.mjs |
// | C3 | rework.test.mjs for cases and transitions; here for the minutes on the map |
// | C4, C8, C9 by month | here |
// | C6, C10 | time.test.mjs |
// | C7 | handovers.test.mjs, rework.test.mjs |
// | C9 by weekday, C11 | statistics.test.mjs |
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Filters } from '../pages/filters.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Preparation } from '../pages/prepare.mjs';
import { Rework } from '../pages/rework.mjs';
import { Split } from '../pages/split.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { Time } from '../pages/time.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const findings = async (sample) =>
  JSON.parse(await readFile(new URL(`../../golden/samples/${sample}.json`, import.meta.url))).findings;
const danish = (number, digits = 0) =>
  number.toLocaleString('da-DK', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const days = (number) => `${danish(number, 1)} dage`;
const view = (page, name) => page.getByRole('navigation').getByRole('link', { name }).click();

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

test('B4: how many wait longer than a month for the first meeting after the hand-over', async (t) => {
  const { B4 } = await findings('insured_unemployed');
  const time = await Time.ofSample(await Spor.open(t), /Forsikrede ledige/);
  await time.clock('Kalendertid').click();
  await time.measure('Overgang til jobcenter', 'Jobsamtale i jobcenter');
  await time.setDeadline(31);
  const { hits, of, percent } = B4.over_31_days;
  assert.equal((await time.figure('Median'))[0], days(B4.median));
  assert.deepEqual(await time.figure('Over fristen'), [`${danish(percent, 1)} %`, `${danish(hits)} af ${danish(of)}, frist 31 dage`]);
  const [share, , count] = await time.cells(time.kept, 'Over fristen');
  assert.deepEqual([share, count], [`${danish(percent, 1)} %`, danish(hits)]);
  assert.equal((await time.cells(time.kept, 'Inden for fristen'))[2], danish(of - hits));
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

async function unemployed(t) {
  const spor = await Spor.open(t);
  await Time.ofSample(spor, /Forsikrede ledige/);
  return { spor, page: spor.page, filters: new Filters(spor), statistics: new Statistics(spor) };
}

test('B5: who does not show up, by the way of meeting', async (t) => {
  const { B5 } = await findings('insured_unemployed');
  const { page, filters, statistics } = await unemployed(t);
  const NO_SHOW = 'Udeblivelse fra samtale';
  // Meetings, held or not: what a share of no-shows is of.
  await filters.open();
  await filters.choose(/^Kun bestemte trin/);
  for (const step of ['CV-samtale i a-kasse', 'Rådighedssamtale i a-kasse', 'Første jobsamtale i a-kasse', 'Jobsamtale i a-kasse', 'Jobsamtale i jobcenter', 'Fælles jobsamtale', NO_SHOW]) {
    await filters.dialog.getByRole('checkbox', { name: new RegExp(`^${step}`) }).check({ force: true });
  }
  await filters.take();
  for (const channel of ['Fremmøde', 'Telefon', 'Video']) {
    const { hits, of, percent } = B5[channel];
    await filters.open();
    await filters.choose(/^Hændelser med en værdi/);
    await filters.dialog.getByLabel('Oplysning', { exact: true }).selectOption('kanal');
    await filters.dialog.getByRole('checkbox', { name: new RegExp(`^${channel}`) }).check({ force: true });
    await filters.take();
    await expectText(filters.strip.locator('.faint').first(), new RegExp(`^${danish(of)} af `));
    await view(page, /Statistik$/);
    await statistics.settled();
    const row = statistics.activities.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: NO_SHOW, exact: true }) });
    await expectText(row.locator('td').nth(2), danish(hits));
    await expectText(row.locator('td').nth(3), `${danish(percent, 1)} %`);
    await filters.open();
    await filters.chips.last().getByRole('button', { name: /^Fjern filter 2/ }).click();
    await filters.row(2).waitFor({ state: 'detached' });
  }
});

test('B7: the loop of those who do not come is on the map, and how often a citizen books another time', async (t) => {
  const { B7 } = await findings('insured_unemployed');
  const { spor, page, filters } = await unemployed(t);
  // The four steps of the loop alone, on the map and in its table.
  const LOOP = ['Indkaldelse sendt', 'Udeblivelse fra samtale', 'Underretning sendt til a-kasse'];
  await view(page, /Proceskort$/);
  const map = new ProcessMap(spor);
  await map.settled();
  await map.setSlider('Overgange', await page.getByRole('slider', { name: 'Overgange' }).getAttribute('max'));
  for (const [place, from] of LOOP.entries()) {
    await map.transition(`${from} til ${LOOP[(place + 1) % 3]}`).waitFor({ state: 'attached' });
  }
  await page.getByRole('button', { name: 'Tabel' }).click();
  await page.locator('.map-table').waitFor();
  const times = async (from, to) => (await transition(page, from, to))['Antal gange'];
  assert.equal(await times(LOOP[0], LOOP[1]), danish(B7.edges.invited_to_no_show));
  assert.equal(await times(LOOP[1], LOOP[2]), danish(B7.edges.no_show_to_informed));
  assert.equal(await times(LOOP[2], LOOP[0]), danish(B7.edges.informed_to_invited));
  const { hits, of } = B7.rebooked_of_invitations;
  const rebooked = 'Ombooket af borger';
  await view(page, /Statistik$/);
  const statistics = new Statistics(spor);
  await statistics.settled();
  assert.equal((await statistics.cells(statistics.activities, rebooked))[2], danish(hits));
  assert.equal((await statistics.cells(statistics.activities, LOOP[0]))[2], danish(of));
});

// The cells of a transition in the table of the map, by the beginnings of their heads.
async function transition(page, from, to) {
  const heads = await page.locator('.map-table thead th').allTextContents();
  const rows = await page.locator('.map-table tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim().replaceAll('\u00a0', ' '))));
  const found = rows.find(([one, other]) => one === from && other === to);
  assert.ok(found, `${from} → ${to}`);
  return Object.fromEntries(heads.map((head, place) => [head.trim().replace(/[▲▼↑↓]/g, '').trim(), found[place]]));
}

test('B7: invited, did not come, the fund informed, invited again', async (t) => {
  const { B7 } = await findings('insured_unemployed');
  const { filters } = await unemployed(t);
  await filters.open();
  await filters.choose(/^Kæde af trin/);
  await filters.dialog.getByRole('button', { name: 'Tilføj trin' }).click();
  const steps = ['Indkaldelse sendt', 'Udeblivelse fra samtale', 'Underretning sendt til a-kasse', 'Indkaldelse sendt'];
  for (const [place, step] of steps.entries()) {
    await filters.dialog.getByLabel(`Trin ${place + 1}`, { exact: true }).selectOption(step);
    if (place > 0) await filters.dialog.locator('select.gap').nth(place - 1).selectOption('1');
  }
  await filters.would.getByText(`Giver ${danish(B7.cases_with_such_a_loop)} sager`).waitFor();
});

test('B8: meetings that both actors registered are offered for merging, and are no rework after', async (t) => {
  const { B8 } = await findings('insured_unemployed');
  const { spor, page, statistics } = await unemployed(t);
  const JOINT = 'Fælles jobsamtale (a-kasse og jobcenter)';
  const meetings = async (count) => {
    await view(page, /Statistik$/);
    await statistics.settled();
    await expectText(statistics.activities.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: JOINT, exact: true }) }).locator('td').nth(2), danish(count));
  };
  const extra = async () => {
    await view(page, /Genbehandling$/);
    const rework = new Rework(spor);
    await rework.settled();
    return Number((await rework.cells(rework.steps, JOINT))[2].replace(/\D/g, ''));
  };
  await meetings(B8.joint_meetings);
  const before = await extra();
  const preparation = new Preparation(spor);
  await preparation.open();
  const offered = preparation.suggestions.getByRole('listitem').filter({ hasText: `${B8.pairs} par ens hændelser` });
  await offered.getByRole('button', { name: /1 minut/ }).click();
  await offered.waitFor({ state: 'detached' });
  await meetings(B8.joint_meetings - B8.pairs);
  assert.equal(before - (await extra()), B8.pairs);
});

test('B9: most people register in January and August', async (t) => {
  const { B9 } = await findings('insured_unemployed');
  const { page, statistics } = await unemployed(t);
  await view(page, /Statistik$/);
  await statistics.settled();
  const months = ['Januar', 'Februar', 'Marts', 'April', 'Maj', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'December'];
  for (const [place, month] of months.entries()) {
    assert.equal((await statistics.cells(statistics.months, month))[0], danish(B9.registered_by_month[place]), month);
  }
  await page.getByText('Hver måned er talt for alle årene 2022–2024 tilsammen.').waitFor();
});

test('C3: mails of thanks open a ticket again, and it is solved within minutes', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  await ProcessMap.ofSample(spor);
  await spor.page.getByRole('button', { name: 'Tabel' }).click();
  await spor.page.locator('.map-table').waitFor();
  const cells = await transition(spor.page, 'Genåbnet', 'Løst af agent');
  assert.deepEqual([cells['Antal sager'], cells['Antal gange']], [danish(truth.C3_thank_you_cases), danish(truth.C3_thank_you_transitions)]);
  assert.deepEqual([cells.Median, cells['Længste']], [`${danish(truth.C3_median_minutes, 1)} min`, `${danish(truth.C3_longest_minutes, 1)} min`]);
});

test('C8: those who wait for a supplier are of five categories, most of two', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const { page } = spor;
  await page.getByRole('button', { name: 'Behold sager: Afventer leverandør', exact: true }).first().click();
  await new Filters(spor).counts(truth.C8_awaiting_supplier_spells, 9000);
  await statistics.column.selectOption('Kategori');
  for (const [category, cases] of Object.entries(truth.C8_awaiting_supplier_by_category)) {
    await expectText(statistics.values.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: category, exact: true }) }).locator('td b').first(), danish(cases));
  }
  assert.equal(await statistics.values.locator('tbody tr').count(), Object.keys(truth.C8_awaiting_supplier_by_category).length);
});

test('C9: created by month, most in August and few in July', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const filters = new Filters(spor);
  await new Split(spor).choose('måned');
  // The latest months stand by themselves, so each half of the year is looked at by itself.
  for (const [from, until, months] of [['2023-07-01', '2023-12-31', [6, 7, 8, 9, 10, 11]], ['2023-01-01', '2023-06-30', [0, 1, 2, 3, 4, 5]]]) {
    await filters.open();
    await filters.choose(/^Periode/);
    await filters.dialog.getByLabel('Sager, der').selectOption({ label: 'er begyndt i perioden' });
    await filters.dialog.getByLabel('Fra og med').fill(from);
    await filters.dialog.getByLabel('Til og med').fill(until);
    await filters.take();
    await view(spor.page, /Statistik$/);
    await statistics.settled();
    const split = new Split(spor);
    await split.settled();
    for (const [place, month] of months.entries()) {
      await expectText(split.table.getByRole('row', { name: /^Sager/ }).first().locator('td').nth(place), danish(truth.C9_created_by_month[month]));
    }
    await filters.open();
    await filters.chips.first().getByRole('button', { name: /^Fjern filter 1/ }).click();
    await filters.rows.first().waitFor({ state: 'detached' });
  }
});

test('C4 and C8: the numbers of the map among the reopened, and the waits', async (t) => {
  const truth = await findings('service_desk');
  const spor = await Spor.open(t);
  const statistics = await Statistics.ofSample(spor);
  const { page } = spor;
  const events = async (name) => (await statistics.cells(statistics.activities, name))[2];
  assert.equal(await events('Afventer bruger'), danish(truth.C8_awaiting_user_spells));
  assert.equal(await events('Afventer leverandør'), danish(truth.C8_awaiting_supplier_spells));
  const filters = new Filters(spor);
  await filters.open();
  await filters.addChain('Løst af agent', 'Genåbnet', 'Svar sendt til bruger');
  await filters.take();
  await filters.counts(truth.C1_figure_1_cases, 9000);
  await view(page, /Proceskort$/);
  await page.getByRole('button', { name: 'Tabel' }).click();
  await page.locator('.map-table').waitFor();
  const heads = await page.locator('.map-table thead th').allTextContents();
  const column = (name) => heads.findIndex((head) => head.startsWith(name));
  const row = (from, to) => page.locator('.map-table tbody tr').filter({ hasText: from }).filter({ hasText: to });
  for (const [from, to, cases, times] of [
    ['Løst af agent', 'Genåbnet', 643, 772], ['Genåbnet', 'Under behandling', 643, 772],
    ['Under behandling', 'Svar sendt til bruger', 643, 1229], ['Svar sendt til bruger', 'Løst af agent', 643, 1229],
  ]) {
    const found = await row(from, to).evaluateAll((rows, [from, to]) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()))
      .find(([one, other]) => one === from && other === to), [from, to]);
    const told = ['Antal sager', 'Antal gange'].map((name) => found[column(name)].replaceAll('.', ''));
    assert.deepEqual(told, [String(cases), String(times)], `${from} → ${to}`);
  }
});
