// Filters on who did what and when, each through its form by mouse, against plain JavaScript on the sample's rows.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { deskAtFilters, makes } from '../pages/filter-hand.mjs';
import { changes, distinct, eyes, inARow, sameInstant, whole } from '../pages/questions.mjs';

after(closeBrowser);

const TRUTH = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url)));

test('conditions on who and when, by mouse', async (t) => {
  const on = await deskAtFilters(await Spor.open(t), false);
  const { cases } = on;
  // The saved file calls «Ændret af» by what it means.
  await makes(on, 'Fire øjne', async (hand) => {
    await hand.choose('Det ene trin', 'Tildelt');
    await hand.choose('Det andet trin', 'Løst af agent');
    await hand.choose('Oplysning', 'Ændret af');
    await hand.gives(whole(cases, eyes('Tildelt', 'Løst af agent', 'Ressource', true)));
    await hand.choose('Hvem?', { label: 'hver sin' });
  }, whole(cases, eyes('Tildelt', 'Løst af agent', 'Ressource', false)));
  await makes(on, 'Skift i en oplysning', async (hand) => {
    await hand.choose('Trin', 'Under behandling');
    await hand.choose('Oplysning', 'Ændret af');
  }, whole(cases, distinct('Under behandling', 'Ressource', 2)));
  await makes(on, 'Værdier lige efter hinanden', async (hand) => {
    await hand.choose('Oplysning', 'Gruppe');
    await hand.choose('Værdi nr. 1', '1. linje');
    await hand.choose('Værdi nr. 2', 'Fagsystem');
  }, whole(cases, inARow('Gruppe', '1. linje', 'Fagsystem')));
  await makes(on, 'Antal skift', async (hand) => {
    await hand.choose('Oplysning', 'Gruppe');
    await hand.write('Mindst', '2');
  }, whole(cases, changes('Gruppe', 2)));
  const atOnce = whole(cases, sameInstant('Svar sendt til bruger', 'Løst af agent'));
  assert.equal(atOnce.cases, TRUTH.findings.C11_tie_cases);
  await makes(on, 'Trin på samme tid', async (hand) => {
    await hand.choose('Det ene trin', 'Løst af agent');
    await hand.choose('Det andet trin', 'Svar sendt til bruger');
  }, atOnce);
  // A set of one condition keeps what the condition does.
  const long = whole(cases, ({ length }) => length >= 9);
  await on.hand.begin('Antal hændelser');
  await on.hand.write('Mindst', '9');
  await on.hand.take();
  await on.hand.begin('Filtersæt som ét filter');
  await on.hand.press(on.hand.dialog.getByRole('button', { name: 'Brug filtrene på listen' }));
  await on.hand.gives(long);
  await on.spor.assertAccessible('the form «Filtersæt som ét filter»', 'dialog[open]');
  await on.hand.take();
  await on.filters.chips.first().getByRole('button', { name: /^Fjern filter 1/ }).click();
  await on.filters.row(2).waitFor({ state: 'detached' });
  await on.filters.counts(long.cases, 9000, long.events);
  assert.deepEqual(on.spor.errors, []);
});
