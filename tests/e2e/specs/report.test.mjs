// The report: written from bookmarks, the same figures as the views, printed on A4 and saved as one file that stands alone.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Log, smallLog } from '../pages/log.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { Report } from '../pages/report.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const figure = (page) => page.locator('.key-figures dd b').first().textContent();

test('three views become a report that says what they say, on the page, on A4 and in a file', async (t) => {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  const report = new Report(spor);
  const { page } = spor;
  await report.keep('Sådan løber sagerne', 'Alle sager med de hyppigste overgange.');
  await map.step('Genåbnet').click();
  await page.getByRole('button', { name: 'Behold sager med trinnet' }).click();
  await map.settled();
  await page.keyboard.press('5');
  await page.locator('.key-figures dd').first().waitFor();
  const reopened = await figure(page);
  assert.notEqual(reopened, '9.000');
  await report.keep('Genåbnede sager');
  await page.keyboard.press('6');
  await page.locator('.rework-steps tbody tr').first().waitFor();
  const firstRow = (await page.locator('.rework-steps tbody tr').first().locator('th, td').allInnerTexts()).slice(0, 2).map((text) => text.trim());
  await report.keep('Genbehandling');
  const before = await page.locator('.strip .count').innerText();

  await report.open();
  await spor.assertAccessible('the report before it is written');
  await page.getByLabel('Titel').fill('Genåbnede sager i It-servicedesk');
  await page.getByLabel('Skrevet af').fill('Kvalitet og data');
  await page.getByLabel('Resumé').fill('Hver femte sag åbnes igen.\n\nVi har set på hvorfor.');
  await page.getByLabel('Resultattype for «Genåbnede sager»').selectOption({ label: 'Bekræftelse' });
  await page.getByRole('button', { name: 'Indsæt forslag til tekst' }).click();
  await page.getByLabel('Resultattype for «Genbehandling»').selectOption({ label: 'Forbedring' });
  await report.write.click();
  await report.written();
  assert.equal(await page.locator('.strip .count').innerText(), before, 'the page stands where it stood');
  await spor.assertAccessible('the report');

  const asTold = async (paper) => {
    const overview = report.section('Genåbnede sager', paper);
    assert.equal(await overview.locator('.figures dd b').first().textContent(), reopened);
    await expectText(overview, /Bekræftelse/);
    await expectText(overview, /Ingen væsentlig forskel\./);
    await expectText(overview.locator('.told'), new RegExp(`${reopened.replace('.', '\\.')} af 9\\.000 sager`));
    await expectText(overview.locator('.told'), /Behold sager.*Genåbnet/);
    assert.ok((await overview.locator('.picture svg[role=img][aria-label]').count()) >= 2, 'the charts are there');
    const rework = report.section('Genbehandling', paper);
    const row = await rework.locator('table').filter({ hasText: firstRow[0] }).first().locator('tbody tr').first().locator('th, td').allInnerTexts();
    assert.deepEqual(row.slice(0, 2).map((text) => text.trim()), firstRow);
    const drawn = report.section('Sådan løber sagerne', paper);
    await expectText(drawn.locator('.picture svg'), /Genåbnet/);
    assert.equal(await drawn.locator('table caption').count(), 2);
    await expectText(paper, /Opdigtede data/);
    await expectText(paper, /rangordner ikke personer/);
    assert.equal(await paper.locator('button, input, select, a, script').count(), 0);
  };
  await asTold(report.paper);

  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, path: new URL('../results/report.pdf', import.meta.url).pathname });
  const pages = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  assert.ok(pages >= 5 && pages <= 16, `${pages} pages`);
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
  // A sheet is A4, and lies on its side only where a table has more columns than it is wide.
  for (const [width, height] of sizes) {
    const [narrow, long] = [Math.min(width, height), Math.max(width, height)];
    assert.ok(Math.abs(narrow - 595) <= 1 && Math.abs(long - 842) <= 1, `${width} × ${height}`);
  }

  const asked = spor.requests.length;
  const file = await report.saved();
  assert.equal(file.name, 'Spor - It-servicedesk 2023 - rapport.html');
  await asTold(file.page.locator('.report'));
  // No column runs off its sheet: between the margins there are 182 mm, on its side 269.
  await file.page.emulateMedia({ media: 'print' });
  for (const [sheet, room] of [['report', 688], ['report-wide', 1016]]) {
    await file.page.setViewportSize({ width: room, height: 900 });
    const off = await file.page.locator('.report table').evaluateAll((tables, [sheet, room]) => tables
      .filter((table) => getComputedStyle(table).page === sheet || (sheet === 'report' && getComputedStyle(table).page === 'auto'))
      .filter((table) => table.getBoundingClientRect().right > room)
      .map((table) => `${table.caption?.textContent}: ${table.getBoundingClientRect().right}`), [sheet, room]);
    assert.deepEqual(off, [], sheet);
  }
  assert.ok(await file.page.locator('.report table').evaluateAll((tables) => tables.some((table) => getComputedStyle(table).page === 'report-wide')));
  await file.page.emulateMedia({ media: null });
  assert.equal(await file.page.locator('html').getAttribute('lang'), 'da');
  assert.ok(!/<script|<link|<img|https?:\/\/(?!www\.w3\.org\/2000\/svg)/.test(file.text), 'nothing is fetched');
  assert.deepEqual(file.errors, []);
  assert.equal(file.requests.length, 1, 'the file alone');
  await new Spor(file.page, spor.server).assertAccessible('the saved report');
  const levels = await file.page.locator('h1, h2, h3').evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
  assert.equal(levels[0], 1);
  levels.slice(1).forEach((level, at) => assert.ok(level >= 2 && level <= levels[at] + 1, `heading ${at + 1} of ${levels}`));
  await file.page.close();
  assert.equal(spor.requests.filter((address) => !address.startsWith('file:')).length, asked);
  assert.deepEqual(spor.errors, []);
});

