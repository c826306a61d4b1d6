// Egnethed: the verdict and its reasons; cleaning, limits and undo by mouse and by keyboard; what to order instead.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { focused, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const dirty = new URL('../../golden/suitability/dirty_small.csv', import.meta.url);
const logs = new URL('../../../../shared/logs/', import.meta.url);

async function ofFile(t, file, options) {
  const spor = await Spor.open(t, options);
  await new Log(spor).openAboutNobody(file);
  const fit = new Suitability(spor);
  await fit.open();
  return { spor, fit, page: spor.page, frame: new Frame(spor) };
}

test('cleaning by mouse makes names and duplicates better, and is undone', async (t) => {
  const { spor, fit, frame } = await ofFile(t, dirty.pathname);
  assert.equal(await fit.verdict.textContent(), 'Egnet med forbehold');
  assert.match(await fit.why.textContent(), /af 12 krav er opfyldt/);
  assert.equal((await fit.told('Ens navne')).word, 'Mangelfuldt');
  await spor.assertAccessible('the verdict');
  await fit.cleanAll.click();
  await spor.assertAccessible('the dialog of the cleaning');
  await fit.dialog.getByRole('button', { name: /^Tilføj \d+ trin$/ }).click();
  await fit.becomes('Ens navne', 'Opfyldt');
  await fit.becomes('Ingen dubletter', 'Opfyldt');
  await fit.settled();
  // Both verdicts stand beside each other, and the scale shows both.
  assert.equal(await fit.compared.locator('tbody tr').count(), 12);
  assert.ok((await fit.criteria.locator('.fit-dot.ring').count()) >= 8);
  await spor.assertAccessible('before and after the cleaning');
  await frame.undo.click();
  await fit.becomes('Ens navne', 'Mangelfuldt');
  await fit.compared.waitFor({ state: 'detached' });
  assert.deepEqual(spor.errors, []);
});

test('another limit judges again at once, is undone, and goes back to the proposal', async (t) => {
  const { spor, fit, page, frame } = await ofFile(t, dirty.pathname);
  await page.getByRole('button', { name: 'Ret grænser' }).click();
  const green = fit.limit('Hændelser under navne i tvivl, %', 'Opfyldt');
  assert.equal(await green.inputValue(), '1');
  await green.fill('50');
  await green.press('Tab');
  await fit.becomes('Ens navne', 'Opfyldt');
  // The worse limit gave way.
  assert.equal(await fit.limit('Hændelser under navne i tvivl, %', 'Forbehold').inputValue(), '50');
  await spor.assertAccessible('the limits');
  await frame.undo.click();
  await fit.becomes('Ens navne', 'Mangelfuldt');
  assert.equal(await green.inputValue(), '1');
  await fit.limit('Rækker med alle felter, %', 'Uegnet').fill('100');
  await page.keyboard.press('Tab');
  await fit.becomes('Påkrævede felter', 'Uegnet');
  assert.equal(await fit.verdict.textContent(), 'Ikke egnet');
  await fit.orders.getByText('Rækker, der alle har sags-id, aktivitet og tid.').waitFor();
  await page.getByRole('button', { name: 'Tilbage til forslaget' }).click();
  await fit.becomes('Påkrævede felter', 'Opfyldt');
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: to the screen, what closes a case, the cleaning, and back', async (t) => {
  const { spor, fit, page } = await ofFile(t, dirty.pathname);
  await page.keyboard.press('1');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('e');
  await fit.settled();
  const closing = fit.row('Afsluttede sager').getByRole('button', { name: 'Vælg afslutning' });
  await tabTo(page, closing);
  await page.keyboard.press('Enter');
  const use = fit.dialog.getByRole('button', { name: 'Brug', exact: true });
  await fit.dialog.getByRole('checkbox').first().waitFor();
  await tabTo(page, use);
  await page.keyboard.press('Enter');
  await closing.waitFor({ state: 'detached' });
  const clean = fit.row('Ens navne').getByRole('button', { name: /^Saml navnene/ });
  await tabTo(page, clean);
  await page.keyboard.press('Enter');
  await tabTo(page, fit.dialog.getByRole('button', { name: /^Tilføj \d+ trin$/ }));
  await page.keyboard.press('Enter');
  await fit.becomes('Ens navne', 'Opfyldt');
  await fit.settled();
  assert.notEqual(await focused(page), '', 'the focus is not lost with the button');
  await page.keyboard.press('Control+z');
  await fit.becomes('Ens navne', 'Mangelfuldt');
  assert.deepEqual(spor.errors, []);
});

test('the new law of the insured unemployed is held against chance, and splits the cases', async (t) => {
  const spor = await Spor.open(t);
  await spor.page.getByRole('button', { name: /Forsikrede ledige/ }).first().click();
  await new Log(spor).opened();
  const fit = new Suitability(spor);
  await fit.open();
  const stable = await fit.told('Stabil registrering');
  assert.deepEqual([stable.word, stable.figure], ['Forbehold', '1 skift']);
  assert.equal(stable.reason, 'Praksis skifter omkring 1. jan. 2024.');
  await fit.row('Stabil registrering').getByRole('button', { name: 'Del ved 1. jan. 2024' }).click();
  await new Frame(spor).strip.getByText(/filter/).first().waitFor();
  await spor.assertAccessible('the verdict on a sample');
  assert.deepEqual(spor.errors, []);
});

test('a log without a log, and on a narrow page at twice the size', async (t) => {
  const spor = await Spor.open(t, { viewport: { width: 720, height: 450 } });
  await spor.page.goto(`${spor.server.url}#suitability`);
  await spor.page.getByRole('heading', { level: 1 }).first().waitFor();
  await spor.assertAccessible('no log');
});

test('a real log: the permits of a Dutch municipality are not fit for a map', { skip: !existsSync(logs) }, async (t) => {
  const { spor, fit } = await ofFile(t, new URL('bpic2015-5/BPIC15_5.xes.gz', logs).pathname);
  assert.equal(await fit.verdict.textContent(), 'Ikke egnet');
  assert.match(await fit.why.textContent(), /på grund af .*«Sikker rækkefølge»/);
  const order = await fit.told('Sikker rækkefølge');
  assert.equal(order.word, 'Uegnet');
  await fit.orders.getByText('Tider med klokkeslæt, helst på sekundet.').waitFor();
  assert.match(await fit.carries.textContent(), /Proceskort og varianter.*Nej/);
  // The table of verdicts has the same figures.
  const table = readFileSync(new URL('../../golden/suitability/verdicts.txt', import.meta.url), 'utf8');
  const [, part, of] = table.split('bpic2015-5/')[1].match(/K4 Stop (\d+)\/(\d+)/);
  const danish = (number) => Number(number).toLocaleString('da-DK');
  const pairs = `${danish(part)} af ${danish(of)} nabopar har samme tid eller kun dato, så rækkefølgen er ukendt.`;
  assert.match(order.reason, new RegExp(`^${pairs.replaceAll('.', '\\.')} På kortet er [\\d.]+ af [\\d.]+ overgange usikre, og [\\d.]+ af dem kan være 0\\.$`));
  assert.deepEqual(spor.errors, []);
});
