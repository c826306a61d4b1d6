// The preparation: steps added, reordered and taken back, and a recipe applied to a changed extract.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Data } from '../pages/data.mjs';
import { Log } from '../pages/log.mjs';
import { Start } from '../pages/start.mjs';
import { Frame } from '../pages/frame.mjs';
import { Preparation } from '../pages/prepare.mjs';
import { expectText, focused } from '../pages/wait.mjs';

after(closeBrowser);

// Two ways of writing one activity, and a repetition: eight events in three cases.
const JUNE = {
  name: 'juni.csv',
  text: 'Sagsnr;Aktivitet;Tidspunkt;Team\r\n' + [
    'S1;Ansøgning;21-06-2026 08:00;Øst', 'S1;Samtale;22-06-2026 08:00;Øst', 'S1;Job-samtale;23-06-2026 08:00;Vest', 'S1;Afgørelse;24-06-2026 08:00;Vest',
    'S2;Ansøgning;21-06-2026 09:00;Øst', 'S2;Afgørelse;25-06-2026 09:00;Øst',
    'S3;Ansøgning;22-06-2026 09:00;Vest', 'S3;Samtale;23-06-2026 09:00;Vest',
  ].join('\r\n') + '\r\n',
};
// The month after: «Job-samtale» is gone, and so is the column Team.
const JULY = {
  name: 'juli.csv',
  text: 'Sagsnr;Aktivitet;Tidspunkt\r\n' + [
    'S4;Ansøgning;21-07-2026 08:00', 'S4;Samtale;22-07-2026 08:00', 'S4;Afgørelse;24-07-2026 08:00', 'S5;Ansøgning;22-07-2026 09:00',
  ].join('\r\n') + '\r\n',
};

async function opened(t, file) {
  const spor = await Spor.open(t);
  await new Log(spor).openFile(file);
  const preparation = new Preparation(spor);
  await preparation.open();
  return { spor, preparation };
}

test('a rename by mouse changes the counts and the map', async (t) => {
  const { spor, preparation } = await opened(t, JUNE);
  await expectText(preparation.page.locator('.recipe .empty h3'), 'Ingen trin endnu');
  await spor.assertAccessible('an empty recipe');
  await preparation.add.click();
  await spor.assertAccessible('the chooser', 'dialog[open]');
  await preparation.dialog.getByRole('button', { name: /^Omdøb og saml aktiviteter/ }).click();
  await preparation.dialog.getByLabel('Nyt navn til Job-samtale').fill('Samtale');
  await expectText(preparation.dialog.locator('.editor-body p[role=status]'), /^1 af 4 aktiviteter får nyt navn \(12,5 % af hændelserne\)$/);
  await spor.assertAccessible('the table of names', 'dialog[open]');
  await preparation.take();
  await expectText(preparation.sentence(1), 'Omdøb 1 aktivitet: «Job-samtale» → «Samtale»');
  await expectText(preparation.effect(1), /8 \(uændret\).*3 \(uændret\).*1 hændelse ændret/);

  await preparation.choose(/^Slå gentagelser sammen/);
  await preparation.take();
  await expectText(preparation.effect(2), /8 → 7.*1 hændelse fjernet/);
  await expectText(new Frame(spor).strip.locator('.faint').first(), '7 af 7 hændelser');
  await spor.assertAccessible('a recipe of two steps');
  await new Frame(spor).map.click();
  await expectText(new Frame(spor).strip.locator('.faint').first(), '7 af 7 hændelser');
  await preparation.page.locator('.map, .stage').first().waitFor();
  assert.deepEqual(spor.errors, []);
});

