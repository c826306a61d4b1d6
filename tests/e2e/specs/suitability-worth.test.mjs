// Egnethed: whether it is worth the trouble, and the report without values, by mouse, by keyboard alone and on paper.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { expectText, focused, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const HELPDESK = new URL('../../../../shared/logs/helpdesk/helpdesk.xes.gz', import.meta.url);

async function ofSample(t) {
  const spor = await Spor.open(t);
  await new Log(spor).openSample();
  const fit = new Suitability(spor);
  await fit.open();
  return { spor, fit, page: spor.page, frame: new Frame(spor) };
}

test('volume by mouse: the log proposes the cases, the rest is asked for, and the result has its reason', async (t) => {
  const { spor, fit, page, frame } = await ofSample(t);
  const cases = fit.amount('Sager om året');
  const proposed = await cases.inputValue();
  assert.match(proposed, /^\d+$/);
  await expectText(fit.volume, /Forslag: 9\.075\. Loggen dækker 362 dage fra jan\. 2023, hvor 9\.000 sager begyndte, regnet op til 365 dage\./);
  assert.deepEqual((await fit.result(fit.volume)).word, 'Ikke vurderet');
  assert.match((await fit.result(fit.volume)).why, /^Udfyld «Timer til data, én gang», «Timer om året bagefter», «Forventet gevinst» og «År, det bruges»/);
  // 1,200 cases of 10 minutes are 200 hours a year; the work is 150 + 3 · 50 hours.
  await fit.fill({ 'Sager om året': '1.200', 'Timer til data, én gang': '150', 'Timer om året bagefter': '50', 'Forventet gevinst': '10', 'År, det bruges': '3' });
  assert.equal(await cases.inputValue(), '1200');
  await expectText(fit.volume.locator('.fit-told .v'), 'Umagen værd');
  assert.match((await fit.result(fit.volume)).why, /^På 3 år giver det 600 timer og koster 300 timer\. Arbejdet er tjent ind efter 12 måneder/);
  assert.deepEqual(await fit.figures(), {
    'Gevinst i alt': '600 timer', 'Arbejde i alt': '300 timer', 'Tjent ind efter': '12 måneder', 'Så mange skal til': '600',
  });
  await spor.assertAccessible('a volume that is worth it');
  // The verdict on the data has the other premises beside it.
  await page.locator('.fit-others').getByRole('button', { name: 'Er det umagen værd?' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'fit-worth-title');
  await expectText(page.locator('.fit-others'), /Volumen\s*Umagen værd\s*Mennesker\s*Ikke vurderet/);
  await fit.fill({ 'Forventet gevinst': '7,5' });
  await expectText(fit.volume.locator('.fit-told .v'), 'Tæt på');
  await fit.fill({ 'Forventet gevinst': '0' });
  await expectText(fit.volume.locator('.fit-told .v'), 'Ikke umagen værd');
  assert.match((await fit.result(fit.volume)).why, /aldrig tjent ind\.$/);
  await spor.assertAccessible('a volume that is not worth it');
  await fit.fill({ 'Forventet gevinst': 'mange' });
  assert.equal(await fit.amount('Forventet gevinst').inputValue(), '0', 'what is no amount is not taken');
  await frame.undo.click();
  await expectText(fit.volume.locator('.fit-told .v'), 'Tæt på');
  assert.equal(await fit.amount('Forventet gevinst').inputValue(), '7,5');
  await fit.amount('Gevinsten er i').selectOption({ label: 'timer om året' });
  await expectText(fit.volume.locator('.fit-told .v'), 'Ikke umagen værd');

  await fit.amount('Egen BI-konsulent').selectOption('Nej');
  await fit.amount('Fagperson, der kender arbejdet').selectOption('Ja');
  await expectText(fit.people.locator('.fit-told .v'), 'Ikke vurderet');
  await fit.amount('Leder, der tager beslutninger').selectOption('Ja');
  await expectText(fit.people.locator('.fit-told .v'), 'Næsten på plads');
  await fit.amount('Leder, der tager beslutninger').selectOption('Nej');
  await expectText(fit.people.locator('.fit-told .v'), 'Mangler');
  assert.match((await fit.result(fit.people)).why, /Uden en leder/);

  // What was filled in is there again; an empty field is the proposal.
  await frame.map.click();
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await fit.open();
  assert.equal(await cases.inputValue(), '1200');
  assert.equal(await fit.amount('Egen BI-konsulent').locator('option:checked').textContent(), 'Nej');
  await fit.fill({ 'Sager om året': '' });
  assert.equal(await cases.inputValue(), proposed);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: /^Is it worth the trouble/ }).waitFor();
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: the volume, the people, undo, and the report saved', async (t) => {
  const { spor, fit, page } = await ofSample(t);
  const type = async (name, text) => {
    await tabTo(page, fit.amount(name));
    await page.keyboard.type(text);
  };
  await type('Timer til data, én gang', '40');
  await type('Timer om året bagefter', '10');
  await type('Forventet gevinst', '100');
  await tabTo(page, fit.amount('Gevinsten er i'));
  await page.keyboard.press('ArrowDown');
  await type('År, det bruges', '2');
  await page.keyboard.press('Tab');
  // 40 hours at 100 − 10 hours a year: 5.33 months.
  await expectText(fit.volume.locator('.fit-told .v'), 'Umagen værd');
  assert.match((await fit.result(fit.volume)).why, /efter 6 måneder/);
  for (const name of ['Egen BI-konsulent', 'Fagperson, der kender arbejdet', 'Leder, der tager beslutninger']) {
    await tabTo(page, fit.amount(name));
    await page.keyboard.press('j');
  }
  await expectText(fit.people.locator('.fit-told .v'), 'På plads');
  await page.keyboard.press('Control+z');
  await expectText(fit.people.locator('.fit-told .v'), 'Ikke vurderet');
  await page.keyboard.press('Control+y');
  await expectText(fit.people.locator('.fit-told .v'), 'På plads');

  await tabTo(page, fit.openReport, 200);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'fit-report-title');
  await spor.assertAccessible('the report on the screen');
  await tabTo(page, page.getByRole('button', { name: 'Gem som fil' }));
  const { name, text } = await fit.saved(() => page.keyboard.press('Enter'));
  assert.match(name, /vurdering uden værdier\.html$/);
  for (const said of ['Opdigtede data', 'K12', 'Umagen værd', 'På plads', 'Ingen fil: Spor har selv opdigtet dataene']) assert.ok(text.includes(said), said);
  assert.doesNotMatch(text, /<script|https?:/);
  await tabTo(page, page.getByRole('button', { name: 'Luk rapporten' }), 120);
  await page.keyboard.press('Enter');
  await fit.sheet.waitFor({ state: 'hidden' });
  assert.deepEqual(spor.errors, []);
});

