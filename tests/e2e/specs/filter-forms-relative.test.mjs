// Filters relative to what is left, and those that cut events, each through its form by mouse, against plain JavaScript
// on the sample's rows.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { deskAtFilters, makes } from '../pages/filter-hand.mjs';
import { batches, between, ofVariants, parts, sample, stretches, times, upTo, variants, whole } from '../pages/questions.mjs';
import { instantOf } from '../pages/sample-rows.mjs';

after(closeBrowser);

const TRUTH = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url)));

test('filters relative to what is left, and those that cut events, by mouse', async (t) => {
  const on = await deskAtFilters(await Spor.open(t), false);
  const { cases, hand, filters } = on;
  const known = variants(cases);
  await makes(on, 'De hyppigste varianter', (hand) => hand.write('Antal varianter', '3'), ofVariants(cases, known.slice(0, 3)));
  let covered = 0;
  const fewest = known.filter(([, count]) => covered * 100 < 80 * cases.length && (covered += count));
  await makes(on, 'Dækning af varianter', (hand) => hand.write('Andel af sagerne i procent', '80'), ofVariants(cases, fewest));
  await makes(on, 'Varianter over en andel', (hand) => hand.write('Andel af sagerne i procent', '1,5'),
    ofVariants(cases, known.filter(([, count]) => count * 100 >= 1.5 * cases.length)));
  await makes(on, 'Mange sager på én gang', async (hand) => {
    await hand.choose('Trin', 'Lukket automatisk');
    await hand.write('Mindst så mange sager på samme tid', '30');
  }, batches(cases, 'Lukket automatisk', 30));
  // The same seed draws the same cases, another one others.
  const drawn = sample(cases, 250, 7);
  assert.notEqual(drawn.events, sample(cases, 250, 8).events);
  for (let turn = 0; turn < 2; turn++) {
    await makes(on, 'Stikprøve', async (hand) => {
      await hand.write('Antal sager', '250');
      await hand.write('Frø', '8');
      await hand.gives(sample(cases, 250, 8));
      await hand.write('Frø', '7');
    }, drawn);
  }

  await makes(on, 'Kun bestemte trin', async (hand) => {
    await hand.pick('Trin', 'Genåbnet');
    await hand.pick('Trin', 'Afventer bruger');
  }, parts(cases, (events) => events.filter(({ activity }) => ['Genåbnet', 'Afventer bruger'].includes(activity))));
  await makes(on, 'Hændelser med en værdi', async (hand) => {
    await hand.choose('Oplysning', 'Gruppe');
    await hand.pick('Værdier', 'Netværk');
  }, parts(cases, (events) => events.filter(({ Gruppe }) => Gruppe === 'Netværk')));
  const [from, before] = [instantOf('01-11-2023 00:00'), instantOf('01-01-2024 00:00')];
  await makes(on, 'Beskær til periode', async (hand) => {
    await hand.day('Fra og med', '2023-11-01');
    await hand.day('Til og med', '2023-12-31');
  }, parts(cases, (events) => events.filter(({ millis }) => millis >= from && millis < before)));
  await makes(on, 'Mellem to trin', async (hand) => {
    await hand.pick('Første trin', 'Løst af agent');
    await hand.pick('Sidste trin', 'Svar sendt til bruger');
    await hand.gives(parts(cases, between('Løst af agent', 'Svar sendt til bruger', true)));
    await hand.choose('Indtil', { label: 'det første' });
  }, parts(cases, between('Løst af agent', 'Svar sendt til bruger', false)));
  await makes(on, 'Stræk som egne sager', async (hand) => {
    await hand.pick('Første trin', 'Løst af agent');
    await hand.pick('Sidste trin', 'Genåbnet');
  }, stretches(cases, 'Løst af agent', 'Genåbnet'));
  await makes(on, 'Før eller efter et trin', async (hand) => {
    await hand.choose('Behold det, der kommer', { label: 'indtil trinnet' });
    await hand.choose('Trin', 'Genåbnet');
  }, parts(cases, upTo('Genåbnet')));

  // Whatever is kept and whatever is removed are all there is.
  const kept = whole(cases, times('Genåbnet', 1));
  await hand.begin('Genbehandling');
  await hand.choose('Trin', 'Genåbnet');
  await hand.write('Mindst antal gange', '1');
  await hand.choose('Hvad skal der ske?', { label: 'Fjern disse sager' });
  await hand.gives({ cases: 9000 - kept.cases, events: TRUTH.figures.events - kept.events });
  await hand.take();
  await filters.counts(9000 - kept.cases, 9000);
  assert.deepEqual(on.spor.errors, []);
});
