// Validation: a sample judged by mouse and by keyboard alone, kept and continued, with its result, totals and handbook.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Cases } from '../pages/cases.mjs';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Personal } from '../pages/personal.mjs';
import { Preparation } from '../pages/prepare.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { Validation } from '../pages/validation.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const HELPDESK = new URL('../../../../shared/logs/helpdesk/helpdesk.xes.gz', import.meta.url);

async function ofSample(t) {
  const spor = await Spor.open(t);
  await new Log(spor).openSample();
  const validation = new Validation(spor);
  await validation.link.click();
  await validation.draw.waitFor();
  return { spor, page: spor.page, validation, frame: new Frame(spor) };
}

test('a sample by mouse: advice, answers, undo, the file that goes on, and a second rater', async (t) => {
  const { spor, page, validation, frame } = await ofSample(t);
  await expectText(validation.advice, '35 sager, ca. 2 timer: uden fejl er mindst 88 % af alle sager korrekt registreret');
  // Of the stratum that is drawn least for its weight five of 1457 of the 9000 cases are drawn: 35 cases say as much as 30.885, of
  // which this is Wilson's interval of all, and of 34 in 35.
  assert.deepEqual((await validation.rows('Hvad fejl ville betyde')).slice(0, 2), [
    ['0', '100 %', '88,9 %–100 %'], ['1', '97,1 %', '84,3 %–99,5 %'],
  ]);
  await spor.assertAccessible('advice on a sample');
  // Nobody has said what closes a case, and the page says so beside the way to say it.
  await expectText(page.locator('.validation-closing'), /der ikke slutter med .*Lukket automatisk.*, som Spor foreslår\.$/);
  await page.getByRole('button', { name: 'Vælg afslutning' }).waitFor();
  await expectText(page.locator('.validation-enough'), /^40 sager er nok til at vise mindst 90\s%/);
  await page.getByRole('button', { name: 'Brug 40 sager' }).click();
  await expectText(validation.advice, /^40 sager, ca\. 2 timer: uden fejl er mindst 90\s%/);
  await expectText(page.locator('.validation-enough'), '');
  assert.equal(await validation.size.evaluate((field) => field === document.activeElement), true);
  await validation.size.fill('10');
  await expectText(validation.advice, /^10 sager, ca\. 30 minutter: uden fejl er mindst 68\s%/);

  await validation.drawSample(10, 4711);
  await expectText(validation.progress, '0 af 10 sager er vurderet');
  await expectText(validation.place, 'Sag 1 af 10');
  const first = await validation.title.textContent();
  await spor.assertAccessible('a case with its questions');
  // The button that drew it is gone, and the answers have the focus.
  await page.waitForFunction(() => document.activeElement?.name === 'validation-answer');
  // A click beside the answers takes the focus from them, and a digit answers all the same.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('1');
  await expectText(validation.progress, '1 af 10 sager er vurderet');
  await page.keyboard.press('Control+z');
  await expectText(validation.progress, '0 af 10 sager er vurderet');
  await validation.answer('Korrekt').check({ force: true });
  await expectText(validation.progress, '1 af 10 sager er vurderet');
  await frame.undo.click();
  await expectText(validation.progress, '0 af 10 sager er vurderet');
  assert.equal(await validation.answer('Korrekt').isChecked(), false);
  await page.keyboard.press('Control+y');
  await expectText(validation.progress, '1 af 10 sager er vurderet');
  await validation.next.click();
  await validation.settled();
  await validation.answer('Forkert').check({ force: true });
  await validation.cause('Forkert tidspunkt').check({ force: true });
  await validation.questions.getByLabel('Bemærkning').fill('Telefonsamtalen står en dag for sent');
  await validation.next.click();
  await expectText(validation.place, 'Sag 3 af 10');
  await spor.assertAccessible('the third case');

  await validation.part('Resultat');
  await expectText(validation.result, /^I gang: 2 af 10 sager er vurderet, foreløbig \d+(,\d)?\s% korrekte$/);
  assert.deepEqual(await validation.rows('Efter svar'), [['Korrekt', '1', '50 %'], ['Forkert', '1', '50 %']]);
  assert.deepEqual(await validation.rows('Efter årsag'), [['Forkert tidspunkt', '1', '50 %']]);
  await expectText(validation.sheet, /Valideringsattest.*4711/s);
  assert.doesNotMatch(await validation.sheet.textContent(), /IT2023|Telefonsamtalen/);
  await spor.assertAccessible('the result');

  const file = await validation.save();
  assert.match(file.name, /vurderinger\.json$/);
  assert.ok(file.text.includes('"seed": 4711') && file.text.includes('Telefonsamtalen') && !file.text.includes('IT2023-'));
  const sheet = await validation.saved(() => page.getByRole('button', { name: 'Gem som fil' }).click());
  assert.match(sheet.name, /Valideringsattest\.html$/);
  assert.ok(sheet.text.startsWith('<!doctype html>') && !sheet.text.includes('Telefonsamtalen'));
  await validation.load('Sammenlign med en anden bedømmer', file);
  await page.getByText('enige om 2 af 2 sager (100 %). Kappa er 1,00').first().waitFor();
  // The second rater is in the file, too.
  const both = await validation.save();
  assert.equal(both.text.match(/"second": "(Correct|Wrong)"/g).length, 2);
  // The log read anew: the file goes on where it was.
  await new Log(spor).close();
  await new Log(spor).openSample();
  await validation.link.click();
  await validation.load('Fortsæt fra fil', both);
  await validation.settled();
  await validation.part('Resultat');
  await page.getByText('enige om 2 af 2 sager (100 %). Kappa er 1,00').first().waitFor();
  await validation.part('Stikprøve');
  await validation.settled();
  await expectText(validation.progress, '2 af 10 sager er vurderet');
  await expectText(validation.place, 'Sag 3 af 10');
  await validation.previous.click();
  await validation.settled();
  assert.equal(await validation.questions.getByLabel('Bemærkning').inputValue(), 'Telefonsamtalen står en dag for sent');
  await validation.previous.click();
  await validation.settled();
  await expectText(validation.title, first);
  // Another log has another sample.
  await validation.load('Fortsæt fra fil', { ...file, text: file.text.replace('"seed": 4711', '"seed": 4712') });
  await page.getByText('Filen hører til en anden log').first().waitFor();
  await expectText(validation.progress, '2 af 10 sager er vurderet');
  await validation.load('Fortsæt fra fil', { ...file, text: '{}' });
  await page.getByText('Filen er ikke en vurderingsfil').first().waitFor();
  assert.deepEqual(spor.errors, []);
});