// Every value holds a word that stands nowhere else.
function planted() {
  const lines = ['Sagsnr;Aktivitet;Tidspunkt;Kolonne kvaksalver;Bemærkning'];
  for (let number = 0; number < 80; number++) {
    const day = `${String(1 + (number % 28)).padStart(2, '0')}-0${1 + (number % 9)}-2024`;
    const steps = ['Kvaksalver modtaget', number % 2 ? 'Kvaksalver  Modtaget' : 'Kvaksalver svar', 'Kvaksalver lukket'];
    steps.forEach((step, place) => lines.push(`KVAKSALVER-${number};${step};${day} 1${place}:00;kvaksalver ${number % 3};Noget om kvaksalver nr. ${number} og ${place}`));
  }
  return { name: 'log.csv', text: lines.join('\r\n') + '\r\n' };
}

test('no value of a file is in its report, on the screen, in the file or on paper; the fingerprint is', async (t) => {
  const spor = await Spor.open(t);
  const file = planted();
  await new Log(spor).openAboutNobody(file);
  const fit = new Suitability(spor);
  await fit.open();
  await spor.page.locator('.fit-findings tbody').first().waitFor();
  assert.match(await spor.page.locator('.fit-findings').textContent(), /kvaksalver/i, 'the screen names them');
  await fit.cleanAll.click();
  await fit.dialog.getByRole('button', { name: /^Tilføj \d+ trin$/ }).click();
  await fit.compared.waitFor();
  await fit.settled();
  await fit.openReport.click();
  await expectText(fit.sheet, new RegExp(createHash('sha256').update(file.text).digest('hex')));
  await expectText(fit.sheet, /Fund.*Grænser/s);
  const { text } = await fit.saved(() => fit.saveSheet.click());
  for (const html of [text, await fit.sheet.innerHTML()]) assert.doesNotMatch(html, /kvaksalver/i);
  assert.match(text, /Før oprydning/);
  assert.match(text, new RegExp(createHash('sha256').update(file.text).digest('hex')));
  // The file stands alone: no request, no script, and axe finds nothing.
  const alone = await spor.page.context().newPage();
  await alone.setContent(text);
  assert.equal(await alone.locator('h1').textContent(), 'Vurdering af data');
  assert.ok((await alone.locator('table').count()) >= 4);
  await alone.close();
  assert.deepEqual(spor.errors, []);
});

