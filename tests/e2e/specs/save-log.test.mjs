// The log becomes a file: each format, coarser times, and the amber questions before a log about persons leaves.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../folder.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Log, smallLog } from '../pages/log.mjs';
import { SaveLog } from '../pages/save-log.mjs';
import { Frame } from '../pages/frame.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

test('a sample is saved at once in every format, and what was saved reads back', async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openSample();
  const dialog = new SaveLog(spor);
  await dialog.openFromMenu();
  await expectText(dialog.dialog.locator('.known'), 'Dataene er opdigtede og gemmes, som de er.');
  await spor.assertAccessible('the dialog in which a log is saved');
  const files = {};
  for (const format of ['CSV til Excel', 'Excel-projektmappe', 'CSV til Power Automate', 'XES']) {
    await dialog.format(format).check({ force: true });
    files[format] = await dialog.saved();
    await expectText(dialog.result, /65\.021 hændelser/);
  }
  assert.equal(files['CSV til Excel'].name, 'Spor - It-servicedesk 2023 - log.csv');
  assert.match(files['CSV til Excel'].bytes.toString('utf8'), /^\ufeffSag;Aktivitet;Tidspunkt/);
  assert.equal(files['CSV til Excel'].bytes.toString('utf8').split('\r\n').length, 65021 + 2);
  assert.equal(files['Excel-projektmappe'].bytes.subarray(0, 2).toString(), 'PK');
  assert.match(files['CSV til Power Automate'].bytes.toString('utf8'), /^CaseId,ActivityName,/);
  assert.equal(files.XES.bytes.toString('utf8').match(/<event>/g).length, 65021);
  await dialog.close.click();

  const again = await Spor.open(t);
  await new Log(again).openFile(files.XES.path);
  await expectText(new Frame(again).strip.locator('.count'), '9.000af 9.000 sager', 60000);
  assert.deepEqual([...spor.errors, ...again.errors], []);
  assert.deepEqual(spor.requests.filter((address) => !address.startsWith(spor.server.url)), []);
});

test('a log about citizens leaves after four answers, by keyboard, with pseudonyms only', async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openFile(smallLog());
  const dialog = new SaveLog(spor);
  await dialog.openFromMenu();
  await expectText(dialog.said, 'Svar først på, hvem loggen handler om.');
  await dialog.answerForCitizens();
  await spor.assertAccessible('the amber questions');
  await spor.shot('save-log-amber');
  await expectText(dialog.said, '');
  await dialog.dialog.getByLabel('Tidspunkter').selectOption({ label: 'Kun dagen' });
  const { name, bytes } = await dialog.saved();
  const text = bytes.toString('utf8');
  assert.equal(name, 'Spor - log med pseudonymer.csv');
  assert.doesNotMatch(text, /S-1\d\d\d/);
  const row = text.split('\r\n')[1];
  assert.match(row, /^[A-Z2-7]{16};Modtaget;\d\d-\d\d-2026$/);
  await expectText(dialog.result, /Nøglen til pseudonymerne findes kun i denne fane/);
  assert.deepEqual(spor.errors, []);
});

test('a log about nobody is saved as it is, and Escape closes the dialog', async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openFile(smallLog());
  const dialog = new SaveLog(spor);
  await dialog.openFromMenu();
  await dialog.dialog.getByRole('radio', { name: /Ikke personer/ }).check({ force: true });
  const { bytes } = await dialog.saved();
  assert.match(bytes.toString('utf8'), /S-1000;Modtaget;01-01-2026 09:00:00/);
  await spor.page.keyboard.press('Escape');
  await dialog.dialog.waitFor({ state: 'hidden' });
});

test('the writing of a log can be stopped, and leaves no file', async (t) => {
  const folder = ownFolder();
  const file = join(folder, 'maskiner.csv');
  const row = (number) => `M-${100000 + Math.floor(number / 5)};Trin ${number % 5};2026-01-${10 + (number % 5)} 09:00`;
  writeFileSync(file, ['Sag;Aktivitet;Tidspunkt', ...Array.from({ length: 600_000 }, (_, number) => row(number))].join('\n'));
  const spor = await Spor.open(t);
  await new Log(spor).openFile(file);
  const dialog = new SaveLog(spor);
  await dialog.openFromMenu();
  await dialog.dialog.getByRole('radio', { name: /Ikke personer/ }).check({ force: true });
  await dialog.format('Excel-projektmappe').check({ force: true });
  const downloads = [];
  spor.page.on('download', (download) => downloads.push(download));
  await dialog.save.click();
  await dialog.dialog.getByRole('button', { name: 'Stop' }).click();
  await dialog.save.waitFor();
  await dialog.format('CSV til Excel').check({ force: true });
  const { name } = await dialog.saved();
  assert.match(name, /\.csv$/);
  assert.equal(downloads.length, 1, 'what was stopped is not saved');
  assert.deepEqual(spor.errors, []);
});

// The pseudonyms of a saved log about citizens, after `useKey` has done its part in the box of the key.
async function pseudonyms(spor, useKey) {
  const log = new Log(spor);
  await log.openFile(smallLog());
  const frame = new Frame(spor);
  await frame.data.click();
  await useKey(spor.page.getByRole('region', { name: 'Nøglen til pseudonymerne' }));
  const dialog = new SaveLog(spor);
  await dialog.openFromMenu();
  await dialog.answerForCitizens();
  const { bytes } = await dialog.saved();
  return bytes.toString('utf8').split('\r\n').slice(1).map((row) => row.split(';')[0]);
}

test('with a saved key the pseudonyms of next month are the same, without it they are others', async (t) => {
  let key;
  const first = await pseudonyms(await Spor.open(t), async (box) => {
    const [download] = await Promise.all([
      box.page().waitForEvent('download'), box.getByRole('button', { name: 'Gem nøglen …' }).click()]);
    key = await download.path();
    await expectText(box.getByRole('status'), /^Nøglen er gemt som spor-noegle\.txt\. Læg den et andet sted end data\.$/);
  });
  const spor = await Spor.open(t);
  const again = await pseudonyms(spor, async (box) => {
    const [chooser] = await Promise.all([
      box.page().waitForEvent('filechooser'), box.getByRole('button', { name: 'Brug en gemt nøgle …' }).click()]);
    await chooser.setFiles(key);
    await expectText(box.getByRole('status'), /^Nøglen bruges til de næste pseudonymer/);
    await spor.assertAccessible('the box of the key');
  });
  const other = await pseudonyms(await Spor.open(t), async () => {});
  assert.ok(first.length > 10 && /^[A-Z2-7]{16}$/.test(first[0]), first[0]);
  assert.deepEqual(again, first);
  assert.ok(first.slice(0, -1).every((name) => !other.includes(name)));
});
