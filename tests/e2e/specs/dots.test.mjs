// The dotted chart: seen by mouse and by keyboard, its table and its file, the questions before persons' cases.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Cases } from '../pages/cases.mjs';
import { Dots } from '../pages/dots.mjs';
import { Frame } from '../pages/frame.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

async function desk(t) {
  const spor = await Spor.open(t);
  await spor.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
  await spor.page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
  return { spor, page: spor.page, dots: new Dots(spor) };
}

test('by mouse: every event, pan there and back, zoom, colours by a column, the table and the file', async (t) => {
  const { spor, page, dots } = await desk(t);
  await dots.open();
  const whole = await dots.pixels();
  await expectText(dots.rows, /^9\.000 sager og 65\.021 hændelser.*Række 1–9\.000 af 9\.000 ses\.$/);
  assert.equal(await dots.key.count(), 9);
  const box = await dots.canvas.boundingBox();
  const middle = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(...middle);
  await expectText(dots.here, /^[\d.]+ hændelser? i [\d.]+ sager? \(.*2023.*\): /);

  // The wheel enlarges about the pointer; dragging there and back gives the same picture.
  await page.mouse.wheel(0, -600);
  await expectText(dots.rows, /Række [\d.]+–[\d.]+ af 9\.000/);
  const near = await dots.pixels();
  assert.notEqual(near, whole);
  const drag = async (x, y) => {
    await page.mouse.move(...middle);
    await page.mouse.down();
    await page.mouse.move(middle[0] + x, middle[1] + y, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(150);
    return dots.pixels();
  };
  assert.notEqual(await drag(-80, -40), near);
  assert.equal(await drag(80, 40), near);
  await page.getByRole('button', { name: 'Vis alt', exact: true }).click();
  await page.waitForTimeout(150);
  assert.equal(await dots.pixels(), whole);

  await dots.colour.selectOption('Kategori');
  await expectText(dots.key.first(), /./);
  await page.locator('.dot-key', { hasText: 'Adgang og rettigheder' }).waitFor();
  assert.ok(!(await dots.colour.locator('option').allTextContents()).includes('Ændret af'));
  const undo = new Frame(spor).undo;
  await undo.click();
  await page.locator('.dot-key', { hasText: 'andre aktiviteter' }).waitFor();
  assert.deepEqual(await spor.page.evaluate(() => document.querySelectorAll('canvas').length), 1);
  await spor.assertAccessible('the dotted chart');

  const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem som PNG' }).click()]);
  assert.match(picture.suggestedFilename(), /prikdiagram\.png$/);
  assert.ok((await stat(await picture.path())).size > 20_000);

  await dots.asTable.click();
  await dots.table.waitFor();
  const total = await dots.table.locator('tbody tr').last().locator('td').allTextContents();
  assert.deepEqual(total.slice(0, 2), ['I alt', '65.021']);
  await spor.assertAccessible('the table of the dotted chart');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem som CSV' }).click()]);
  assert.match(await readFile(await file.path(), 'utf8'), /^\ufeff?Måned;Hændelser;/);
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: reach it, move, enlarge, hear what lies in the middle, and choose', async (t) => {
  const { spor, page, dots } = await desk(t);
  await page.keyboard.press('t');
  await dots.lists.waitFor();
  // The choice stands before the heading, which has the focus.
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, dots.part);
  await page.keyboard.press('Enter');
  const whole = await dots.pixels();
  await tabTo(page, dots.across);
  await page.keyboard.press('ArrowDown');
  await expectText(dots.rows, /så længe efter sagens start/);
  await tabTo(page, dots.order);
  await page.keyboard.press('ArrowDown');
  await expectText(dots.rows, /varede længst, står øverst/);
  await tabTo(page, dots.plot);
  await expectText(dots.here, /hændelse|ingen hændelser/);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expectText(dots.rows, /Række [\d.]+–[\d.]+ af 9\.000 ses\.$/);
  await page.waitForTimeout(150);
  const near = await dots.rows.innerText();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((before) => document.querySelector('.dot-here + p').innerText !== before, near);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((before) => document.querySelector('.dot-here + p').innerText === before, near);
  await page.keyboard.press('0');
  await expectText(dots.rows, /Række 1–9\.000 af 9\.000/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectText(dots.rows, /der hvor den skete/);
  await page.waitForTimeout(150);
  assert.equal(await dots.pixels(), whole);
  assert.deepEqual(spor.errors, []);
});

test('dots of citizens are amber: asked first, without names, and the picture stays', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor);
  const dots = new Dots(spor);
  await page.getByRole('navigation').getByRole('link', { name: 'Statistik' }).waitFor();
  await page.locator('.stage .node, .map-table').first().waitFor({ state: 'visible' });
  await dots.open();
  await dots.goOn.waitFor();
  assert.equal(await page.locator('canvas').count(), 0);
  await spor.assertAccessible('the questions before the dots');
  await new Cases(spor).answer();
  await dots.goOn.click();
  await dots.settled();
  await page.getByText('Billedet af en log om personer kan ikke gemmes').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Gem som PNG' }).count(), 0);
  assert.doesNotMatch(await page.locator('#content').innerHTML(), /S-10\d\d/);
  // No single case in a workshop.
  await page.getByRole('button', { name: 'Workshop' }).click();
  await page.locator('.workshop-note').first().waitFor();
  assert.equal(await page.locator('canvas').count(), 0);
  assert.deepEqual(spor.errors, []);
});
