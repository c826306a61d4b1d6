// The whole way through Validering by mouse and by keyboard alone, on a sample and on a real log, with axe at every stop.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Keyboard, Mouse } from '../pages/hands.mjs';
import { Log } from '../pages/log.mjs';
import { citizensCsv } from '../pages/personal-files.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { Validation } from '../pages/validation.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const HELPDESK = new URL('../../../../shared/logs/helpdesk/helpdesk.xes.gz', import.meta.url);
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 1024, height: 768 };

const truth = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url), 'utf8'));

// The cases of a file that began in a month, as its traces are written.
function begunIn(file, month) {
  const traces = gunzipSync(readFileSync(file)).toString('utf8').split('<trace>').slice(1);
  const first = (trace) => Math.min(...[...trace.matchAll(/time:timestamp" value="([^"]+)"/g)].map(([, time]) => Date.parse(time)));
  const local = (time) => new Date(time).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
  return traces.filter((trace) => local(first(trace)).startsWith(month)).length;
}

// What is left of 35 cases as strata weigh, recounted from the files in another language.
const LOGS = {
  'a sample': {
    worth: 30.9,
    open: (log, hand) => log.openSampleBy(hand, /It-servicedesk/),
    month: ['2023-03-01', '2023-03-31'],
    begun: () => truth.findings.C9_created_by_month[2],
  },
  'a real log': {
    skip: !existsSync(HELPDESK),
    worth: 30.1,
    open: (log, hand) => log.openFileBy(hand, HELPDESK.pathname),
    month: ['2012-03-01', '2012-03-31'],
    begun: () => begunIn(HELPDESK, '2012-03'),
  },
};

for (const [name, log] of Object.entries(LOGS)) {
  for (const [Hand, viewport] of [[Mouse, WIDE], [Keyboard, name === 'a sample' ? NARROW : WIDE]]) {
    test(`${name}, with the ${Hand.name.toLowerCase()}`, { skip: log.skip }, (t) => walk(t, log, Hand, viewport));
  }
}

// The answers of two raters: they agree on five of six. By chance they would on (3·4 + 1·1 + 1·1) / 36, so that kappa is
// (30 − 14) / (36 − 14) = 0.727.
const ANSWERS = ['Korrekt', 'Forkert', 'Kan ikke afgøres', 'Korrekt', 'Delvist korrekt', 'Korrekt'];
const DIGITS = { Korrekt: '1', 'Delvist korrekt': '2', Forkert: '3', 'Kan ikke afgøres': '4' };
const AGREED = 'enige om 5 af 6 sager (83 %). Kappa er 0,73: god enighed';

async function walk(t, log, Hand, viewport) {
  const spor = await Spor.open(t, { viewport });
  const { page } = spor;
  const hand = new Hand(spor);
  const press = (button) => hand.press(button);
  const fit = new Suitability(spor);
  const validation = new Validation(spor);
  await log.open(new Log(spor), hand);

  // The twelfth criterion leads here.
  await hand.go(fit);
  await fit.judged();
  assert.equal((await fit.told('Godkendt af fagperson')).word, 'Ikke vurderet');
  await hand.press(fit.row('Godkendt af fagperson').getByRole('button', { name: 'Start stikprøve' }));
  await validation.draw.waitFor();
  // Wilson's interval of the shares of 35 of 35 and of 34 of 35, over as many cases as the strata leave of 35.
  const between = (share) => {
    const z2 = 1.959963984540054 ** 2;
    const half = Math.sqrt(z2 * ((share * (1 - share)) / log.worth + z2 / (4 * log.worth ** 2)));
    const end = (sign) => (share + z2 / (2 * log.worth) + sign * half) / (1 + z2 / log.worth);
    const percent = (end) => `${(100 * end).toFixed(1).replace('.', ',').replace(',0', '')} %`;
    return `${percent(end(-1))}–${percent(end(1))}`;
  };
  // The strata are known once the size that is enough is offered.
  await page.getByRole('button', { name: 'Brug 40 sager' }).waitFor();
  assert.deepEqual((await validation.rows('Hvad fejl ville betyde')).slice(0, 2), [
    ['0', '100 %', between(1)], ['1', '97,1 %', between(34 / 35)],
  ]);
  await spor.assertAccessible('advice on a sample');
  await hand.write(validation.size, '6');
  await hand.write(validation.seed, '4711');
  await hand.press(validation.draw);
  await validation.settled();
  await expectText(validation.place, 'Sag 1 af 6');

  // An answer that is taken back, and the others: the mouse ticks them, the keyboard has digits.
  await hand.tick(validation.answer('Korrekt'));
  await expectText(validation.progress, '1 af 6 sager er vurderet');
  await hand.undo();
  await expectText(validation.progress, '0 af 6 sager er vurderet');
  await spor.assertAccessible('a case with its questions');
  for (const [place, answer] of ANSWERS.entries()) {
    await expectText(validation.place, `Sag ${place + 1} af 6`);
    await validation.settled();
    if (Hand === Mouse) await hand.tick(validation.answer(answer));
    else await page.keyboard.press(DIGITS[answer]);
    await expectText(validation.progress, `${place + 1} af 6 sager er vurderet`);
    assert.equal(await validation.answer(answer).isChecked(), true);
    if (answer === 'Forkert') {
      await hand.tick(validation.cause('Forkert tidspunkt'));
      await hand.write(validation.questions.getByLabel('Bemærkning'), 'Et brev mangler');
      await spor.assertAccessible('a case with a cause and a remark');
      if (Hand === Keyboard) await hand.reach(validation.answer(answer));
    }
    if (place + 1 < ANSWERS.length) {
      if (Hand === Mouse) await hand.press(validation.next);
      else await page.keyboard.press('Enter');
    }
  }

  // The file: a second rater has answered one case otherwise, and another day the work goes on from it.
  const file = await validation.save(press);
  assert.ok(file.text.includes('"seed": 4711') && file.text.includes('Et brev mangler'));
  await validation.part('Resultat', press);
  await expectText(validation.result, /af sagerne er korrekt registreret$/);
  assert.deepEqual(await validation.rows('Efter svar'), [
    ['Korrekt', '3', '50 %'], ['Delvist korrekt', '1', '17 %'], ['Forkert', '1', '17 %'], ['Kan ikke afgøres', '1', '17 %'],
  ]);
  assert.deepEqual(await validation.rows('Efter årsag'), [['Forkert tidspunkt', '1', '17 %']]);
  const second = JSON.parse(file.text);
  second.cases[1].judgement = { answer: 'Correct', causes: [] };
  await validation.load('Sammenlign med en anden bedømmer', { ...file, text: JSON.stringify(second) }, press);
  await page.getByText(AGREED).first().waitFor();
  await spor.assertAccessible('the result with a second rater');
  // The sheet names neither case nor remark.
  await expectText(validation.sheet, /Valideringsattest.*4711/s);
  const sheet = await validation.saved(() => hand.press(page.getByRole('button', { name: 'Gem som fil' })));
  assert.match(sheet.name, /Valideringsattest\.html$/);
  assert.doesNotMatch(sheet.text, /Et brev mangler/);
  const table = await validation.saved(() => hand.press(page.getByRole('button', { name: 'Gem som CSV' }).first()));
  assert.match(table.text, /Delvist korrekt;1;/);

  // A total that is known from elsewhere, beside what the log has.
  await validation.part('Kendte tal', press);
  await hand.writeDay(page.getByLabel('Fra og med'), log.month[0]);
  await hand.writeDay(page.getByLabel('Til og med'), log.month[1]);
  await hand.write(page.getByLabel('Kendt tal', { exact: true }), '400');
  await hand.press(page.getByRole('button', { name: 'Tilføj', exact: true }));
  await page.getByRole('button', { name: /^Fjern: Begyndte sager/ }).waitFor();
  const [total] = await validation.rows('Kendte tal');
  const begun = log.begun();
  assert.deepEqual([total[0], total[2], total[3]], ['Begyndte sager', '400', begun.toLocaleString('da-DK')]);
  assert.equal(Number(total[4].replace('.', '').replace('−', '-')), begun - 400);
  await spor.assertAccessible('known totals');

  await validation.part('Registreringshåndbog', press);
  const entry = page.locator('.handbook-entry').first();
  await hand.write(entry.getByLabel('Hvad betyder den?'), 'Henvendelsen er oprettet');
  await hand.write(entry.getByLabel('Hvem registrerer?'), 'Servicedesken');
  await expectText(validation.sheet, /Henvendelsen er oprettet.*Servicedesken/s);
  await spor.assertAccessible('the handbook');

  // The sample judges the twelfth criterion by the lower limit of the result, a new one does not, and undo brings it back.
  await validation.part('Resultat', press);
  const [, low] = (await page.locator('.validation-headline p').nth(1).textContent()).match(/er det mellem ([\d,]+\s%)/);
  await hand.go(fit);
  await fit.settled();
  const expert = await fit.told('Godkendt af fagperson');
  assert.match(expert.reason, new RegExp(`^6 af 6 trukne sager er vurderet, og 3 af dem er korrekte\\. Ifølge stikprøven er mindst ${low.replaceAll('\u00a0', ' ')} og højst [\\d,]+ % af loggens sager korrekte\\.$`));
  assert.equal(expert.word, 'Mangelfuldt');
  await hand.go(validation);
  await validation.part('Stikprøve', press);
  await validation.settled();
  await hand.press(page.getByRole('button', { name: 'Ny stikprøve' }));
  await validation.draw.waitFor();
  await spor.assertAccessible('a new sample');
  await hand.go(fit);
  await fit.judged();
  await expectText(fit.row('Godkendt af fagperson').locator('.fit-level'), 'Ikke vurderet');
  await hand.go(validation);
  await validation.draw.waitFor();

  // The work goes on where the file left it.
  await validation.load('Fortsæt fra fil', file, press);
  await validation.settled();
  await expectText(validation.progress, '6 af 6 sager er vurderet');
  assert.deepEqual(spor.errors, []);
}

for (const Hand of [Mouse, Keyboard]) {
  test(`cases of citizens, with the ${Hand.name.toLowerCase()}: asked about first, and one number of its own at a time`, async (t) => {
    const spor = await Spor.open(t, { viewport: NARROW });
    const { page } = spor;
    const hand = new Hand(spor);
    const validation = new Validation(spor);
    await new Log(spor).openFileBy(hand, citizensCsv(), 'Borgere');
    await hand.go(validation);
    await validation.goOn.waitFor();
    await spor.assertAccessible('the questions before');
    await hand.write(page.getByLabel('Formål', { exact: true }), 'Validering sammen med fagpersoner');
    await hand.write(page.getByLabel('Hjemmel', { exact: true }), 'Databeskyttelsesforordningens artikel 6, stk. 1, litra e');
    await hand.tick(page.getByRole('radio', { name: 'Er lavet' }));
    await hand.write(page.getByLabel('Ansvarlig', { exact: true }), 'Lederen af ydelsesområdet');
    await hand.press(validation.goOn);
    await hand.write(validation.size, '12');
    await hand.write(validation.seed, '1');
    await hand.press(validation.draw);
    await validation.settled();
    const numbers = async () => (await page.locator('#content').innerHTML()).match(/S-10\d\d/g) ?? [];
    assert.deepEqual(await numbers(), []);
    await hand.press(page.getByRole('button', { name: 'Vis sagens eget nummer' }));
    await page.getByText(/I fagsystemet: S-10\d\d/).waitFor();
    assert.equal((await numbers()).length, 1);
    await spor.assertAccessible('an original number');
    await hand.press(validation.next);
    await expectText(validation.place, 'Sag 2 af 12');
    await validation.settled();
    assert.deepEqual(await numbers(), []);
    await hand.press(page.getByRole('button', { name: 'Vis sagens eget nummer' }));
    await page.getByText(/I fagsystemet: S-10\d\d/).waitFor();
    await hand.press(page.getByRole('button', { name: 'Skjul nummeret' }));
    await page.getByText(/I fagsystemet/).waitFor({ state: 'detached' });
    assert.deepEqual(await numbers(), []);
    assert.deepEqual(spor.errors, []);
  });
}
