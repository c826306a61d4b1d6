// Bookmarks and the workshop: kept, changed, removed and brought back; shown one after the other, by mouse and by keyboard.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Split } from '../pages/split.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const { figures: ALL } = JSON.parse(readFileSync(new URL('../../golden/samples/service_desk.json', import.meta.url)));

async function withBookmarks(t) {
  const spor = await Spor.open(t);
  const map = await ProcessMap.ofSample(spor);
  const { page } = spor;
  const menu = page.getByRole('button', { name: 'Bogmærker' });
  const keep = async (title, note, question) => {
    if ((await menu.getAttribute('aria-expanded')) === 'false') await menu.click();
    await page.getByRole('button', { name: 'Gem denne visning' }).click();
    await page.getByLabel('Overskrift').fill(title);
    await page.getByLabel('Hvad ses her?').fill(note);
    await page.getByLabel('At tale om').fill(question);
    await spor.assertAccessible('a bookmark is written');
    await page.getByRole('button', { name: 'Gem bogmærke', exact: true }).click();
    await page.getByRole('button', { name: title, exact: true }).waitFor();
    await page.keyboard.press('Escape');
  };
  await keep('Hele vejen', 'Alle 9.000 sager.', '');
  await map.step('Genåbnet').click();
  await page.getByRole('button', { name: 'Behold sager med trinnet' }).click();
  await map.settled();
  await page.keyboard.press('5');
  await page.locator('.key-figures dd').first().waitFor();
  await keep('Genåbnede sager', 'De genåbnede alene.', 'Hvad mangler brugeren i det første svar?');
  return { spor, page, map, menu };
}

const shownCases = (page) => page.locator('.key-figures dd b').first().textContent();

test('a bookmark leads back to a view with its filters; removing one can be taken back', async (t) => {
  const { spor, page, menu } = await withBookmarks(t);
  const filtered = await shownCases(page);
  assert.notEqual(filtered, '9.000');
  await menu.click();
  await page.getByRole('button', { name: 'Hele vejen', exact: true }).click();
  await page.waitForFunction(() => location.hash === '#map');
  await menu.click();
  await page.getByRole('button', { name: 'Genåbnede sager', exact: true }).click();
  await page.locator('.key-figures dd').first().waitFor();
  assert.equal(await shownCases(page), filtered);
  await menu.click();
  await page.getByRole('button', { name: 'Fjern bogmærket «Hele vejen»' }).click();
  assert.equal(await page.getByRole('button', { name: 'Hele vejen', exact: true }).count(), 0);
  await page.getByText('«Hele vejen» er fjernet.').waitFor();
  await spor.assertAccessible('a removed bookmark');
  await page.locator('.popover-body').getByRole('button', { name: 'Fortryd' }).click();
  await page.getByRole('button', { name: 'Hele vejen', exact: true }).waitFor();
});

test('the workshop turns from bookmark to bookmark and hides the rest, by keyboard alone', async (t) => {
  const { spor, page } = await withBookmarks(t);
  const button = page.getByRole('button', { name: 'Workshop' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Workshop' });
  await panel.getByRole('heading', { name: 'Hele vejen' }).waitFor();
  await panel.getByText('Bogmærke 1 af 2').waitFor();
  assert.equal(await page.getByRole('navigation', { name: 'Visninger' }).count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'workshop');
  // Of how many cases, by which filters, and that nobody is real.
  const told = panel.locator('.workshop-shown');
  await expectText(told.locator('.count'), '9.000af 9.000 sager');
  await expectText(told, /65\.021 af 65\.021 hændelser.*Opdigtede data$/);
  assert.equal(await told.getByRole('listitem').count(), 0);
  await spor.assertAccessible('the workshop, dark');
  await page.keyboard.press('ArrowRight');
  await panel.getByRole('heading', { name: 'Genåbnede sager' }).waitFor();
  await panel.getByText('Hvad mangler brugeren i det første svar?').waitFor();
  await expectText(told.locator('.count'), `${ALL.activities['Genåbnet'].cases}af 9.000 sager`);
  await expectText(told.getByRole('listitem'), /^Behold sager, hvor .*Genåbnet/);
  await page.locator('.key-figures dd').first().waitFor();
  await panel.getByRole('button', { name: 'Lys' }).click();
  await spor.assertAccessible('the workshop, light');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bogmærker' }).waitFor();
  assert.equal(await panel.count(), 0);
});

test('groups side by side can be read in the dark', async (t) => {
  const spor = await Spor.open(t);
  await ProcessMap.ofSample(spor);
  const { page } = spor;
  const split = new Split(spor);
  await split.choose('Kategori');
  await page.keyboard.press('5');
  await split.settled();
  await page.getByRole('button', { name: 'Bogmærker' }).click();
  await page.getByRole('button', { name: 'Gem denne visning' }).click();
  await page.getByLabel('Overskrift').fill('Overblik pr. kategori');
  await page.getByRole('button', { name: 'Gem bogmærke', exact: true }).click();
  await page.getByRole('button', { name: 'Workshop' }).first().click();
  await page.getByRole('complementary', { name: 'Workshop' }).waitFor();
  await split.settled();
  await spor.assertAccessible('the workshop with groups, dark');
});
