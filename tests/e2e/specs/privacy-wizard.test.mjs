// Personal data in the wizard: found before it is shown, treated as proposed or chosen, and small numbers hidden on the map.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { Personal } from '../pages/personal.mjs';
import { citizensCsv } from '../pages/personal-files.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

async function choose(t) {
  const spor = await Spor.open(t);
  await new Start(spor).choose(citizensCsv());
  const data = new Data(spor);
  await data.waitForPreview();
  return { spor, data, personal: new Personal(spor), page: spor.page };
}

test('what was found is masked, proposed and can be chosen otherwise', async (t) => {
  const { spor, personal, page } = await choose(t);
  await personal.box.waitFor();
  const shown = await page.locator('body').innerText();
  for (const secret of ['070761-4285', 'Mette Holm', 'Jens Lund']) assert.ok(!shown.includes(secret), secret);
  assert.equal(await personal.treatmentOf('Sagsbehandler'), 'Pseudonymér');
  assert.equal(await personal.treatmentOf('Bemærkning'), 'Udelad');
  assert.equal(await personal.citizens.isChecked(), true);
  assert.equal(await personal.nobody.isDisabled(), true);
  await expectText(personal.overruled, 'Filen har 60 sikre CPR-numre. Loggen behandles derfor som en log om borgere.');
  // How much was found, by how sure it is, stands above the first value.
  await expectText(personal.summary, /60 sikre fund i 1 kolonne/);
  const [summary, preview] = [await personal.summary.boundingBox(), await page.locator('.pt').boundingBox()];
  assert.ok(summary.y + summary.height <= preview.y, 'the summary stands above the preview');
  await spor.assertAccessible('personal data in the wizard');
  await personal.summary.getByRole('button', { name: 'Se kolonnerne' }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'personal-title');
  await personal.treatment('Sagsbehandler').selectOption({ label: 'Udelad' });
  assert.equal(await new Data(spor).roleOf('Sagsbehandler'), 'Udelades');
  // By keyboard: back from left out to pseudonyms.
  await personal.treatment('Sagsbehandler').focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await personal.treatmentOf('Sagsbehandler'), 'Pseudonymér');
});

test('small numbers are hidden on a log about citizens, by a switch that is always there', async (t) => {
  const { spor, data, personal, page } = await choose(t);
  await data.showMap.click();
  await personal.smallNumbers.waitFor();
  assert.equal(await personal.smallNumbers.isChecked(), true);
  // Four of sixty cases complain; hidden in the picture and in what a screen reader hears.
  await page.getByText('skjult', { exact: true }).first().waitFor();
  await spor.assertAccessible('small numbers hidden');
  await personal.smallNumbers.focus();
  await page.keyboard.press('Space');
  await page.getByText('skjult', { exact: true }).first().waitFor({ state: 'detached' });
  assert.equal(await personal.smallNumbers.isChecked(), false);
});
