// Single cases: by mouse and by keyboard, the questions before persons' cases, and a list of a hundred thousand.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Cases } from '../pages/cases.mjs';
import { Filters } from '../pages/filters.mjs';
import { Log } from '../pages/log.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Personal } from '../pages/personal.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

// Three cases by hand: over a weekend, of days only, and the course of the first once more.
const BY_HAND = [
  'Sagsnr;Aktivitet;Tidspunkt;Team',
  'S-10;Modtaget;19-01-2024 15:00;Syd', 'S-10;Afgjort;22-01-2024 09:00;Nord',
  'S-9;Modtaget;16-01-2024;Syd', 'S-9;Partshøring;23-01-2024;Syd', 'S-9;Afgjort;24-01-2024;Syd',
  'S-8;Modtaget;22-01-2024 10:00;Syd', 'S-8;Afgjort;22-01-2024 12:30;Syd',
].join('\r\n') + '\r\n';

async function opened(t, text, name = 'sager.csv') {
  const spor = await Spor.open(t);
  await new Log(spor).choose({ name, text });
  await new Log(spor).previewed();
  await new Personal(spor).nobody.check({ force: true });
  await new Log(spor).confirm();
  return { spor, page: spor.page, cases: new Cases(spor), filters: new Filters(spor) };
}

test('one case by mouse: its waiting in and outside opening hours, its course as a filter and on the map', async (t) => {
  const { spor, page, cases, filters } = await opened(t, BY_HAND);
  await cases.open();
  assert.deepEqual(await cases.shown(), ['S-9', 'S-10', 'S-8']);
  await cases.counts('3 sager');
  await cases.row('S-10').click();
  await cases.settled();
  await expectText(cases.title, 'Sag S-10');
  await expectText(cases.lede, '19. jan. 2024 – 22. jan. 2024 · 2 dage 18 timer · 2 hændelser');
  // Friday 15 to Monday 9: an hour on each day is open.
  await expectText(cases.said.locator('p').first(), 'Ventede i alt 2 dage 18 timer: 2,0 timer i åbningstiden og 64,0 timer uden for.');
  await expectText(cases.said.locator('p').nth(1), /^Variant 1 af 2: 2 sager, 66,7\s%$/);
  assert.deepEqual(await cases.rows(), [
    ['19-01-2024', '15.00', 'Modtaget', '', '', '', 'Syd'],
    ['22-01-2024', '09.00', 'Afgjort', '2,8 dage', '2,0 timer', '64,0 timer', 'Nord'],
  ]);
  await spor.assertAccessible('a case');
  await page.getByRole('button', { name: 'Forrige' }).click();
  await cases.settled();
  await expectText(cases.title, 'Sag S-9');
  assert.deepEqual((await cases.rows()).map((row) => row.slice(1, 6)), [
    ['–', 'Modtaget', '', '', ''], ['–', 'Partshøring', '7 dage', '–', '–'], ['–', 'Afgjort', '1 dag', '–', '–'],
  ]);
  assert.equal(await cases.picture.locator('.lane-mark.day').count(), 3);

  await cases.row('S-10').click();
  await cases.settled();
  await page.getByRole('button', { name: 'Kun dette forløb' }).click();
  await filters.counts(2, 3);
  await cases.counts('2 sager');
  await cases.settled();
  await expectText(cases.title, 'Sag S-10');
  await page.keyboard.press('Control+z');
  await cases.counts('3 sager');
  await cases.settled();
  await page.getByRole('button', { name: 'Vis på kortet' }).click();
  const map = new ProcessMap(spor);
  await map.settled();
  await filters.counts(2, 3);
  assert.deepEqual(spor.errors, []);
});

test('the list by keyboard alone: order, search, the next case, the first and the last', async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openSample();
  const cases = new Cases(spor);
  const { page } = spor;
  await page.locator('h1').first().focus();
  await page.keyboard.press('s');
  await cases.settled();
  await expectText(cases.title, 'Sag IT2023-00001');
  await tabTo(page, cases.list);
  await page.keyboard.press('ArrowDown');
  await cases.settled();
  await expectText(cases.title, 'Sag IT2023-00002');
  await page.keyboard.press('End');
  await cases.settled();
  await expectText(cases.title, 'Sag IT2023-09000');
  assert.equal((await cases.shown()).at(-1), 'IT2023-09000');
  await page.keyboard.press('PageUp');
  await cases.settled();
  await page.keyboard.press('Home');
  await cases.settled();
  await expectText(cases.title, 'Sag IT2023-00001');
  const active = await cases.list.getAttribute('aria-activedescendant');
  assert.equal(await page.locator(`#${active} .case-name`).textContent(), 'IT2023-00001');
  await page.keyboard.down('Shift');
  await tabTo(page, cases.order);
  await page.keyboard.up('Shift');
  await page.keyboard.press('ArrowDown');
  assert.equal(await cases.order.inputValue(), 'duration');
  await tabTo(page, cases.turn);
  await page.keyboard.press('Enter');
  // The longest case, as tests/golden/cases counts it.
  await expectText(cases.title, 'Sag IT2023-03361');
  await cases.settled();
  await page.keyboard.down('Shift');
  await tabTo(page, cases.search);
  await page.keyboard.up('Shift');
  await page.keyboard.type('0899');
  // IT2023-00899 and IT2023-08990 to 08999.
  await cases.counts('11 af 9.000 sager');
  await cases.settled();
  assert.ok((await cases.shown()).every((name) => name.includes('0899')));
  await page.keyboard.type('findes ikke');
  await expectText(page.getByRole('heading', { name: 'Ingen sag hedder sådan' }), 'Ingen sag hedder sådan');
  await spor.assertAccessible('a search that finds nothing');
  await page.getByRole('button', { name: 'Ryd søgningen' }).click();
  await cases.counts('9.000 sager');
  assert.deepEqual(spor.errors, []);
});

