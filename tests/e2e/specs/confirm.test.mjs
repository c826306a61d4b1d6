// How a file is read is confirmed over a live preview, and every row is accounted for.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { Frame } from '../pages/frame.mjs';
import { danishCsv } from '../pages/files.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

async function choose(t, file, options) {
  const spor = await Spor.open(t, options);
  await new Start(spor).choose(file);
  const data = new Data(spor);
  await data.waitForPreview();
  return { spor, data, page: spor.page };
}

test('whether day or month comes first is asked, never guessed', async (t) => {
  const { spor, data, page } = await choose(t, danishCsv({ ambiguous: true }));
  await expectText(data.blocked, 'Vælg, om dag eller måned står først.');
  await data.showMap.click({ force: true });
  assert.equal(await page.getByRole('radio', { name: /^Dagen først/ }).isChecked(), false);
  assert.equal(await page.getByRole('radio', { name: /^Måneden først/ }).isChecked(), false);
  // The first date whose day and month differ is that of the twelfth case.
  await expectText(page.locator('label[for=order-day]'), 'Dagen først: 01-12-2023 08:11 er 1. december 2023');
  await expectText(page.locator('label[for=order-month]'), 'Måneden først: 01-12-2023 08:11 er 12. januar 2023');
  await spor.assertAccessible('day or month first');
  await expectText(data.cell(48, 2), '02-01-2023 08:12 dag eller måned?');
  // The thirteenth case began on 02-01-2023.
  await page.getByLabel(/^Måneden først/).check({ force: true });
  await expectText(data.cell(48, 2), '1. feb. 2023 kl. 08.12');
  await page.getByLabel(/^Dagen først/).check({ force: true });
  await expectText(data.cell(48, 2), '2. jan. 2023 kl. 08.12');
  assert.equal(await data.blocked.count(), 0);
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '50af 50 sager');
});

test('values that look like CPR numbers are masked and named first', async (t) => {
  const { spor, data, page } = await choose(t, danishCsv({ cpr: true }));
  await expectText(page.locator('.data-left > *').first().locator('.alert-heading'), '50 værdier i kolonnen Bemærkning ligner CPR-numre');
  const shown = await page.locator('body').innerText();
  assert.doesNotMatch(shown, /010190-?1234/);
  await spor.assertAccessible('CPR look-alikes');
  await page.getByLabel(/^Udelad kolonnen/).check({ force: true });
  assert.equal(await data.roleOf('Bemærkning'), 'Udelades');
});

test('the preview follows the settings', async (t) => {
  const { data, page } = await choose(t, danishCsv());
  await data.pattern.fill('yyyy-MM-dd HH:mm');
  await expectText(page.locator('.ex .read'), 'kan ikke læses med dette format');
  await data.pattern.fill('dd-MM-yyyy HH:mm');
  await expectText(page.locator('.ex .read'), '13. januar 2023 kl. 08.00');
  await page.getByRole('button', { name: 'Som i filen' }).click();
  await expectText(data.cell(0, 2), '13-01-2023 08:00');
  await data.encoding.selectOption('UTF-8');
  await expectText(data.findings, /tegn passer ikke med tegnsættet/);
  await data.encoding.selectOption('Windows-1252');
  await data.delimiter.selectOption({ label: 'Andet tegn …' });
  await page.getByLabel('Eget skilletegn').fill('-');
  await expectText(page.locator('.pt thead th').nth(1).locator('.nm'), 'Sagsnr;Aktivitet;Tidspunkt;Team;Bemærkning');
});

test('two columns in one part are joined, and it is said', async (t) => {
  const { data, page } = await choose(t, danishCsv());
  await data.setRole('Team', 'Aktivitet');
  await expectText(page.locator('.joined p'), 'Aktivitet sættes sammen af «Aktivitet» + «Team».');
  await page.getByRole('button', { name: 'Brug kun Aktivitet' }).click();
  await page.locator('.joined').waitFor({ state: 'detached' });
  assert.equal(await data.roleOf('Team'), 'Oplysning på hændelse');
});

