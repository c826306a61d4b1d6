// Filters on values and times of a case, each through its form by keyboard alone: what the form gives and what is left,
// against plain JavaScript on the sample's rows, and one log by hand.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { atFilters, deskAtFilters, makes } from '../pages/filter-hand.mjs';
import { Log } from '../pages/log.mjs';
import { duration, left, whole } from '../pages/questions.mjs';
import { instantOf } from '../pages/sample-rows.mjs';

after(closeBrowser);

const TRUTH = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url)));
const [HOUR, DAY] = [3_600_000, 86_400_000];

test('conditions on values and times of a case, by keyboard alone', async (t) => {
  const on = await deskAtFilters(await Spor.open(t), true);
  const { cases } = on;
  assert.deepEqual(left(cases), { cases: TRUTH.figures.cases, events: TRUTH.figures.events });
  const column = (name) => ([first]) => first[name];
  await makes(on, 'Oplysning om sagen', async (hand) => {
    await hand.choose('Oplysning', 'Tilfredshed');
    await hand.pick('Værdier', '1');
    await hand.gives(whole(cases, (events) => column('Tilfredshed')(events) === '1'));
    await hand.turn('Tag også dem, hvor oplysningen mangler');
  }, whole(cases, (events) => ['', '1'].includes(column('Tilfredshed')(events))));
  await makes(on, 'Tal om sagen', async (hand) => {
    await hand.choose('Oplysning', 'Tilfredshed');
    await hand.write('Mindst', '2');
    await hand.write('Højst', '3');
  }, whole(cases, (events) => ['2', '3'].includes(column('Tilfredshed')(events))));
  const groups = (events) => events.map(({ Gruppe }) => Gruppe);
  await makes(on, 'Oplysning om hændelser', async (hand) => {
    await hand.choose('Oplysning', 'Gruppe');
    await hand.pick('Værdier', '1. linje');
    await hand.gives(whole(cases, (events) => groups(events).includes('1. linje')));
    await hand.choose('Hvor mange hændelser?', 'alle');
    await hand.gives(whole(cases, (events) => groups(events).every((group) => group === '1. linje')));
    await hand.choose('Hvor mange hændelser?', 'ingen');
  }, whole(cases, (events) => !groups(events).includes('1. linje')));
  await makes(on, 'Andre værdier', async (hand) => {
    await hand.choose('Oplysning', 'Gruppe');
    await hand.pick('Værdier', '1. linje');
    await hand.pick('Værdier', 'Netværk');
  }, whole(cases, (events) => groups(events).some((group) => !['', '1. linje', 'Netværk'].includes(group))));
  const [from, before] = [instantOf('06-03-2023 00:00'), instantOf('15-04-2023 00:00')];
  const inside = (millis) => millis >= from && millis < before;
  const [begins, ends] = [(events) => events[0].millis, (events) => events.at(-1).millis];
  await makes(on, 'Periode', async (hand) => {
    await hand.day('Fra og med', '2023-03-06');
    await hand.day('Til og med', '2023-04-14');
    for (const [mode, holds] of [
      ['er begyndt i perioden', (events) => inside(begins(events))],
      ['er sluttet i perioden', (events) => inside(ends(events))],
      ['både begynder og slutter i perioden', (events) => inside(begins(events)) && inside(ends(events))],
      ['var i gang i perioden', (events) => begins(events) < before && ends(events) >= from],
    ]) {
      await hand.choose('Sager, der', mode);
      await hand.gives(whole(cases, holds));
    }
    await hand.choose('Sager, der', 'har en hændelse i perioden');
  }, whole(cases, (events) => events.some(({ millis }) => inside(millis))));
  await makes(on, 'Oplysning i en periode', async (hand) => {
    await hand.choose('Oplysning', 'Gruppe');
    await hand.pick('Værdier', 'Netværk');
    await hand.day('Fra og med', '2023-03-06');
    await hand.day('Til og med', '2023-04-14');
  }, whole(cases, (events) => events.some(({ Gruppe, millis }) => Gruppe === 'Netværk' && inside(millis))));
  await makes(on, 'Ugedag og klokkeslæt', async (hand) => {
    await hand.choose('Hvad?', 'mindst én hændelse');
    await hand.pick('Ugedage', 'Lørdag');
    await hand.pick('Ugedage', 'Søndag');
    await hand.gives(whole(cases, (events) => events.some(({ weekday }) => weekday > 4)));
    await hand.pick('Ugedage', 'Lørdag');
    await hand.pick('Ugedage', 'Søndag');
    await hand.choose('Hvad?', 'sagens begyndelse');
    await hand.pick('Ugedage', 'Fredag');
    await hand.turn('Kun nogle timer');
    await hand.write('Fra kl.', '12');
    await hand.write('Til kl.', '15');
  }, whole(cases, ([{ weekday, hour }]) => weekday === 4 && hour >= 12 && hour < 15));
  await makes(on, 'Varighed', async (hand) => {
    await hand.write('Mindst', '2,5');
    await hand.write('Højst', '7');
    await hand.gives(whole(cases, (events) => duration(events) >= 2.5 * DAY && duration(events) <= 7 * DAY));
    await hand.choose('Enhed', 'timer');
    await hand.gives(whole(cases, (events) => duration(events) >= 2.5 * HOUR && duration(events) <= 7 * HOUR));
    await hand.choose('Hvilken tid?', 'tid mellem to trin');
    await hand.choose('Mål fra', 'Ny');
    await hand.choose('Trin', 'Løst af agent');
  }, whole(cases, (events) => {
    const [one, other] = ['Ny', 'Løst af agent'].map((name) => events.find(({ activity }) => activity === name)?.millis);
    return other - one >= 2.5 * HOUR && other - one <= 7 * HOUR;
  }));
  assert.deepEqual(on.spor.errors, []);
});

// Three cases counted by hand: amounts of 80 and 120, of 300, and none that is a number.
test('an amount that differs from event to event', async (t) => {
  const spor = await Spor.open(t);
  const rows = ['Sag;Aktivitet;Tidspunkt;Beløb', 'M-1;Bestilt;22-01-2024 09:00;80', 'M-1;Betalt;23-01-2024 09:00;120',
    'M-2;Bestilt;22-01-2024 10:00;300', 'M-2;Betalt;24-01-2024 10:00;300', 'M-3;Bestilt;22-01-2024 11:00;ukendt'];
  await new Log(spor).openAboutNobody({ name: 'maskiner.csv', text: rows.join('\r\n') + '\r\n' });
  const on = { all: 3, ...(await atFilters(spor, true)) };
  await makes(on, 'Tal om hændelser', async (hand) => {
    await hand.choose('Oplysning', 'Beløb');
    await hand.write('Mindst', '100');
    await hand.gives({ cases: 2, events: 4 });
    await hand.write('Højst', '120');
  }, { cases: 1, events: 2 });
  assert.deepEqual(spor.errors, []);
});
