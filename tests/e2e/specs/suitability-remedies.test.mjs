// What a log that is fit has no use for, by mouse and by keyboard alone: a file with faults is cleaned up, the log before
// stands beside the one after, and the cleaning is undone by its button.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Keyboard, Mouse } from '../pages/hands.mjs';
import { Data } from '../pages/data.mjs';
import { Log } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';

after(closeBrowser);

const DIRTY = new URL('../../golden/suitability/dirty_small.csv', import.meta.url);
const NARROW = { width: 1024, height: 768 };

const dirty = JSON.parse(readFileSync(new URL('../../golden/suitability/dirty_counts.json', import.meta.url), 'utf8'));

for (const Hand of [Mouse, Keyboard]) {
  test(`a file with faults, with the ${Hand.name.toLowerCase()}: cleaned up, compared, and undone by its button`, async (t) => {
    const spor = await Spor.open(t, { viewport: NARROW });
    const { page } = spor;
    const hand = new Hand(spor);
    const fit = new Suitability(spor);
    await new Log(spor).openFileBy(hand, DIRTY.pathname);
    await hand.go(fit);
    await fit.judged();
    assert.match((await fit.told('Ingen dubletter')).reason, new RegExp(`^${dirty.exact_duplicates_extra_rows} af \\d+ hændelser gentager en anden\\.$`));
    await hand.press(fit.row('Ingen dubletter').getByRole('button', { name: /^Fjern dubletterne/ }));
    await fit.dialog.getByRole('checkbox').first().waitFor();
    await spor.assertAccessible('the cleaning of one criterion', 'dialog[open]');
    await hand.press(fit.addSteps);
    await fit.becomes('Ingen dubletter', 'Opfyldt');
    assert.equal((await fit.told('Ens navne')).word, 'Mangelfuldt');
    await hand.press(fit.undoClean);
    await fit.becomes('Ingen dubletter', 'Forbehold');
    await fit.compared.waitFor({ state: 'detached' });
    await hand.press(fit.cleanAll);
    await hand.press(fit.addSteps);
    await fit.becomes('Ens navne', 'Opfyldt');
    await fit.compared.waitFor();
    assert.deepEqual(
      await fit.compared.getByRole('row', { name: /^K11/ }).locator('.v').allTextContents(), ['Mangelfuldt', 'Opfyldt'],
    );
    await spor.assertAccessible('before and after');
    await hand.press(fit.undoClean);
    await fit.becomes('Ens navne', 'Mangelfuldt');
    await fit.compared.waitFor({ state: 'detached' });
    // Rows that were not read are told of where the file was read.
    await hand.press(fit.row('Gyldige datoer').getByRole('button', { name: 'Se rækkerne: Gyldige datoer' }));
    await page.getByRole('region', { name: 'Regnskab' }).waitFor();
    await spor.assertAccessible('the account of the rows');
    assert.deepEqual(spor.errors, []);
  });
}

// Forty cases: a form of three steps saved at once on a day, and two steps after it. `time` is of a case and a step.
function forms(head, time) {
  const steps = ['Ansøgning', 'Samtykke', 'Oplysninger', 'Samtale', 'Afgørelse'];
  const row = (number, step, place) => `${number};${step};${time(String(1 + (number % 28)).padStart(2, '0'), place)}`;
  const rows = Array.from({ length: 40 }, (_, number) => steps.map((step, place) => row(number, step, place))).flat();
  return { name: 'sager.csv', text: `${head}\r\n${rows.join('\r\n')}\r\n` };
}

test('steps that were saved in one form become one event', async (t) => {
  const spor = await Spor.open(t);
  const fit = new Suitability(spor);
  const clock = (day, place) => `${day}-03-2024 ${place < 3 ? '09:15:07' : `1${place}:00:00`}`;
  await new Log(spor).openAboutNobody(forms('Sagsnr;Aktivitet;Tidspunkt', clock));
  await new Mouse(spor).go(fit);
  await fit.judged();
  assert.equal((await fit.told('Ikke tastet i bunker')).word, 'Mangelfuldt');
  // What changes what an event is is not taken along where everything is cleaned at once.
  await fit.cleanAll.click();
  await fit.dialog.getByRole('checkbox').first().waitFor();
  assert.equal(await fit.dialog.getByRole('checkbox', { checked: true }).count(), 0);
  await spor.page.keyboard.press('Escape');
  await fit.row('Sikker rækkefølge').getByRole('button', { name: /^Se, hvad der hjælper/ }).waitFor();
  await fit.row('Ikke tastet i bunker').getByRole('button', { name: /^Saml formularerne/ }).click();
  await spor.assertAccessible('the forms that can be merged', 'dialog[open]');
  await fit.addSteps.click();
  await fit.becomes('Ikke tastet i bunker', 'Opfyldt');
  assert.equal((await fit.told('Sikker rækkefølge')).word, 'Opfyldt');
  await fit.undoClean.click();
  await fit.becomes('Ikke tastet i bunker', 'Mangelfuldt');
  assert.deepEqual(spor.errors, []);
});

test('a clock in another column becomes the time of events that say the day only', async (t) => {
  const spor = await Spor.open(t);
  const fit = new Suitability(spor);
  const both = (day, place) => `${day}-03-2024;${day}-03-2024 1${place}:15:30`;
  // The column of clocks is what Spor proposes as time; here the day was chosen.
  const log = new Log(spor);
  await log.choose(forms('Sagsnr;Aktivitet;Tidspunkt;Registreret', both));
  await log.previewed();
  const data = new Data(spor);
  await data.setRole('Registreret', 'Oplysning på hændelse');
  await data.setRole('Tidspunkt', 'Tidspunkt');
  await log.confirm();
  await new Mouse(spor).go(fit);
  await fit.judged();
  const clock = fit.row('Klokkeslæt findes');
  assert.match((await fit.told('Klokkeslæt findes')).reason, /^0 af 200 hændelser/);
  await clock.getByRole('button', { name: /^Se, hvad der hjælper/ }).click();
  assert.match(await fit.dialog.textContent(), /Registreret/);
  await fit.addSteps.click();
  await fit.becomes('Klokkeslæt findes', 'Opfyldt');
  assert.equal((await fit.told('Sikker rækkefølge')).word, 'Opfyldt');
  assert.deepEqual(spor.errors, []);
});
