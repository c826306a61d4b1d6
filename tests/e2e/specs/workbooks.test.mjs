// Workbooks as case systems make them: a sheet to choose, titles above, totals below.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ownFolder } from '../folder.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { Frame } from '../pages/frame.mjs';
import { workbook } from '../pages/files.mjs';
import { writeLargeWorkbook } from '../pages/large-workbook.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

test('a workbook shows its sheets, and each is read by its own headings', async (t) => {
  const spor = await Spor.open(t);
  const page = spor.page;
  await new Start(spor).choose(workbook('report.xlsx'));
  const data = new Data(spor);
  await data.waitForPreview();
  const sheets = page.getByLabel('Ark', { exact: true });
  const names = await sheets.locator('option').allInnerTexts();
  assert.ok(names.length > 1, names.join());
  await spor.assertAccessible('a workbook');
  const before = await page.locator('.pt thead').innerText();
  // By keyboard: the next sheet.
  await tabTo(page, sheets);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction((before) => document.querySelector('.pt thead')?.innerText !== before, before);
  await expectText(page.locator('.fields'), /Projektmappe: datoer, tal og tekster læses, som de vises\./);
  assert.deepEqual(spor.errors, []);
});

test('a workbook of 500,000 rows shows how far it is, can be stopped, and becomes its map', async (t) => {
  const folder = ownFolder();
  const file = join(folder, 'udtræk.xlsx');
  writeLargeWorkbook(file, 500_000);
  const spor = await Spor.open(t);
  const page = spor.page;
  await new Start(spor).choose(file);
  const data = new Data(spor);
  await data.waitForPreview();
  assert.equal(await data.roleOf('Sagsnr'), 'Sag');
  await data.showMap.click();
  await expectText(page.getByRole('heading', { level: 1 }), 'Læser udtræk.xlsx');
  await expectText(page.locator('.waiting p'), /^[1-9][\d.]+ rækker · /);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expectText(page.locator('.alert-info'), 'Indlæsningen er stoppet. Intet er indlæst.');
  // A second look, and this time to the end.
  const begun = Date.now();
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '100.000af 100.000 sager', 60_000);
  t.diagnostic(`500,000 rows in ${Date.now() - begun} ms`);
  await new Frame(spor).data.click();
  await data.expectFigure('Rækker i filen', '500.000');
  await data.expectFigure('Hændelser, der kan bruges', '500.000');
  assert.deepEqual(spor.errors, []);
});
