// Filters through their forms on a public log, against its truth file.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { atFilters } from '../pages/filter-hand.mjs';
import { Log } from '../pages/log.mjs';

after(closeBrowser);

const LOGS = new URL('../../../../shared/logs/', import.meta.url);
const HELPDESK = new URL('helpdesk/helpdesk.xes.gz', LOGS);

// How a question of the truth file is asked in a form: the kind, and its fields.
const ASKED = {
  event_attr: ({ field, quantifier, values }) => ['Oplysning om hændelser', async (hand) => {
    await hand.choose('Oplysning', field);
    for (const value of values) await hand.pick('Værdier', value);
    await hand.choose('Hvor mange hændelser?', { label: { any: 'mindst én', all: 'alle', none: 'ingen' }[quantifier] });
  }],
  size: ({ min, max }) => ['Antal hændelser', async (hand) => {
    await hand.write('Mindst', String(min));
    if (max !== null) await hand.write('Højst', String(max));
  }],
  variant_top: ({ k }) => ['De hyppigste varianter', (hand) => hand.write('Antal varianter', String(k))],
  variant_cover: ({ percent }) => ['Dækning af varianter', (hand) => hand.write('Andel af sagerne i procent', String(percent))],
  variant_min_share: ({ percent }) => ['Varianter over en andel', (hand) => hand.write('Andel af sagerne i procent', String(percent))],
  endpoints: ({ start, end }) => ['Første og sidste trin', async (hand) => {
    for (const step of start ?? []) await hand.pick('Første trin', step);
    for (const step of end ?? []) await hand.pick('Sidste trin', step);
  }],
  follows: ({ a, b, mode, compare }) => !compare && ['Trin følges af trin', (hand) => ofPair(hand, a, b, mode)],
  never_follows: ({ a, b, mode, cases_without_a }) => ['Trin følges aldrig af trin', async (hand) => {
    await ofPair(hand, a, b, mode);
    if (cases_without_a === 'drop') await hand.turn('Tag også sager, hvor det første trin slet ikke sker');
  }],
  chain: ({ steps, gaps }) => ['Kæde af trin', async (hand) => {
    for (const [place, [step]] of steps.entries()) await hand.choose(`Trin ${place + 1}`, step);
    for (const [place, gap] of gaps.entries()) if (gap === 'direct') await hand.choose(`Fra trin ${place + 1}`, { label: 'straks efter' });
  }],
  rework: ({ activity, min }) => ['Genbehandling', (hand) => repeated(hand, activity, 'sker flere gange', min)],
  self_loop: ({ activity, min }) => ['Genbehandling', (hand) => repeated(hand, activity, 'gentages straks', min)],
  loop: ({ activity }) => ['Genbehandling', (hand) => repeated(hand, activity, 'kommer igen efter andre trin', 1)],
  loop2: () => ['Genbehandling', (hand) => repeated(hand, null, 'går frem og tilbage (A, B, A)', 1)],
  between: ({ start, end, mode }) => ['Mellem to trin', (hand) => stretch(hand, start, end, mode === 'first_last')],
  trim_endpoints: ({ start, end, mode }) => ['Mellem to trin', async (hand) => {
    await stretch(hand, start, end, mode === 'longest');
    await hand.turn('Samme hændelse må være både første og sidste');
  }],
  between_segments: ({ start, end }) => ['Stræk som egne sager', (hand) => stretch(hand, start, end)],
  cut: ({ side, activity, which, include }) => ['Før eller efter et trin', async (hand) => {
    await hand.choose('Behold det, der kommer', { label: side === 'from' ? 'fra trinnet' : 'indtil trinnet' });
    await hand.choose('Trin', activity);
    await hand.choose('Hvilken gang?', { label: which === 'last' ? 'det sidste' : 'det første' });
    if (!include) await hand.turn('Tag trinnet selv med');
  }],
};

async function ofPair(hand, a, b, mode) {
  for (const step of a) await hand.pick('Først', step);
  for (const step of b) await hand.pick('Derefter', step);
  await hand.choose('Hvor tæt?', { label: mode === 'direct' ? 'straks efter' : 'senere' });
}

async function repeated(hand, activity, how, least) {
  if (activity) await hand.choose('Trin', activity);
  await hand.choose('Hvordan?', { label: how });
  await hand.write('Mindst antal gange', String(least ?? 1));
}

async function stretch(hand, start, end, untilLast) {
  for (const step of start) await hand.pick('Første trin', step);
  for (const step of end) await hand.pick('Sidste trin', step);
  if (untilLast !== undefined) await hand.choose('Indtil', { label: untilLast ? 'det sidste' : 'det første' });
}

test('a public log: what the forms say is what the truth file says', { skip: !existsSync(HELPDESK) }, async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openAboutNobody(HELPDESK.pathname);
  const { hand } = await atFilters(spor, false);
  const { questions } = JSON.parse(readFileSync(new URL('truth-filters/helpdesk.json', LOGS)));
  let asked = 0;
  for (const { question, filter, result } of questions) {
    // Times of that log are told by another clock than the page's; persons are not listed.
    if (!filter || filter.invert || filter.min_s !== undefined || filter.field === 'org:resource') continue;
    const [kind, fill] = ASKED[filter.kind]?.(filter) || [];
    if (!kind) continue;
    t.diagnostic(question);
    await hand.begin(kind);
    await fill(hand);
    await hand.gives(result);
    await spor.page.keyboard.press('Escape');
    await hand.dialog.waitFor({ state: 'hidden' });
    asked += 1;
  }
  assert.ok(asked >= 30, `${asked} questions`);
  assert.deepEqual(spor.errors, []);
});