test('a sample by keyboard alone: drawn, judged with digits, gone through with Enter', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await new Log(spor).openSample();
  const validation = new Validation(spor);
  await page.locator('h1').first().focus();
  await page.keyboard.press('k');
  await validation.draw.waitFor();
  await tabTo(page, validation.size);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await tabTo(page, validation.draw);
  await page.keyboard.press('Enter');
  await validation.settled();
  await tabTo(page, validation.answer('Korrekt'));
  await page.keyboard.press('1');
  await expectText(validation.progress, '1 af 5 sager er vurderet');
  await page.keyboard.press('Enter');
  await expectText(validation.place, 'Sag 2 af 5');
  await validation.settled();
  await page.keyboard.press('4');
  await expectText(validation.progress, '2 af 5 sager er vurderet');
  assert.equal(await validation.answer('Kan ikke afgøres').isChecked(), true);
  // Causes come with an answer that has some; Tab leads there.
  await tabTo(page, validation.cause('Noget andet'));
  await page.keyboard.press('Space');
  assert.equal(await validation.cause('Noget andet').isChecked(), true);
  await page.keyboard.press('Shift+Enter');
  await expectText(validation.place, 'Sag 1 af 5');
  // A digit in a field is a digit, and an answer wherever else the focus is; letters lead to the views.
  await tabTo(page, validation.questions.getByLabel('Bemærkning'));
  await page.keyboard.type('2 breve');
  assert.equal(await validation.questions.getByLabel('Bemærkning').inputValue(), '2 breve');
  await expectText(validation.progress, '2 af 5 sager er vurderet');
  assert.equal(await validation.answer('Korrekt').isChecked(), true);
  await page.locator('h1').first().focus();
  await page.keyboard.press('3');
  assert.equal(await validation.answer('Forkert').isChecked(), true);
  await page.keyboard.press('f');
  await expectText(page.getByRole('heading', { level: 1 }), 'Filtre');
  await page.keyboard.press('k');
  await validation.settled();
  await expectText(validation.progress, '2 af 5 sager er vurderet');
  assert.equal(await validation.answer('Forkert').isChecked(), true);
  assert.equal(await validation.questions.getByLabel('Bemærkning').inputValue(), '2 breve');
  assert.deepEqual(spor.errors, []);
});