test('cases of persons: asked first, pseudonyms only, and nothing for one who does not answer', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor);
  await new ProcessMap(spor).settled();
  const cases = new Cases(spor);
  await cases.link.click();
  await expectText(page.getByRole('heading', { level: 1 }), 'Sager');
  await spor.assertAccessible('the questions before single cases');
  assert.equal(await cases.goOn.getAttribute('aria-disabled'), 'true');
  await cases.goOn.click({ force: true });
  assert.equal(await page.locator('.case-row').count(), 0);
  const content = async () => page.locator('#content').innerHTML();
  assert.doesNotMatch(await content(), /S-10\d\d/);
  // Elsewhere and back: still nothing.
  await page.keyboard.press('3');
  await cases.link.click();
  await cases.goOn.waitFor();
  assert.equal(await page.locator('.case-row').count(), 0);

  await cases.answer();
  await cases.goOn.click();
  await cases.settled();
  await expectText(cases.bar, /Gul funktion\s*Formål:\s*Validering sammen med fagpersoner\..*pseudonym/);
  const names = await cases.shown();
  assert.ok(names.length > 3 && names.every((name) => /^[A-Z2-7]{16}$/.test(name)), names.join(' '));
  await cases.search.fill('S-1003');
  await cases.counts('0 af 60 sager');
  await cases.search.fill(`${names[2].slice(0, 4)} ${names[2].slice(4, 8)}`.toLowerCase());
  await cases.counts('1 af 60 sager');
  await cases.settled();
  const shown = await content();
  for (const secret of ['S-10', '070761', 'Mette', 'Jens', 'Kirsten', 'ringede']) assert.ok(!shown.includes(secret), secret);
  await spor.assertAccessible('a case of a person');

  await page.getByRole('button', { name: 'Ret formål' }).click();
  assert.equal(await page.getByLabel('Formål', { exact: true }).inputValue(), 'Validering sammen med fagpersoner');
  assert.equal(await page.locator('.case-row').count(), 0);
  await page.getByLabel('Formål', { exact: true }).fill('Temadag');
  await cases.goOn.click();
  await expectText(cases.bar, /Formål:\s*Temadag\./);
  // Another log asks anew.
  await new Log(spor).close();
  assert.deepEqual(await spor.stored().then(({ localStorage }) => localStorage), {});
  assert.deepEqual(spor.errors, []);
});

const MANY = 100_000;

// A hundred thousand cases of two events.
function many() {
  const two = (number) => String(number).padStart(2, '0');
  const lines = ['Sagsnr;Aktivitet;Tidspunkt'];
  for (let number = 0; number < MANY; number++) {
    const day = `${two(1 + (number % 28))}-${two(1 + (Math.floor(number / 28) % 12))}-2023`;
    lines.push(`A${number};Modtaget;${day} 08:${two(number % 60)}`, `A${number};Afgjort;${day} ${two(9 + (number % 9))}:00`);
  }
  return lines.join('\n') + '\n';
}

test('a hundred thousand cases scroll: as many elements as ever, no long task, no row blank for a tenth of a second', async (t) => {
  const { page, spor, cases } = await opened(t, many());
  await cases.open();
  await cases.counts('100.000 sager');
  await cases.orderBy('Sagens navn');
  const told = await page.evaluate(async () => {
    const list = document.querySelector('.case-rows');
    const long = [];
    const observer = new PerformanceObserver((entries) => long.push(...entries.getEntries().map((entry) => entry.duration)));
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const count = () => document.getElementsByTagName('*').length;
    const counts = new Set([count()]);
    const since = new Map();
    let blank = 0;
    let empty = 0;
    const look = (now) => {
      const box = list.getBoundingClientRect();
      // Wherever one looks there is a case with its name.
      for (const share of [0.02, 0.5, 0.97]) {
        const at = document.elementFromPoint(box.left + 20, box.top + box.height * share)?.closest('.case-row');
        if (!at || at.classList.contains('awaited')) empty += 1;
      }
      for (const row of list.querySelectorAll('.case-row:not(.hidden)')) {
        const at = row.getBoundingClientRect();
        const isBlank = at.bottom > box.top && at.top < box.bottom && row.classList.contains('awaited');
        if (!isBlank) since.delete(row);
        else if (since.has(row)) blank = Math.max(blank, now - since.get(row));
        else since.set(row, now);
      }
    };
    const end = list.scrollHeight - list.clientHeight;
    // By the wheel, by pages, and by dragging the bar to and fro.
    const places = [];
    for (let step = 0; step < 60; step++) places.push(step * 100);
    for (let step = 0; step < 60; step++) places.push(6_000 + step * list.clientHeight);
    for (let step = 0; step <= 90; step++) places.push((Math.sin(step / 14) ** 2) * end);
    for (const place of places) {
      list.scrollTop = place;
      look(await frame());
      counts.add(count());
    }
    for (let rest = 0; rest < 12; rest++) look(await frame());
    list.scrollTop = end;
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return { counts: [...counts], long, blank, empty };
  });
  t.diagnostic(`elements ${told.counts}; long tasks ${told.long.map(Math.round)}; a row was blank for ${Math.round(told.blank)} ms at most, ${told.empty} looks found none`);
  assert.equal(told.counts.length, 1, `elements: ${told.counts}`);
  assert.deepEqual(told.long, []);
  assert.ok(told.blank < 100 && told.empty === 0, `blank for ${told.blank} ms, ${told.empty} looks found none`);
  assert.equal((await cases.shown()).at(-1), 'A99999');
  assert.deepEqual(spor.errors, []);
});