test('steps are reordered and taken back by keyboard', async (t) => {
  const { spor, preparation } = await opened(t, JUNE);
  const { page } = preparation;
  await preparation.choose(/^Omdøb og saml aktiviteter/);
  await preparation.dialog.getByLabel('Nyt navn til Job-samtale').fill('Samtale');
  await preparation.take();
  await preparation.choose(/^Slå gentagelser sammen/);
  await preparation.take();
  await expectText(preparation.effect(2), /8 → 7/);

  // Collapsed first, the two names are still two activities: nothing is repeated.
  await page.locator('#step-edit-1').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expectText(preparation.sentence(1), /^Slå gentagelser/);
  await expectText(preparation.effect(1), /8 \(uændret\)/);
  await page.waitForFunction(() => document.activeElement.id === 'step-edit-0');
  assert.equal(await focused(page), 'Ret trin 1');
  await page.keyboard.press('Control+z');
  await expectText(preparation.sentence(1), /^Omdøb/);
  await expectText(preparation.effect(2), /8 → 7/);
  await page.keyboard.press('Control+y');
  await expectText(preparation.sentence(1), /^Slå gentagelser/);

  await page.locator('#step-edit-0').focus();
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => document.querySelectorAll('.recipe-step').length === 1);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelectorAll('.recipe-step').length === 2);
  // A step that is off says so and has no effect.
  await page.getByLabel('Brug trin 1').focus();
  await page.keyboard.press('Space');
  await expectText(preparation.sentence(1), /slået fra$/);
  assert.deepEqual(spor.errors, []);
});

test('a recipe is saved, and says on a changed extract what no longer fits', async (t) => {
  const { spor, preparation } = await opened(t, JUNE);
  await preparation.choose(/^Omdøb og saml aktiviteter/);
  await preparation.dialog.getByLabel('Nyt navn til Job-samtale').fill('Samtale');
  await preparation.take();
  await preparation.choose(/^Perspektiv/);
  await preparation.dialog.getByLabel(/^Team/).check({ force: true });
  await preparation.take();
  await expectText(preparation.sentence(2), 'Brug «Team» som aktivitet');
  const { name, text } = await preparation.saved(() => preparation.save.click());
  assert.match(name, /^opskrift juni\.json$/);
  assert.deepEqual(JSON.parse(text).steps.map((step) => Object.keys(step.step)[0]), ['map_activities', 'activity_from']);
  assert.ok(!text.includes('S1') && !text.includes('Øst'), 'no data stand in a recipe');

  const later = await opened(t, JULY);
  await later.preparation.loadFile(text);
  await expectText(later.preparation.misfits.nth(0), '«Job-samtale» findes ikke i loggen. Resten af trinnet er brugt.');
  await expectText(later.preparation.misfits.nth(1), 'Kolonnen «Team» findes ikke i denne fil. Den del af trinnet er sprunget over.');
  await later.spor.assertAccessible('a recipe that does not quite fit');
  await later.preparation.loadFile(text.replace('"map_activities"', '"map_all"'));
  await expectText(later.preparation.page.getByRole('alert'), /^Trin 1 i filen kendes ikke/);
  await later.preparation.loadFile('{ "version": 1,\n "steps": [ }');
  await expectText(later.preparation.page.getByRole('alert'), /^Filen er ikke en opskrift: linje 2/);
  await expectText(later.preparation.sentence(1), /^Omdøb/);
  assert.deepEqual(spor.errors, []);
});

test('milestones are proposed, and the share of the ten commonest variants is shown before and after', async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openSample();
  const preparation = new Preparation(spor);
  await preparation.open();
  await preparation.choose(/^Milepæle/);
  await preparation.dialog.getByRole('button', { name: 'Foreslå milepæle' }).click();
  await expectText(preparation.dialog.locator('.tried b'), /^De ti hyppigste varianter: [\d,]+ % → [\d,]+ %$/);
  await spor.assertAccessible('milestones', 'dialog[open]');
  await preparation.take();
  await expectText(preparation.sentence(1), /^Se kun på \d+ milepæl/);
  await expectText(preparation.page.locator('.commonest dd').nth(1), /% af sagerne/);
  assert.deepEqual(spor.errors, []);
});

test('every kind of step has an editor that axe finds nothing in', async (t) => {
  const { spor, preparation } = await opened(t, JUNE);
  await preparation.add.click();
  const kinds = await preparation.dialog.locator('.kinds b').allInnerTexts();
  assert.equal(kinds.length, 22);
  await preparation.page.keyboard.press('Escape');
  for (const kind of kinds) {
    await preparation.choose(new RegExp(`^${kind.replace(/[?.]/g, '\\$&')}`));
    await spor.assertAccessible(kind, 'dialog[open]');
    await preparation.page.keyboard.press('Escape');
    await preparation.dialog.waitFor({ state: 'hidden' });
  }
  assert.deepEqual(spor.errors, []);
});