test('on paper stands the report, with or without having it open', async (t) => {
  const { fit, page } = await ofSample(t);
  await expectText(fit.sheet, /Fund.*Grænser/s);
  assert.deepEqual([await fit.sheet.isVisible(), await fit.saveSheet.isVisible()], [false, false]);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await fit.sheet.isVisible(), true);
  for (const hidden of ['.fit-head', '.fit-criteria', '.fit-worth', '.nav', '.topbar', '.strip']) {
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  }
  // No table is wider than the sheet it stands in, and nothing on it is a control.
  const wide = await fit.sheet.evaluate((sheet) => [...sheet.querySelectorAll('table')].filter((table) => table.scrollWidth > sheet.clientWidth).length);
  assert.equal(wide, 0);
  assert.equal(await fit.sheet.locator('button, input, select').count(), 0);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  assert.ok(pages >= 2 && pages <= 6, `${pages} pages`);
});

test('of citizens small numbers are hidden before anything leaves, and what is printed otherwise says so', async (t) => {
  const spor = await Spor.open(t);
  await openCitizens(spor);
  await new Log(spor).opened();
  const fit = new Suitability(spor);
  await fit.open();
  await fit.openReport.click();
  await expectText(fit.sheet, /SHA-256 [0-9a-f]{64}/);
  const text = await fit.sheet.textContent();
  assert.doesNotMatch(text, /070761|Mette|Kirsten|borgere\.csv|Klage|Sagsbehandler/);
  await spor.assertAccessible('the report of a log about citizens');
  // While small numbers are shown, paper says why it is not there, and the file is not saved.
  await spor.page.getByRole('switch', { name: 'Små tal skjules' }).uncheck();
  await fit.settled();
  await fit.saveSheet.click();
  await spor.page.locator('.leaving').getByText(/^Små tal er vist/).waitFor();
  await spor.page.emulateMedia({ media: 'print' });
  assert.equal(await fit.sheet.isVisible(), false);
  assert.match(await spor.page.locator('.why-kept').innerText(), /^Små tal er vist/);
  assert.deepEqual(spor.errors, []);
});

test('a real log proposes its cases a year', { skip: !existsSync(HELPDESK) }, async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openAboutNobody(HELPDESK.pathname);
  const fit = new Suitability(spor);
  await fit.open();
  await expectText(fit.volume, /I de travleste 365 dage i loggen, fra .+ 201\d, begyndte [\d.]+ sager\./);
  await fit.openReport.click();
  await expectText(fit.sheet, new RegExp(createHash('sha256').update(readFileSync(HELPDESK)).digest('hex')), 60000);
  await spor.assertAccessible('the premises of a real log');
  assert.notEqual(await focused(spor.page), '');
  assert.deepEqual(spor.errors, []);
});
