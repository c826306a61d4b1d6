// One recipe reads and prepares the next month's extract, and says what of it no longer fits.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Data } from '../pages/data.mjs';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { Preparation } from '../pages/prepare.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

// Month before day, which no guess would take; «Team» is left out by the user.
const JUNE = {
  name: 'juni.csv',
  text: 'Sagsnr;Aktivitet;Tidspunkt;Team;Kontor\r\n' + [
    'S1;Ansøgning;06/02/2026 08:00;Øst;A', 'S1;Job-samtale;06/03/2026 08:00;Øst;A', 'S1;Afgørelse;06/04/2026 08:00;Vest;A',
    'S2;Ansøgning;06/02/2026 09:00;Øst;B', 'S2;Afgørelse;06/05/2026 09:00;Øst;B',
  ].join('\r\n') + '\r\n',
};
// «Kontor» is called «Afdeling» now, and «Videomøde» is a new code.
const JULY = {
  name: 'juli.csv',
  text: 'Afdeling;Sagsnr;Aktivitet;Team;Tidspunkt\r\n' + [
    'A;S7;Ansøgning;Øst;07/02/2026 08:00', 'A;S7;Videomøde;Øst;07/03/2026 08:00', 'A;S7;Afgørelse;Vest;07/06/2026 08:00',
    'B;S8;Ansøgning;Øst;07/02/2026 09:00', 'B;S8;Job-samtale;Øst;07/05/2026 09:00',
  ].join('\r\n') + '\r\n',
};

async function recipeOfJune(t) {
  const spor = await Spor.open(t);
  const [log, data, preparation] = [new Log(spor), new Data(spor), new Preparation(spor)];
  await log.choose(JUNE);
  await data.waitForPreview();
  await data.setRole('Team', 'Udelades');
  await spor.page.locator('#order-month').check({ force: true });
  await data.showMap.click();
  await log.opened();
  await preparation.open();
  await preparation.choose(/^Omdøb og saml aktiviteter/);
  await preparation.dialog.getByLabel('Nyt navn til Ansøgning').fill('Ansøgt');
  await preparation.dialog.getByLabel('Nyt navn til Job-samtale').fill('Samtale');
  await preparation.dialog.getByLabel('Nyt navn til Afgørelse').fill('Afgjort');
  await preparation.dialog.getByLabel(/^Tabellen nævner alle aktiviteter/).check({ force: true });
  await preparation.take();
  const { text } = await preparation.saved(() => preparation.save.click());
  for (const value of ['S1', 'Øst', '06/02']) assert.ok(!text.includes(value), `${value} in the recipe`);
  assert.deepEqual(spor.errors, []);
  return text;
}

test('a recipe of June reads and prepares July, and says what no longer fits', async (t) => {
  const recipe = await recipeOfJune(t);
  const spor = await Spor.open(t);
  const [log, data, preparation, frame] = [new Log(spor), new Data(spor), new Preparation(spor), new Frame(spor)];
  await log.choose(JULY);
  await data.waitForPreview();
  await preparation.loadFile(recipe);
  await expectText(preparation.unfit.nth(0), /^Kolonnen «Kontor» findes ikke i filen\. Er den omdøbt, så giv den nye kolonne rollen/);
  await expectText(preparation.unfit.nth(1), 'Kolonnen «Afdeling» er ny for opskriften og læses, som Spor gætter. Se dens rolle efter.');
  assert.equal(await preparation.unfit.count(), 2);
  await spor.assertAccessible('what of a recipe does not fit a file');
  assert.equal(await data.roleOf('Sagsnr'), 'Sag');
  assert.equal(await data.roleOf('Team'), 'Udelades');
  await expectText(spor.page.locator('.recipe-fit .alert-heading'), 'Opskriften «juni» er brugt. Dens ene trin udføres, når filen læses.');

  await data.showMap.click();
  await log.opened();
  // From 2 July: July's own guess would have begun in February.
  await expectText(frame.strip.locator('.period'), /^2\. juli 2026/);
  const unfit = frame.strip.locator('.unfit');
  await expectText(unfit, '1 trin i opskriften passer ikke helt – se trinnene');
  await spor.assertAccessible('a map on a recipe that does not quite fit');
  await unfit.click();
  await expectText(preparation.misfits.first(), /«Videomøde»/);
  assert.deepEqual(spor.errors, []);
});

test('the same file is loaded on the screen of the preparation, which says that the file is read in another way', async (t) => {
  const recipe = await recipeOfJune(t);
  const spor = await Spor.open(t);
  const preparation = new Preparation(spor);
  await new Log(spor).choose(JULY);
  await new Data(spor).waitForPreview();
  await spor.page.locator('#order-day').check({ force: true });
  await new Log(spor).confirm();
  await preparation.open();
  await preparation.loadFile(recipe);
  await expectText(preparation.sentence(1), /^Omdøb 3 aktiviteter/);
  await expectText(spor.page.locator('.recipe-fit'), /Opskriften læser filen på en anden måde, end den er læst nu/);
  await spor.page.getByRole('button', { name: 'Til Data' }).click();
  await new Data(spor).readAgain.click();
  await new Log(spor).opened();
  await expectText(new Frame(spor).strip.locator('.period'), /^2\. juli 2026/);
  assert.deepEqual(spor.errors, []);
});

test('a saved recipe on next month’s extract, by keyboard', async (t) => {
  const recipe = await recipeOfJune(t);
  const spor = await Spor.open(t);
  const [log, data, preparation, frame] = [new Log(spor), new Data(spor), new Preparation(spor), new Frame(spor)];
  await log.choose(JULY);
  await data.waitForPreview();
  await tabTo(spor.page, preparation.load);
  const [chooser] = await Promise.all([spor.page.waitForEvent('filechooser'), spor.page.keyboard.press('Enter')]);
  await chooser.setFiles({ name: 'opskrift.json', mimeType: 'application/json', buffer: Buffer.from(recipe) });
  await expectText(preparation.unfit.nth(0), /^Kolonnen «Kontor» findes ikke i filen/);
  await tabTo(spor.page, data.showMap);
  await spor.page.keyboard.press('Enter');
  await log.opened();
  await tabTo(spor.page, frame.strip.locator('.unfit'));
  await spor.page.keyboard.press('Enter');
  await expectText(preparation.misfits.first(), /«Videomøde»/);
  assert.deepEqual(spor.errors, []);
});
