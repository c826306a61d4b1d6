// Workbooks as case systems make them: a sheet to choose, titles above, totals below.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { workbook } from '../pages/files.mjs';
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