test('rejected rows are counted with their reason, announced, and saved with values masked', async (t) => {
  const { spor, data, page } = await choose(t, danishCsv({ bad: true, cpr: true }));
  const frame = new Frame(spor);
  await data.expectFigure('Umulig dato', '5');
  await data.showMap.click();
  await expectText(frame.strip.locator('.rejected'), '5 rækker er ikke med – Se regnskabet');
  await expectText(frame.said, /50 sager og 195 hændelser er læst\. 5 rækker kunne ikke bruges\./);
  await frame.strip.getByRole('link').click();
  await data.expectFigure('Hændelser, der kan bruges', '195');
  await data.expectFigure('Rækker, der ikke kan bruges', '5');
  // The log is about citizens: the list leaves only when it is said why.
  const button = page.getByRole('button', { name: 'Gem de 5 som fil' });
  await button.click();
  const gate = page.getByRole('dialog', { name: 'Gem listen over frasorterede rækker?' });
  await expectText(gate.locator('#rejected-said'), 'Besvar først de fire spørgsmål.');
  await spor.assertAccessible('the gate before the list of rejected rows');
  await gate.getByLabel('Formål').focus();
  for (const key of ['Retter datoer i kilden', 'Artikel 6, stk. 1, litra e', ' ', 'Kontorchefen']) {
    if (key === ' ') await page.keyboard.press('Space');
    else await page.keyboard.type(key);
    await page.keyboard.press('Tab');
  }
  const [download] = await Promise.all([page.waitForEvent('download'), gate.getByRole('button', { name: 'Gem listen' }).click()]);
  await gate.waitFor({ state: 'hidden' });
  assert.match(download.suggestedFilename(), /^INTERN/);
  const text = await readFile(await download.path(), 'utf8');
  const lines = text.split('\r\n');
  assert.equal(lines[0], '\ufeffLinje;Grund;Formen af det, der står: x er et bogstav, 9 et ciffer (INTERN)');
  assert.equal(lines.filter(Boolean).length, 6);
  assert.match(lines[1], /^5;Umulig dato, fx 31-02-2023;/);
  assert.doesNotMatch(text, /010190-?1234/);
});

test('changed settings read the same file again', async (t) => {
  const { spor, data } = await choose(t, danishCsv({ bad: true }));
  const frame = new Frame(spor);
  await data.showMap.click();
  await expectText(frame.strip.locator('.count'), '50af 50 sager');
  await frame.data.click();
  await data.toMap.waitFor();
  await data.setRole('Team', 'Sag');
  await data.setRole('Sagsnr', 'Udelades');
  await data.readAgain.click();
  await expectText(frame.strip.locator('.count'), '4af 4 sager');
  await frame.data.click();
  assert.equal(await data.roleOf('Team'), 'Sag');
});

// A disk so slow that a person has time to press Stop.
const slowDisk = (path, bytes) =>
  path !== '/worker.js' ? bytes : Buffer.concat([bytes, Buffer.from(`
for (const reader of [ReadableStreamDefaultReader, ReadableStreamBYOBReader]) {
  const readAtOnce = reader.prototype.read;
  reader.prototype.read = async function (...into) { await new Promise((resolve) => setTimeout(resolve, 700)); return readAtOnce.apply(this, into); };
}`)]);

test('reading shows how far it is, can be stopped, and nothing of it is kept', async (t) => {
  const { spor, data, page } = await choose(t, danishCsv({ cases: 8000 }), { replace: slowDisk });
  await data.showMap.click();
  await expectText(page.getByRole('heading', { level: 1 }), 'Læser sager_2023.csv');
  await expectText(page.locator('.waiting p'), /^[\d.]+ rækker? · [\d,]+ .?B af 2,\d MB/);
  await spor.assertAccessible('while a file is read');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expectText(page.locator('.alert-info'), 'Indlæsningen er stoppet. Intet er indlæst.');
  assert.equal(await data.showMap.isVisible(), true);
  await spor.assertAccessible('after a stop');
});
