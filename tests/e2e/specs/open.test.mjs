// A log comes in: by mouse, keyboard, drop and paste, from CSV and XES, to the process map.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { Frame } from '../pages/frame.mjs';
import { danishCsv, xes } from '../pages/files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

test('a sample is one click from the map, also while the worker still loads', async (t) => {
  const spor = await Spor.open(t, { ready: false });
  await new Start(spor).sample.click();
  await expectText(new Frame(spor).strip.locator('.count'), '9.000af 9.000 sager', 60000);
  await expectText(spor.page.locator('.badge-demo'), 'Opdigtede data');
  assert.deepEqual(spor.errors, []);
});

test('three clicks lead from a Danish CSV to the map', async (t) => {
  const spor = await Spor.open(t);
  const data = new Data(spor);
  await new Start(spor).choose(danishCsv());
  await data.waitForPreview();
  assert.equal(await data.roleOf('Sagsnr'), 'Sag');
  assert.equal(await data.roleOf('Aktivitet'), 'Aktivitet');
  assert.equal(await data.roleOf('Tidspunkt'), 'Tidspunkt');
  await expectText(data.cell(0, 2), '13. jan. 2023 kl. 08.00');
  await expectText(data.cell(0, 4), 'Ønsker "hurtigt" svar');
  await data.expectFigure('Rækker i filen', '200');
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '50af 50 sager');
  assert.deepEqual(spor.errors, []);
});

test('the same way by keyboard alone', async (t) => {
  const spor = await Spor.open(t);
  const start = new Start(spor);
  const data = new Data(spor);
  await tabTo(spor.page, start.chooseButton);
  const [chooser] = await Promise.all([spor.page.waitForEvent('filechooser'), spor.page.keyboard.press('Enter')]);
  await chooser.setFiles(danishCsv());
  await data.waitForPreview();
  // The focus is at the title, and Tab goes on from there.
  await spor.page.waitForFunction(() => document.activeElement.closest('main') !== null);
  await tabTo(spor.page, data.role('Team'));
  await spor.page.keyboard.press('u');
  await spor.page.waitForFunction(() => document.activeElement.value === 'data-role-none');
  await tabTo(spor.page, data.showMap);
  await spor.page.keyboard.press('Enter');
  await expectText(new Frame(spor).strip.locator('.count'), '50af 50 sager');
});

test('an XES file leads to the map', async (t) => {
  const spor = await Spor.open(t);
  const data = new Data(spor);
  await new Start(spor).choose(xes());
  await data.waitForPreview();
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '20af 20 sager');
  assert.deepEqual(spor.errors, []);
});

test('a file can be dropped anywhere', async (t) => {
  const spor = await Spor.open(t);
  const start = new Start(spor);
  await start.drop(danishCsv());
  await new Data(spor).waitForPreview();
});

test('rows copied from a spreadsheet can be pasted', async (t) => {
  const spor = await Spor.open(t);
  const start = new Start(spor);
  await start.paste('kun én linje');
  await expectText(start.remark, /^Der var ingen rækker/);
  await start.paste('Sag\tAktivitet\tTidspunkt\nA\tModtaget\t2023-05-13 10:00\nA\tLukket\t2023-05-14 11:30\n');
  const data = new Data(spor);
  await data.waitForPreview();
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '1af 1 sager');
});

test('a log that is open is closed only when the user says so', async (t) => {
  const spor = await Spor.open(t);
  const frame = new Frame(spor);
  const start = new Start(spor);
  await start.sample.click();
  await expectText(frame.strip.locator('.count'), '9.000af 9.000 sager', 60000);
  await start.drop(danishCsv());
  await expectText(frame.dialog.getByRole('heading'), 'Luk loggen?');
  await spor.page.keyboard.press('Escape');
  await expectText(frame.strip.locator('.count'), '9.000af 9.000 sager');
  await start.drop(danishCsv());
  await frame.dialog.getByRole('button', { name: 'Luk loggen' }).click();
  await new Data(spor).waitForPreview();
  await expectText(frame.log.locator('.name'), 'sager_2023.csv');
});
