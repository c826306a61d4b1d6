// The cases move along the map: by mouse, by keyboard alone, without motion, by group, and with small numbers hidden.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Play } from '../pages/play.mjs';
import { Start } from '../pages/start.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

async function opened(t, options) {
  const spor = await Spor.open(t, options);
  const map = await ProcessMap.ofSample(spor);
  return { spor, map, play: new Play(spor), page: spor.page };
}

test('by mouse: it plays, pauses where it is, goes on, and stops at the beginning', async (t) => {
  const { spor, play, page } = await opened(t);
  await play.open();
  await spor.assertAccessible('the bar of the animation');
  await expectText(play.says, /^[\d.]+ bevægelser er tegnet\./);
  await play.speed.selectOption('Firdobbelt');
  await play.play.click();
  await page.waitForFunction(() => Number(document.querySelector('#flow-moment').value) > 20);
  assert.ok(await play.painted() > 100, 'dots are drawn');
  await play.pause.click();
  const frame = await play.frame();
  const moment = await play.shownMoment.textContent();
  assert.match(moment, /^\d+\. \S+ 20\d\d$/);
  await page.waitForTimeout(200);
  assert.equal(await play.frame(), frame, 'it stands still');
  await play.play.click();
  await page.waitForFunction((frame) => Number(document.querySelector('#flow-moment').value) > frame, frame);
  await play.stop.click();
  assert.equal(await play.frame(), 0);
  await play.close.click();
  assert.equal(await page.locator('canvas.flow-layer').count(), 0);
  assert.deepEqual(spor.errors, []);
});

test('by keyboard alone: opened, played and paused, moved on by a frame, told as a table', async (t) => {
  const { spor, play, page } = await opened(t);
  await page.locator('h1').first().focus();
  await tabTo(page, play.opener);
  await page.keyboard.press('Enter');
  await play.ready();
  await tabTo(page, play.play);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => Number(document.querySelector('#flow-moment').value) > 3);
  await page.keyboard.press('Space');
  await tabTo(page, play.moment);
  const frame = await play.frame();
  await page.keyboard.press('ArrowRight');
  assert.equal(await play.frame(), frame + 1);
  assert.equal(await play.moment.getAttribute('aria-valuetext'), await play.shownMoment.textContent());
  await tabTo(page, play.table);
  await page.keyboard.press('Enter');
  const rows = play.bar.locator('tbody tr');
  assert.ok(await rows.count() > 10 && await rows.count() <= 24);
  const numbers = await rows.evaluateAll((rows) => rows.map((row) => [...row.cells].slice(1).map((cell) => Number(cell.textContent.replaceAll('.', '')))));
  const sum = (column) => numbers.reduce((sum, row) => sum + row[column], 0);
  const drawn = Number(/^([\d.]+) bevægelser/.exec(await play.says.textContent())[1].replaceAll('.', ''));
  assert.deepEqual([sum(0), sum(1)], [drawn, drawn], 'what begins ends, and both are what is drawn');
  await spor.assertAccessible('the movements as a table');
  await tabTo(page, play.close);
  await page.keyboard.press('Enter');
  assert.deepEqual(spor.errors, []);
});

test('every case begins at once, and groups have shapes and names', async (t) => {
  const { spor, play, page } = await opened(t);
  await play.open();
  await play.from.selectOption('fra hver sags begyndelse');
  await expectText(play.shownMoment, /efter sagens begyndelse$/);
  const columns = await play.by.locator('option').allTextContents();
  assert.ok(columns.length > 1 && !columns.some((name) => /agent|behandler/i.test(name)), columns.join());
  await play.by.selectOption({ index: 1 });
  await play.keys.waitFor();
  const names = await play.keys.getByRole('listitem').allTextContents();
  assert.ok(names.length >= 2 && names.length <= 7, names.join());
  await play.goTo(1);
  assert.ok(await play.painted() > 100);
  await spor.assertAccessible('groups of cases');
  assert.deepEqual(spor.errors, []);
  await page.keyboard.press('Escape');
});

test('some days alone are played, undo brings the others back, and so does a button', async (t) => {
  const { spor, play, page } = await opened(t);
  await play.open();
  const begins = await play.shownMoment.textContent();
  const drawn = async () => Number(/^([\d.]+) bevægelser/.exec(await play.says.textContent())[1].replaceAll('.', ''));
  const all = await drawn();
  await play.dayFrom.fill('2023-06-05');
  await expectText(play.shownMoment, /^5\. jun\S* 2023$/);
  await play.dayUntil.fill('2023-06-09');
  await page.waitForFunction((all) => Number(/^([\d.]+) bevægelser/.exec(document.querySelector('#play-bar p[role=status]').textContent)?.[1].replaceAll('.', '')) < all / 4, all);
  await play.goTo(await play.frames());
  await expectText(play.shownMoment, /^(9|10)\. jun\S* 2023$/);
  await play.goTo(0);
  assert.ok(await play.painted() > 100, 'cases under way are there from the beginning');
  await spor.assertAccessible('some days of the animation');
  await page.locator('h1').first().focus();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelector('#flow-day-until').value === '');
  assert.equal(await play.dayFrom.inputValue(), '2023-06-05');
  await tabTo(page, play.allDays);
  await page.keyboard.press('Enter');
  await expectText(play.shownMoment, begins);
  assert.equal(await play.dayFrom.inputValue(), '');
  assert.equal(await drawn(), all);
  assert.deepEqual(spor.errors, []);
});

test('where less motion is wanted nothing plays, and the moment is moved by hand', async (t) => {
  const { spor, play } = await opened(t, { reducedMotion: 'reduce' });
  await play.open();
  assert.equal(await play.play.getAttribute('aria-disabled'), 'true');
  assert.match(await play.bar.textContent(), /Dit system beder om mindre bevægelse/);
  await play.play.click({ force: true });
  await play.page.waitForTimeout(200);
  assert.equal(await play.frame(), 0);
  await play.goTo(Math.floor(await play.frames() / 2));
  assert.ok(await play.painted() > 100, 'a still picture of the moment');
  assert.deepEqual(spor.errors, []);
});

test('of a log about persons what few do together is left out, and the page says how much', async (t) => {
  const spor = await Spor.open(t);
  await new Start(spor).card('Kontanthjælp').click();
  await new ProcessMap(spor).settled();
  await spor.page.getByRole('switch', { name: 'Små tal skjules' }).check({ force: true });
  await new ProcessMap(spor).settled();
  const play = new Play(spor);
  await play.open();
  await expectText(play.says, /bevægelser er tegnet\..*[\d.]+ bevægelser er ikke tegnet, fordi færre end 5 sager gør dem sammen\./);
  assert.ok(await play.frames() <= 60);
  assert.deepEqual(spor.errors, []);
});

test('a picture of the animation takes at most eight milliseconds', async (t) => {
  const { play, page } = await opened(t);
  await play.open();
  const millis = await page.evaluate(async () => {
    const slider = document.querySelector('#flow-moment');
    const taken = [];
    const frames = Number(slider.max);
    for (let part = 1; part < 60; part += 1) {
      slider.value = String(Math.floor(frames * part / 60));
      const begin = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // Effects run in the microtasks behind the event.
      await null; await null; await null; await null; await null;
      taken.push(performance.now() - begin);
      await new Promise(requestAnimationFrame);
    }
    return taken.sort((a, b) => a - b);
  });
  t.diagnostic(`median ${millis[30].toFixed(2)} ms, longest ${millis.at(-1).toFixed(2)} ms`);
  assert.ok(millis[30] <= 8, `a picture takes ${millis[30]} ms`);
});
