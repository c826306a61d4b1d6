// The source system of a file is recognised, its profile used and taken back, and one's own saved for the next file.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { SourceSystem } from '../pages/source-system.mjs';
import { danishCsv } from '../pages/files.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const two = (number) => String(number).padStart(2, '0');

// A list as the public description of DFDG names its columns. The code of the conversation, and two times.
function contacts({ name = 'samtaler.csv', order = [0, 1, 2, 3, 4, 5] } = {}) {
  const heads = ['Borgernøgle', 'Samtaletype', 'Samtaleafholdelsesdato', 'Registreringstidspunkt', 'Kontaktform', 'Postnr'];
  const rows = Array.from({ length: 60 }, (_, number) => [
    `B${1 + (number % 12)}`,
    ['7', '10', '19', '15'][number % 4],
    `${two(13 + (number % 15))}-${two(1 + (number % 9))}-2023 ${two(8 + (number % 7))}:00`,
    `${two(13 + (number % 15))}-${two(1 + (number % 9))}-2023 ${two(9 + (number % 7))}:30`,
    number % 2 ? 'Telefon' : 'Fremmøde',
    String(8000 + (number % 5)),
  ]);
  const lines = [heads, ...rows].map((cells) => order.map((column) => cells[column]).join(';'));
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n') + '\r\n', 'latin1') };
}

async function choose(t, file) {
  const spor = await Spor.open(t);
  await new Start(spor).choose(file);
  const data = new Data(spor);
  await data.waitForPreview();
  return { spor, data, source: new SourceSystem(spor), page: spor.page };
}

test('a system is recognised, its columns are used, and that is taken back', async (t) => {
  const { spor, data, source, page } = await choose(t, contacts());
  await expectText(source.box, /Profilen kender 5 af 6 kolonner/);
  assert.equal(await source.chosen(), 'STAR DFDG (genkendt)');
  await expectText(source.box, /Hændelsens tid står i Samtaleafholdelsesdato\. I Registreringstidspunkt står/);
  await expectText(source.box, /6 kendte fælder/);
  // The guess by names took the time of registration; the profile knows better, and says so above the preview.
  await expectText(page.locator('.data-left .alert-heading').first(), 'Filen ligner en liste fra STAR DFDG');
  await spor.assertAccessible('a recognised system');
  await data.setRole('Samtaleafholdelsesdato', 'Udelades');
  await data.setRole('Registreringstidspunkt', 'Tidspunkt');
  await source.use.focus();
  await source.page.keyboard.press('Enter');
  await source.undo.waitFor();
  assert.equal(await data.roleOf('Samtaleafholdelsesdato'), 'Tidspunkt');
  assert.equal(await data.roleOf('Registreringstidspunkt'), 'Oplysning på hændelse');
  assert.equal(await data.roleOf('Borgernøgle'), 'Sag');
  await spor.assertAccessible('a profile in use');
  await source.undo.click();
  await source.use.waitFor();
  assert.equal(await data.roleOf('Samtaleafholdelsesdato'), 'Udelades');
  assert.equal(await data.roleOf('Registreringstidspunkt'), 'Tidspunkt');
});

test('another profile can be chosen, or none', async (t) => {
  const { data, source } = await choose(t, danishCsv());
  await expectText(source.box, /ligner ikke et system, Spor kender/);
  assert.equal(await source.chosen(), 'Ingen');
  await source.profile.selectOption({ label: 'KMD Momentum' });
  await expectText(source.box, /Kommuner har ikke samme opsætning af dette system/);
  await source.profile.selectOption({ label: 'Dansk servicedesk' });
  // Free text is left out from the start; brought back, it is a trap with its remedy beside it.
  await expectText(source.box, /Filen læses allerede sådan/);
  await data.setRole('Bemærkning', 'Oplysning på hændelse');
  await source.box.getByText(/kendte fælder/).click();
  await source.box.getByRole('button', { name: 'Udelad Bemærkning' }).click();
  await expectText(source.box, /Filen læses allerede sådan/);
  await source.profile.selectOption({ label: 'Ingen' });
  await expectText(source.box, /ligner ikke et system, Spor kender/);
});

test('one’s own profile is saved without data, and reads another file the same way', async (t) => {
  const first = await choose(t, contacts());
  await first.data.setRole('Postnr', 'Sag');
  await first.data.setRole('Borgernøgle', 'Udelades');
  const saved = await first.source.saved('Samtaler pr. område');
  assert.equal(saved.name, 'Samtaler-pr--område.profil.json');
  const text = await readFile(saved.path, 'utf8');
  assert.doesNotMatch(text, /B1|Fremmøde|2023/);
  assert.equal(JSON.parse(text).reading.time_pattern, 'dd-MM-yyyy HH:mm');
  await first.spor.assertAccessible('a profile of one’s own');

  const next = await choose(t, contacts({ name: 'juli.csv', order: [5, 4, 3, 2, 1, 0] }));
  await next.source.load({ name: 'min.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await next.source.use.click();
  await next.source.undo.waitFor();
  assert.equal(await next.source.chosen(), 'Samtaler pr. område');
  assert.equal(await next.data.roleOf('Postnr'), 'Sag');
  assert.equal(await next.data.roleOf('Borgernøgle'), 'Udelades');
});

test('a file that is no profile is refused with its place', async (t) => {
  const { spor, source } = await choose(t, contacts());
  await source.load({ name: 'andet.json', mimeType: 'application/json', buffer: Buffer.from('{\n  "navn": 1\n}') });
  await expectText(source.refused, /andet\.json er ikke en profil/);
  await expectText(source.refused, /Linje 2, tegn \d+/);
  await spor.assertAccessible('a refused profile');
});

test('what a case is, is explained and chosen', async (t) => {
  const { spor, data, source, page } = await choose(t, contacts());
  await page.getByRole('button', { name: 'Hvad er en sag her?' }).click();
  // The guess has no activity yet: codes could be anything.
  await expectText(source.level.getByRole('status'), 'Antallet af sager vises, når aktivitet og tidspunkt også er valgt.');
  await page.keyboard.press('Escape');
  await source.use.click();
  await source.undo.waitFor();
  await page.getByRole('button', { name: 'Hvad er en sag her?' }).click();
  await source.level.waitFor();
  await spor.assertAccessible('what a case is');
  await expectText(source.level.getByRole('status'), 'Det giver 12 sager i de 60 rækker, der er set.');
  await source.level.getByLabel('Postnr').check({ force: true });
  // Twelve citizens, five postcodes: number % 12 and number % 5 meet in sixty pairs.
  await expectText(source.level.getByRole('status'), 'Det giver 60 sager i de 60 rækker, der er set.');
  await page.keyboard.press('Escape');
  await source.level.waitFor({ state: 'hidden' });
  assert.equal(await data.roleOf('Postnr'), 'Sag');
});