test('a table of names comes back from a spreadsheet, and events are kept by value', async (t) => {
  const { spor, preparation } = await opened(t, JUNE);
  await preparation.choose(/^Omdøb og saml aktiviteter/);
  const table = await preparation.saved(() => preparation.dialog.getByRole('button', { name: 'Gem tabel (CSV)' }).click());
  assert.match(table.text, /^\ufefffrom;to\r\n/);
  assert.match(table.text, /\r\nJob-samtale;Job-samtale\r\n/);
  const filled = table.text.replace('Job-samtale;Job-samtale', 'Job-samtale;Samtale').replace('\r\nSamtale;Samtale', '\r\nSamtale;');
  await preparation.page.locator('input.mapping-file').setInputFiles({ name: 'navne.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) });
  await preparation.dialog.getByText('1 navn hentet').waitFor();
  await preparation.dialog.getByText(/«Samtale» har intet nyt navn og beholder sit/).waitFor();
  await preparation.take();
  await expectText(preparation.sentence(1), 'Omdøb 1 aktivitet: «Job-samtale» → «Samtale»');

  // Only the cases of one team, by value; the values are listed with their events.
  await preparation.choose(/^Behold kun nogle hændelser/);
  await preparation.dialog.getByLabel('Vælg efter').selectOption({ label: 'værdi' });
  await preparation.dialog.getByLabel('Kolonne').selectOption({ index: 1 });
  await preparation.dialog.getByLabel(/^Vest/).check({ force: true });
  await spor.assertAccessible('values', 'dialog[open]');
  await preparation.take();
  await expectText(preparation.effect(2), /8 → 4.*3 → 2/);
  assert.deepEqual(spor.errors, []);
});

test('a suggestion names its evidence and is one press', async (t) => {
  const twice = { name: 'dobbelt.csv', text: JUNE.text + 'S3;Samtale;23-06-2026 09:00;Vest\r\n' };
  const { spor, preparation } = await opened(t, twice);
  await preparation.suggestions.getByText('1 hændelse er ens med en tidligere i alt.').waitFor();
  await preparation.suggestions.getByRole('button', { name: /ens i alt$/ }).click();
  await expectText(preparation.effect(1), /9 → 8.*1 hændelse fjernet/);
  await preparation.suggestions.getByText('1 hændelse er ens').waitFor({ state: 'detached' });
  assert.deepEqual(spor.errors, []);
});

test('whole cases leave the log by their last activity, and a merged case is proposed with its count', async (t) => {
  // Five cases of two steps; the fifth ends because it was merged into another.
  const rows = [1, 2, 3, 4, 5].flatMap((day) => [
    `S${day};Oprettet;2${day}-06-2026 09:00;Vest`,
    `S${day};${day === 5 ? 'Flettet' : 'Lukket'};2${day}-06-2026 ${9 + day}:30;Vest`,
  ]);
  const text = ['Sagsnr;Aktivitet;Tidspunkt;Team', ...rows, ''].join('\r\n');
  const { spor, preparation } = await opened(t, { name: 'flettet.csv', text });
  await preparation.suggestions.getByText('1 af 5 sager slutter, fordi den blev flettet ind i en anden.').waitFor();
  await preparation.suggestions.getByRole('button', { name: /Fjern sager, der slutter med «Flettet»$/ }).click();
  await expectText(preparation.sentence(1), 'Fjern sager, der slutter med «Flettet»');
  await expectText(preparation.effect(1), /10 → 8.*5 → 4/);

  // The same by hand, for another end.
  await preparation.choose(/^Behold kun nogle sager/);
  await preparation.dialog.getByLabel('Vælg efter').selectOption({ label: 'slutning uden en aktivitet' });
  await preparation.dialog.getByRole('group', { name: /^Sagen slutter med/ }).getByLabel(/^Lukket/).check({ force: true });
  await preparation.dialog.getByRole('group', { name: /^Sagen har aldrig haft/ }).getByLabel(/^Oprettet/).check({ force: true });
  await spor.assertAccessible('cases', 'dialog[open]');
  await preparation.take();
  await expectText(preparation.effect(2), /8 → 0.*4 → 0/);
  assert.deepEqual(spor.errors, []);
});

// Fund 5 is called 7 from July 2023 on; 2,954 rows of the raw sample still say 5, as its truth file counts them.
test('an old number of a fund is proposed as the new one, and taken by mouse and by keyboard', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await new Start(spor).rawFile('Forsikrede ledige').click();
  await new Data(spor).waitForPreview();
  await new Log(spor).confirm();
  const preparation = new Preparation(spor);
  await preparation.open();
  const proposed = preparation.suggestions.getByRole('listitem').filter({ hasText: 'Omdøb 1 værdi i «a_kasse»: «5» → «7»' });
  await expectText(proposed, /«5» \(2\.954 hændelser\) ses sidst 30-06-2023 .*«7» første gang 0\d-07-2023/);
  const take = proposed.getByRole('button', { name: /^Tilføj/ });
  await take.click();
  await expectText(preparation.sentence(1), 'Omdøb 1 værdi i «a_kasse»: «5» → «7»');
  await expectText(preparation.effect(1), /2\.954 hændelser ændret/);
  await proposed.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await take.waitFor();
  await take.focus();
  await page.keyboard.press('Enter');
  await expectText(preparation.effect(1), /2\.954 hændelser ændret/);
  await spor.assertAccessible('a step on values');

  // The editor: the table of the column's values, filled in and taken away by keyboard.
  await page.locator('#step-edit-0').focus();
  await page.keyboard.press('Enter');
  const { dialog } = preparation;
  await expectText(dialog.locator('.editor-body p[role=status]'), /^1 af 7 værdier får ny værdi \([\d,]+ % af hændelserne i tabellen\)$/);
  assert.equal(await dialog.getByLabel('Ny værdi for 5').inputValue(), '7');
  await expectText(dialog.getByRole('row').filter({ hasText: /^5/ }).locator('td.num'), '2.954');
  await dialog.getByLabel('Ny værdi for 7').focus();
  await page.keyboard.type('Ny a-kasse');
  await page.keyboard.press('Tab');
  assert.ok(await dialog.getByLabel('Fjern værdien 7').evaluate((box) => box === document.activeElement));
  await page.keyboard.press('Space');
  assert.equal(await dialog.getByLabel('Ny værdi for 7').getAttribute('placeholder'), 'ingen værdi');
  await spor.assertAccessible('the table of values', 'dialog[open]');
  await dialog.getByRole('button', { name: 'Gem ændringen' }).focus();
  await page.keyboard.press('Enter');
  await expectText(preparation.sentence(1), 'Omdøb 2 værdier i «a_kasse»: «5» → «7», «7» → ingen værdi');
  assert.deepEqual(spor.errors, []);
});

test('a table of values comes back from a spreadsheet, and an emptied value goes', async (t) => {
  const { spor, preparation } = await opened(t, JUNE);
  const { dialog } = preparation;
  await preparation.choose(/^Omdøb og saml værdier/);
  await dialog.getByLabel('Kolonne').selectOption({ index: 1 });
  const table = await preparation.saved(() => dialog.getByRole('button', { name: 'Gem tabel (CSV)' }).click());
  assert.equal(table.name, 'værdier.csv');
  assert.equal(table.text, '\ufefffrom;to\r\nVest;Vest\r\nØst;Øst\r\n');
  const filled = table.text.replace('Vest;Vest', 'Vest;').replace('Øst;Øst', 'Øst;Øst Jylland');
  await preparation.page.locator('input.mapping-file').setInputFiles({ name: 'v.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) });
  await dialog.getByText('1 værdi står uden ny værdi i filen og fjernes: «Vest»').waitFor();
  await dialog.getByText('1 værdi hentet').waitFor();
  await preparation.take();
  await expectText(preparation.sentence(1), 'Omdøb 2 værdier i «Team»: «Vest» → ingen værdi, «Øst» → «Øst Jylland»');
  await expectText(preparation.effect(1), /8 hændelser ændret/);
  assert.deepEqual(spor.errors, []);
});
