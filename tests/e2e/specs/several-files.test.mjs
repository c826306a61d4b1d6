// Lists of other shapes, several files at once, and tables about the cases: each as a person does it.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { Frame } from '../pages/frame.mjs';
import { caseTable, citizensOfTwoSystems, monthlyExtracts, wideList } from '../pages/files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

async function choose(t, files) {
  const spor = await Spor.open(t);
  await new Start(spor).choose(files);
  const data = new Data(spor);
  await data.waitForPreview();
  return { spor, data, page: spor.page };
}

test('a wide list by mouse: what it is, what it cannot answer, and its steps to choose among', async (t) => {
  const { spor, data, page } = await choose(t, wideList());
  await expectText(page.locator('.shape .alert-heading'), 'Filen ligner en bred liste: én række pr. sag og 3 kolonner med datoer');
  await expectText(page.locator('.shape'), /Gentagelser er gået tabt/);
  await spor.assertAccessible('a wide list is recognised');
  await page.getByRole('button', { name: 'Læs hver dato som en hændelse' }).click();
  await expectText(data.cell(0, 2), 'Dato 1. samtale');
  assert.equal(await data.roleOf('Trin'), 'Aktivitet');
  assert.equal(await data.roleOf('Tidspunkt'), 'Tidspunkt');
  // 60 cases have a first talk and an end, 40 of them a plan.
  await data.expectFigure('Rækker i filen', '60');
  await data.expectFigure('Hændelser, der kan bruges', '160');
  await spor.assertAccessible('a wide list in its shape');
  await page.getByRole('checkbox', { name: 'Dato Min Plan' }).uncheck({ force: true });
  await data.expectFigure('Hændelser, der kan bruges', '120');
  await page.getByRole('button', { name: 'Læs rækkerne, som de er' }).click();
  await page.getByRole('button', { name: 'Læs hver dato som en hændelse' }).click();
  await data.expectFigure('Hændelser, der kan bruges', '160');
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '60af 60 sager');
  assert.deepEqual(spor.errors, []);
});

test('a wide list by keyboard', async (t) => {
  const { spor, data, page } = await choose(t, wideList());
  await tabTo(page, page.getByRole('button', { name: 'Læs hver dato som en hændelse' }));
  await page.keyboard.press('Enter');
  await data.expectFigure('Hændelser, der kan bruges', '160');
  await tabTo(page, page.getByRole('checkbox', { name: 'Dato Min Plan' }));
  await page.keyboard.press('Space');
  await data.expectFigure('Hændelser, der kan bruges', '120');
  await tabTo(page, data.showMap);
  await page.keyboard.press('Enter');
  await expectText(new Frame(spor).strip.locator('.count'), '60af 60 sager');
});

test('twelve monthly files are one log, in the order of their names', async (t) => {
  const months = monthlyExtracts();
  const { spor, data, page } = await choose(t, [...months].reverse());
  await expectText(page.locator('.files tbody tr').first(), /1 januar\.csv … 12 december\.csv.*12 filer lægges efter hinanden/s);
  await spor.assertAccessible('twelve files');
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '30af 30 sager');
  await new Frame(spor).data.click();
  await data.expectFigure('Rækker i filen', '120');
  assert.deepEqual(spor.errors, []);
});

test('twelve monthly files by keyboard', async (t) => {
  const { spor, data, page } = await choose(t, monthlyExtracts());
  await tabTo(page, page.locator('.files tbody tr').first().getByRole('button'));
  await page.keyboard.press('Enter');
  await tabTo(page, data.showMap);
  await page.keyboard.press('Enter');
  await expectText(new Frame(spor).strip.locator('.count'), '30af 30 sager');
});

test('a table about the cases is joined by mouse', async (t) => {
  const { spor, data, page } = await choose(t, [...monthlyExtracts(), caseTable()]);
  const table = page.locator('.files tbody tr').nth(1);
  await table.getByRole('button').click();
  await expectText(data.cell(0, 1), '6.2');
  await data.showMap.click();
  await expectText(new Frame(spor).strip.locator('.count'), '30af 30 sager');
  await new Frame(spor).data.click();
  await expectText(table.locator('.state'), '25 af 30 sager fandt deres række. 5 rækker er ikke brugt (0 af dem gentager et id).');
});

test('a table about the cases is joined on their id, and says how it went', async (t) => {
  const { spor, data, page } = await choose(t, [...monthlyExtracts(), caseTable()]);
  const table = page.locator('.files tbody tr').nth(1);
  await expectText(table.locator('b'), 'oplysninger.csv');
  assert.equal(await table.locator('select').evaluate((select) => select.selectedOptions[0].textContent), 'Oplysninger om sagen');
  // By keyboard: to the table's own preview and back.
  await tabTo(page, table.getByRole('button'));
  await page.keyboard.press('Enter');
  await expectText(data.cell(0, 1), '6.2');
  assert.equal(await data.roleOf('Sagsnr'), 'Sag');
  await spor.assertAccessible('a table about cases');
  await tabTo(page, data.showMap);
  await page.keyboard.press('Enter');
  await expectText(new Frame(spor).strip.locator('.count'), '30af 30 sager');
  await new Frame(spor).data.click();
  await expectText(table.locator('.state'), '25 af 30 sager fandt deres række. 5 rækker er ikke brugt (0 af dem gentager et id).');
  // Left out, the log has to be read again.
  await table.locator('select').selectOption({ label: 'Udelades' });
  await data.readAgain.waitFor();
  await page.getByRole('button', { name: 'Behold, som den blev læst' }).click();
  await data.toMap.waitFor();
  assert.deepEqual(spor.errors, []);
});

test('sources are joined on the key of a person only after four answers, by keyboard', async (t) => {
  const { spor, data, page } = await choose(t, citizensOfTwoSystems());
  assert.equal(await data.roleOf('Borgernøgle'), 'Sag');
  await data.showMap.click();
  const gate = page.getByRole('dialog', { name: 'Sæt filerne sammen på en persons nøgle?' });
  await gate.waitFor();
  await expectText(gate.locator('.save-log > p').first(), /^Nøglen er kolonnen Borgernøgle\./);
  await expectText(gate.locator('#join-said'), 'Besvar først de fire spørgsmål.');
  await spor.assertAccessible('the amber questions before a join', 'dialog[open]');
  // Without answers nothing is read.
  await page.keyboard.press('Escape');
  await gate.waitFor({ state: 'hidden' });
  await data.showMap.click();
  await tabTo(page, gate.getByLabel('Formål'));
  await page.keyboard.type('Er der borgere i to indsatser på én gang?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Artikel 6, stk. 1, litra e');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kontorchefen');
  await tabTo(page, gate.getByRole('button', { name: 'Sæt sammen og vis kortet' }));
  await page.keyboard.press('Enter');
  await expectText(new Frame(spor).strip.locator('.count'), '10af 10 sager');
  await new Frame(spor).data.click();
  await expectText(page.locator('.alert-warning').first(), /sat sammen på en persons nøgle\. Formål: Er der borgere i to indsatser/);
  assert.deepEqual(spor.errors, []);
});
