// Filters on the course of a case, each through its form by keyboard alone, against plain JavaScript on the sample's rows.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { deskAtFilters, makes } from '../pages/filter-hand.mjs';
import { backAndForth, chain, follows, left, never, returns, times, whole } from '../pages/questions.mjs';

after(closeBrowser);

const HOUR = 3_600_000;

test('conditions on the course of a case, by keyboard alone', async (t) => {
  const on = await deskAtFilters(await Spor.open(t), true);
  const { cases } = on;
  await makes(on, 'Antal hændelser', async (hand) => {
    await hand.write('Mindst', '8');
    await hand.write('Højst', '10');
  }, whole(cases, ({ length }) => length >= 8 && length <= 10));
  await makes(on, 'Første og sidste trin', async (hand) => {
    await hand.pick('Første trin', 'Ny');
    await hand.pick('Sidste trin', 'Annulleret');
    await hand.pick('Sidste trin', 'Lukket af bruger');
  }, whole(cases, (events) => events[0].activity === 'Ny' && ['Annulleret', 'Lukket af bruger'].includes(events.at(-1).activity)));
  const pair = async (hand, from, to) => {
    await hand.pick('Først', from);
    await hand.pick('Derefter', to);
  };
  await makes(on, 'Trin følges af trin', async (hand) => {
    await pair(hand, 'Tildelt', 'Under behandling');
    await hand.gives(whole(cases, follows('Tildelt', 'Under behandling')));
    await hand.choose('Hvor tæt?', 'straks efter');
    await hand.gives(whole(cases, follows('Tildelt', 'Under behandling', { directly: true })));
    await hand.write('Mindst', '6');
    await hand.choose('Enhed', 'timer');
    await hand.gives(whole(cases, follows('Tildelt', 'Under behandling', {
      directly: true, fits: (one, other) => other.millis - one.millis >= 6 * HOUR })));
    await hand.choose('Sammenlign en oplysning', 'den er en anden');
    // The saved file calls «Ændret af» by what it means.
    await hand.choose('Oplysning', 'Ændret af');
    await hand.choose('Hvor tæt?', 'senere');
  }, whole(cases, follows('Tildelt', 'Under behandling', { fits: (one, other) =>
    other.millis - one.millis >= 6 * HOUR && one.Ressource && other.Ressource && one.Ressource !== other.Ressource })));
  await makes(on, 'Trin følges aldrig af trin', async (hand) => {
    const [from, to] = ['Genåbnet', 'Svar sendt til bruger'];
    await pair(hand, from, to);
    await hand.gives(whole(cases, never(from, to)));
    await hand.choose('Hvor tæt?', 'straks efter');
    await hand.gives(whole(cases, never(from, to, { directly: true })));
    await hand.turn('Tag også sager, hvor det første trin slet ikke sker');
    await hand.gives(whole(cases, never(from, to, { directly: true, without: false })));
    await hand.choose('Hvor tæt?', 'senere');
  }, whole(cases, never('Genåbnet', 'Svar sendt til bruger', { without: false })));
  await makes(on, 'Kæde af trin', async (hand) => {
    for (const [place, step] of ['Løst af agent', 'Genåbnet', 'Løst af agent'].entries()) await hand.choose(`Trin ${place + 1}`, step);
    await hand.gives(whole(cases, chain('Løst af agent', 'Genåbnet', 'Løst af agent')));
    await hand.choose('Fra trin 1', 'straks efter');
    await hand.press(hand.dialog.getByRole('button', { name: 'Tilføj trin' }));
    await hand.choose('Trin 4', 'Lukket automatisk');
    await hand.choose('Fra trin 3', 'straks efter');
  }, whole(cases, chain('Løst af agent', '!Genåbnet', 'Løst af agent', '!Lukket automatisk')));
  await makes(on, 'Genbehandling', async (hand) => {
    await hand.choose('Hvordan?', 'kommer igen efter andre trin');
    await hand.write('Mindst antal gange', '1');
    await hand.gives(whole(cases, returns));
    await hand.choose('Hvordan?', 'går frem og tilbage (A, B, A)');
    await hand.gives(whole(cases, backAndForth));
    await hand.choose('Hvordan?', 'gentages straks');
    await hand.gives(whole(cases, (events) => events.some(({ activity }, at) => at > 0 && events[at - 1].activity === activity)));
    await hand.choose('Hvordan?', 'sker flere gange');
    await hand.choose('Trin', 'Under behandling');
    await hand.write('Mindst antal gange', '3');
  }, whole(cases, times('Under behandling', 3)));
  const few = [cases[3], cases[700], cases[8999]];
  await makes(on, 'Liste med sagsnumre', (hand) => hand.write('Sagsnumre, ét pr. linje', [...few.map(({ id }) => id), 'findes ikke'].join('\n')), left(few));
  assert.deepEqual(on.spor.errors, []);
});
