// Findings planted in the log of insured unemployed, against its truth file; findings.test.mjs says where each one is reached.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { danish, days, findings, transition, view } from '../pages/findings.mjs';
import { Filters } from '../pages/filters.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Preparation } from '../pages/prepare.mjs';
import { Rework } from '../pages/rework.mjs';
import { Statistics } from '../pages/statistics.mjs';
import { Time } from '../pages/time.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

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
    const { hits, of } = B5[channel];
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
    await expectText(row.locator('td').nth(3), `${danish((hits / of) * 100, 1)} %`);
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