test('known totals and the handbook', async (t) => {
  const { spor, page, validation, frame } = await ofSample(t);
  await validation.part('Kendte tal');
  await page.getByText('Ingen kendte tal endnu').waitFor();
  await page.getByLabel('Fra og med').fill('2023-01-01');
  await page.getByLabel('Til og med').fill('2023-12-31');
  await page.getByLabel('Kendt tal', { exact: true }).fill('9100');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.getByRole('table', { name: 'Kendte tal' }).waitFor();
  const [row] = await validation.rows('Kendte tal');
  assert.deepEqual([row[0], row[2]], ['Begyndte sager', '9.100']);
  assert.equal(Number(row[3].replace('.', '')) - 9100, Number(row[4].replace('−', '-').replace('.', '')));
  await spor.assertAccessible('known totals');
  await page.getByRole('button', { name: /^Fjern: Begyndte sager/ }).click();
  await page.getByText('Ingen kendte tal endnu').waitFor();
  await frame.undo.click();
  await page.getByRole('button', { name: /^Fjern: Begyndte sager/ }).waitFor();
  assert.equal((await validation.rows('Kendte tal')).length, 1);

  await validation.part('Registreringshåndbog');
  const entry = page.locator('.handbook-entry').first();
  await entry.waitFor();
  await entry.getByLabel('Hvad betyder den?').fill('Henvendelsen er oprettet');
  await entry.getByLabel('Hvem registrerer?').fill('Servicedesken');
  await entry.getByLabel('Hvornår?').click();
  await expectText(validation.sheet, /Henvendelsen er oprettet.*Servicedesken/s);
  await spor.assertAccessible('the handbook');
  const file = await validation.save();
  assert.ok(file.text.includes('"Servicedesken"') && file.text.includes('"total": 9100'));
  assert.deepEqual(spor.errors, []);
});

test('cases of persons: asked first, pseudonyms, and one original number at a time', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor);
  await new ProcessMap(spor).settled();
  const validation = new Validation(spor);
  await validation.link.click();
  await validation.goOn.waitFor();
  await spor.assertAccessible('the questions before validation');
  assert.equal(await validation.draw.count(), 0);
  await new Cases(spor).answer();
  await validation.goOn.click();
  await validation.drawSample(12, 1);
  const content = () => page.locator('#content').innerHTML();
  assert.doesNotMatch(await content(), /S-10\d\d|070761|Mette|ringede/);
  const reveal = page.getByRole('button', { name: 'Vis sagens eget nummer' });
  await reveal.click();
  const told = page.getByText(/I fagsystemet: S-10\d\d/);
  await told.waitFor();
  const number = await told.textContent();
  assert.equal((await content()).match(/S-10\d\d/g).length, 1);
  await spor.assertAccessible('an original number');
  await validation.next.click();
  await validation.settled();
  assert.doesNotMatch(await content(), /S-10\d\d/);
  await validation.answer('Delvist korrekt').check({ force: true });
  const file = await validation.save();
  assert.doesNotMatch(file.text, /S-10\d\d|070761/);
  assert.match(file.text, /"pseudonym": "[A-Z2-7]{16}"/);
  // A file of another sample is refused, and the number shown is still the one of the case in hand.
  await validation.load('Fortsæt fra fil', { ...file, text: file.text.replace('"seed": 1,', '"seed": 2,') });
  await page.getByText('Filen hører til en anden log').first().waitFor();
  await validation.previous.click();
  await validation.settled();
  await reveal.click();
  await expectText(told, number);
  assert.deepEqual((await validation.save()).text.match(/"pseudonym": "[A-Z2-7]{16}"/g), file.text.match(/"pseudonym": "[A-Z2-7]{16}"/g));
  await validation.part('Resultat');
  const sheet = await validation.saved(() => page.getByRole('button', { name: 'Gem som fil' }).click());
  assert.doesNotMatch(sheet.text, /S-10\d\d|070761|[A-Z2-7]{16}/);
  assert.deepEqual(spor.errors, []);
});

