// Rework: what is done again, the reopened cases of Figure 1, and filters from the rows; by mouse and by keyboard.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Frame } from '../pages/frame.mjs';
import { Rework } from '../pages/rework.mjs';

after(closeBrowser);

test('the planted findings of the service desk, and nothing that axe finds', async (t) => {
  const spor = await Spor.open(t);
  const rework = await Rework.ofSample(spor);
  assert.match(await rework.said.textContent(), /^[\d.]+ af 9\.000 sager har et trin mere end én gang$/);
  assert.deepEqual(await rework.cells(rework.reopened, 'Løst mindst én gang'), ['8.693', '100 %', '']);
  assert.deepEqual(await rework.cells(rework.reopened, 'Genåbnet efter løst'), ['990', '11,4 %', '1.188']);
  assert.deepEqual(await rework.cells(rework.reopened, 'Genåbnet mindst to gange'), ['198', '2,3 %', '']);
  assert.deepEqual(await rework.cells(rework.reopened, 'Genåbnet, og svar sendt senere'), ['643', '7,4 %', '']);
  assert.deepEqual(await rework.cells(rework.reopened, 'Genåbnet uden nyt svar'), ['347', '4,0 %', '416']);
  const second = await rework.cells(rework.steps, 'Sendt til 2. linje');
  assert.deepEqual(second, ['524', '5,8 %', '524', '0', '524']);
  assert.equal(await rework.times.locator('tbody tr').count(), 2);
  await spor.page.getByText('Spor foreslår trinene ud fra deres navne').waitFor();
  await spor.page.getByText('Forskellen er ingen årsag').waitFor();
  await spor.assertAccessible('rework');
  assert.deepEqual(spor.errors, []);
});

test('a press on a head sorts, and a second one turns the order round', async (t) => {
  const rework = await Rework.ofSample(await Spor.open(t));
  const names = () => rework.steps.getByRole('rowheader').allTextContents();
  const head = rework.steps.getByRole('button', { name: 'Trin' });
  await head.click();
  const rising = await names();
  assert.equal(await rework.steps.locator('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
  await head.click();
  assert.deepEqual(await names(), [...rising].reverse());
});

test('a row keeps or removes its cases, and that is undone', async (t) => {
  const spor = await Spor.open(t);
  const rework = await Rework.ofSample(spor);
  const frame = new Frame(spor);
  const inView = (count) => frame.strip.getByText(count, { exact: true }).waitFor();
  await rework.keep('Genåbnet uden nyt svar').click();
  await inView('347');
  await rework.page.getByText('347 af 347 sager har et trin mere end én gang').waitFor();
  await frame.undo.click();
  await inView('9.000');
  await rework.drop('Genåbnet, og svar sendt senere').click();
  await inView('8.357');
  await frame.undo.click();
  await inView('9.000');
  const back = await rework.pairs.getByRole('rowheader').first().textContent();
  const cases = (await rework.cells(rework.pairs, back))[0];
  await rework.keep(back).click();
  await inView(cases);
});

test('other steps are chosen by keyboard, and the proposal comes back', async (t) => {
  const spor = await Spor.open(t);
  const rework = await Rework.ofSample(spor);
  const { page } = spor;
  const answer = page.getByLabel('Svar er sendt');
  await answer.focus();
  assert.equal(await answer.inputValue(), 'Svar sendt til bruger');
  await answer.selectOption('');
  await page.waitForFunction(() => !document.querySelector('.rework').textContent.includes('Genåbnet uden nyt svar'));
  assert.equal(await rework.reopened.locator('tbody tr').count(), 3);
  await page.getByRole('button', { name: 'Brug Spors forslag' }).press('Enter');
  await rework.keep('Genåbnet uden nyt svar').waitFor();
  await page.getByLabel('Sagen er genåbnet').selectOption('Løst af agent');
  await page.getByText('Vælg to forskellige trin').waitFor();
  await new Frame(spor).undo.click();
  await rework.keep('Genåbnet uden nyt svar').press('Enter');
  await page.getByText('347 af 347 sager har et trin mere end én gang').waitFor();
});

test('the number of the screen leads there, and the file holds what is shown', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await page.getByRole('button', { name: /It-servicedesk/ }).first().click();
  await page.locator('.stage .node').first().waitFor();
  await page.keyboard.press('6');
  const rework = new Rework(spor);
  await rework.settled();
  assert.equal(await page.evaluate(() => location.hash), '#rework');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('section:has(#rework-solved)').getByRole('button', { name: 'Gem som CSV' }).click()]);
  assert.match(download.suggestedFilename(), /genåbnede sager\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  assert.ok(text.includes('\r\nGenåbnet uden nyt svar;347;'), text);
  const [steps] = await Promise.all([page.waitForEvent('download'), page.locator('.rework-steps').getByRole('button', { name: 'Gem som CSV' }).click()]);
  assert.match(steps.suggestedFilename(), /trin der gentages\.csv$/);
  const list = await readFile(await steps.path(), 'utf8');
  assert.ok(list.includes('\r\nSendt til 2. linje;524;') && !list.includes('Genåbnet uden nyt svar'), list);
});

test('a filter «later without» is made in its form', async (t) => {
  const spor = await Spor.open(t);
  await Rework.ofSample(spor);
  const { page } = spor;
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Tilføj filter' }).first().click();
  await page.getByRole('button', { name: /Kæde af trin/ }).click();
  await page.getByLabel('Trin 1', { exact: true }).selectOption('Løst af agent');
  await page.getByLabel('Trin 2', { exact: true }).selectOption('Genåbnet');
  await page.getByLabel('Trin 3', { exact: true }).selectOption('Løst af agent');
  await page.getByLabel('Fra trin 2').selectOption('2');
  await page.getByLabel('Ikke imellem, før trin 3').selectOption('Svar sendt til bruger');
  await page.getByText(/Giver 347 sager/).waitFor();
  await spor.assertAccessible('the form of a chain');
});