test('a report is written and saved by keyboard alone; another order and an excluded section make another report', async (t) => {
  const spor = await Spor.open(t);
  await ProcessMap.ofSample(spor);
  const report = new Report(spor);
  const { page } = spor;
  const tabTo = async (named) => {
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent);
      if (named.test(name.trim())) return;
    }
    assert.fail(`Tab does not come to ${named}`);
  };
  const keepByKeys = async (title) => {
    await report.menu.focus();
    await page.keyboard.press('Enter');
    await tabTo(/^Gem denne visning$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'bookmark-title');
    await page.keyboard.type(title);
    await tabTo(/^Gem bogmærke$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: title, exact: true }).waitFor();
    await page.keyboard.press('Escape');
  };
  await page.keyboard.press('5');
  await page.locator('.key-figures dd').first().waitFor();
  await keepByKeys('Overblikket');
  await page.keyboard.press('4');
  await page.locator('.variant-list tbody tr').first().waitFor();
  await keepByKeys('Vejene');
  await page.keyboard.press('t');
  await page.locator('.statistics table').first().waitFor();
  await keepByKeys('Tal');
  await page.keyboard.press('r');
  await tabTo(/^Tag «Overblikket» med/);
  await tabTo(/^Flyt afsnit 1 ned$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'section-down-1');
  await tabTo(/^Tag «Tal» med/);
  await page.keyboard.press('Space');
  await tabTo(/^Titel$/);
  await page.keyboard.type('Tastaturets rapport');
  await tabTo(/^Skriv rapporten$/);
  await page.keyboard.press('Enter');
  await report.written();
  assert.deepEqual(await report.paper.locator('section.view h2').allTextContents(), ['Vejene', 'Overblikket']);
  await expectText(report.section('Vejene').locator('table').first(), / → /);
  await tabTo(/^Gem som HTML$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(download.suggestedFilename(), /rapport\.html$/);
  // What changed since is said.
  await page.getByLabel('Titel').fill('En anden titel');
  await page.getByText('er ændret, siden rapporten blev skrevet').waitFor();
  assert.deepEqual(spor.errors, []);
});

test('the fingerprint of the file is that of its bytes; without bookmarks the page says what to do', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  const file = smallLog();
  await log.openFile(file);
  const report = new Report(spor);
  await report.open();
  await spor.page.getByRole('heading', { name: 'Der er ingen bogmærker endnu' }).waitFor();
  await spor.assertAccessible('a report without bookmarks');
  await spor.page.keyboard.press('5');
  await spor.page.locator('.key-figures dd').first().waitFor();
  await report.keep('Overblik over sager');
  await report.open();
  await report.write.click();
  await report.written();
  const account = report.paper.locator('section.account').last();
  await expectText(account, new RegExp(createHash('sha256').update(file.text).digest('hex')));
});

test('of a log about citizens no small number is in the file, and while they are shown no report is written', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor);
  const map = new ProcessMap(spor);
  await map.settled();
  const report = new Report(spor);
  await report.keep('Kortet');
  await page.keyboard.press('s');
  await report.keep('Sagerne');
  await page.getByRole('link', { name: 'Overblik' }).click();
  await page.locator('.key-figures dd').first().waitFor();
  await report.keep('Overblikket');
  await report.open();
  await page.getByText('«Sager» kan ikke være med i en rapport.').waitFor();
  await report.write.click();
  await report.written();
  const file = await report.saved();
  assert.equal(file.name, 'Spor - rapport.html', 'the name of the source stays here');
  await expectText(file.page.locator('.report'), /skjult/i);
  const map1 = report.section('Kortet', file.page.locator('.report'));
  const row = await map1.locator('tbody tr').filter({ hasText: 'Klage modtaget' }).first().innerText();
  assert.ok(!/\b(4|56)\b/.test(row), row);
  assert.equal(await file.page.getByRole('heading', { name: 'Sagerne' }).count(), 0);
  for (const secret of ['070761', 'Mette Holm', 'praktik', 'S-1017', 'borgere.csv']) assert.ok(!file.text.includes(secret), secret);
  await file.page.close();

  await page.locator('#small-numbers').focus();
  await page.keyboard.press('Space');
  await page.getByText('er ændret, siden rapporten blev skrevet').waitFor();
  await page.getByRole('button', { name: 'Skriv rapporten igen' }).click();
  await page.locator('.leaving').getByText('Små tal er vist.').waitFor();
  assert.equal(await report.paper.count(), 0);
  await spor.assertAccessible('small numbers may not stand in a report');
  assert.deepEqual(spor.errors, []);
});