test('a real log: sixteen cases without errors, and the limit that the strata give them', async (t) => {
  if (await access(HELPDESK).then(() => false, () => true)) return t.skip('the real logs do not lie beside the project');
  const spor = await Spor.open(t);
  const { page } = spor;
  await new Log(spor).choose(HELPDESK.pathname);
  await new Log(spor).previewed();
  await new Personal(spor).nobody.check({ force: true });
  await new Log(spor).confirm();
  const validation = new Validation(spor);
  await validation.link.click();
  // The bound is said as the strata will give it, before any work is done.
  await validation.size.fill('16');
  await expectText(page.locator('.validation-plan'), /uden fejl er mindst 76\s% korrekt registreret, .* ikke 80\s%\.$/);
  await validation.drawSample(16, 42);
  await validation.answer('Korrekt').focus();
  for (let place = 1; place <= 16; place += 1) {
    await page.keyboard.press('1');
    await expectText(validation.progress, `${place} af 16 sager er vurderet`);
    await page.keyboard.press('Enter');
  }
  await validation.part('Resultat');
  await expectText(validation.result, /^100\s% af sagerne er korrekt registreret$/);
  // Wilson's lower limit of n of n is n / (n + z²), at the stratum that is judged least for its weight.
  const strata = (await validation.rows('Efter stratum')).map(([, cases, , judged]) => [Number(cases.replace('.', '')), Number(judged)]);
  const all = strata.reduce((sum, [cases]) => sum + cases, 0);
  const size = Math.min(...strata.map(([cases, judged]) => (judged * all) / cases));
  const low = ((100 * size) / (size + 1.959963984540054 ** 2)).toFixed(1).replace('.', ',');
  await expectText(page.locator('.validation-headline p').nth(1), new RegExp(`^Med 95 % sikkerhed er det mellem ${low} % og 100 % af alle sager`));
  await spor.assertAccessible('the result of a real log');
  assert.deepEqual(spor.errors, []);
});

test('a log prepared anew after the draw: the page says so, and nothing wrong is judged', async (t) => {
  const { spor, page, validation, frame } = await ofSample(t);
  const fit = new Suitability(spor);
  await validation.drawSample(5, 7);
  await validation.answer('Korrekt').check({ force: true });
  await expectText(validation.progress, '1 af 5 sager er vurderet');
  // As long as a case has no answer, those that have one say nothing of the log.
  await fit.open();
  const underWay = await fit.told('Godkendt af fagperson');
  assert.deepEqual([underWay.word, underWay.reason], ['Ikke vurderet', 'Stikprøven er i gang: 1 af 5 sager har et svar. Kravet vurderes, når alle har.']);
  await validation.link.click();
  await validation.settled();
  for (const place of [2, 3, 4, 5]) {
    await validation.next.click();
    await page.keyboard.press('1');
    await expectText(validation.progress, `${place} af 5 sager er vurderet`);
  }
  await fit.open();
  assert.notEqual((await fit.told('Godkendt af fagperson')).word, 'Ikke vurderet');
  // Another choice, a step of the recipe, and a choice again: undo goes back through them in that order.
  const openLimits = () => page.getByRole('button', { name: 'Ret grænser' }).click();
  await openLimits();
  const green = fit.limit('Hændelser under navne i tvivl, %', 'Opfyldt');
  const before = await green.inputValue();
  await green.fill('40');
  await page.keyboard.press('Tab');
  await fit.settled();
  const preparation = new Preparation(spor);
  await preparation.open();
  await preparation.choose(/^Omdøb og saml aktiviteter/);
  await preparation.dialog.getByLabel(/^Nyt navn til /).first().fill('Noget andet');
  await preparation.take();
  await fit.open();
  assert.equal((await fit.told('Godkendt af fagperson')).word, 'Ikke vurderet');
  await openLimits();
  await green.fill('50');
  await page.keyboard.press('Tab');
  await fit.settled();
  await validation.link.click();
  await page.getByRole('heading', { name: 'Loggen er en anden nu' }).waitFor();
  await spor.assertAccessible('a log prepared anew');
  await fit.open();
  await openLimits();
  for (const value of ['40', '40', before]) {
    await frame.undo.click();
    await fit.settled();
    assert.equal(await green.inputValue(), value);
  }
  // The sample is that of the log again.
  await validation.link.click();
  await expectText(validation.progress, '5 af 5 sager er vurderet');
  await validation.settled();
  await fit.open();
  assert.notEqual((await fit.told('Godkendt af fagperson')).word, 'Ikke vurderet');
  // A new sample is not judged by the answers of the one before; undo brings both back.
  await validation.link.click();
  await page.getByRole('button', { name: 'Ny stikprøve' }).click();
  await validation.draw.waitFor();
  await fit.open();
  assert.equal((await fit.told('Godkendt af fagperson')).word, 'Ikke vurderet');
  assert.deepEqual(spor.errors, []);
});
