// Time: what is planted in the samples, two clocks, the working calendar, filters from rows; by mouse and by keyboard.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Frame } from '../pages/frame.mjs';
import { Time } from '../pages/time.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { plain } from '../pages/overview.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { expectText, tabTo } from '../pages/wait.mjs';

after(closeBrowser);

// Counted by scripts/oracles/time.py and scripts/sample_oracle.py from the samples' files.
const oracle = JSON.parse(await readFile(new URL('../../golden/time/expected.json', import.meta.url)));
const findings = async (sample) =>
  JSON.parse(await readFile(new URL(`../../golden/samples/${sample}.json`, import.meta.url))).findings;
const danish = (number, digits = 1) =>
  number.toLocaleString('da-DK', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const hours = (seconds) => `${danish(seconds / 3600)} timer`;
const days = (seconds) => `${danish(seconds / 86400)} dage`;
const share = (part, all) => `${danish((part / all) * 100)} %`;

test('how long until a ticket is solved: in working time, with calendar time beside it, and the cases that never are', async (t) => {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor);
  await time.measure('Ny', 'Løst af agent');
  const { working, calendar } = oracle.solved;
  // Finding C6: 6 working hours and 22 by the calendar; the tail is four times as long.
  assert.deepEqual(await time.figure('Median'), [hours(working.median_s), `${hours(calendar.median_s)} i kalendertid`]);
  assert.deepEqual(await time.figure('90 % inden'), [hours(working.p90_s), `${days(calendar.p90_s)} i kalendertid`]);
  assert.deepEqual(await time.figure('Målte sager'), ['8.693', 'af 9.000 sager, der vises']);
  assert.deepEqual(await time.figure('Flow-effektivitet'), ['–', 'kan ikke kendes: loggen har ét tidspunkt pr. hændelse']);
  assert.match(await time.notes(), /Med «Ny», men uden «Løst af agent» bagefter: 307 sager\./);
  assert.match(await time.notes(), /Hvor meget af tiden der arbejdes på sagen.*kan derfor ikke kendes/);
  const [times, cases, total, median, p90] = working.by_step['Afventer bruger'];
  const told = [`${danish(total / 3600, 0)} timer`, share(total, working.total_s), danish(times, 0), danish(cases, 0), hours(median), hours(p90)];
  assert.deepEqual(await time.cells(time.places, 'Afventer bruger'), told);
  assert.equal((await time.names(time.places))[0], 'Afventer bruger');
  const [n, , middle, , tail] = working.by_category['Pc og hardware'];
  assert.deepEqual(await time.cells(time.groups, 'Pc og hardware'), [hours(middle), hours(tail), danish(n, 0)]);
  assert.match(await time.distribution.getByRole('img').getAttribute('aria-label'), /^Fra Ny til første Løst af agent\. Halvdelen af 8\.693 sager/);
  await spor.assertAccessible('time');
  await time.clock('Kalendertid').click();
  await expectText(time.figures.locator('dl > div b').first(), hours(calendar.median_s));
  assert.deepEqual(await time.figure('Median'), [hours(calendar.median_s), `${hours(working.median_s)} i arbejdstid`]);
  assert.deepEqual(spor.errors, []);
});

test('each time to the next: several times of a case, and what is not met', async (t) => {
  const time = await Time.ofSample(await Spor.open(t));
  await time.measure('Løst af agent', 'Genåbnet', 'næste gang, hver gang');
  assert.deepEqual(await time.figure('Målte sager'), ['990', 'af 9.000 sager, der vises; 1.188 tider']);
  // Finding C10.
  assert.equal((await time.figure('Median'))[1], `${hours(oracle.reopened.calendar.median_s)} i kalendertid`);
  assert.match(await time.notes(), /Gange, hvor «Løst af agent» ikke følges af «Genåbnet»: 8\.693\./);
  assert.match(plain(await time.distribution.textContent()), /Halvdelen af 1\.188 tider er højst/);
});

test('finding A7: how long a rehabilitation plan waits for the team’s meeting', async (t) => {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor, /Kontanthjælp/);
  await time.clock('Kalendertid').click();
  const { A7 } = await findings('social_assistance');
  await time.measure('Rehabiliteringsplan udarbejdet', 'Møde i rehabiliteringsteam');
  await measures(time, A7);
});

test('finding B4: how long until the first meeting after the hand-over to the job centre', async (t) => {
  const time = await Time.ofSample(await Spor.open(t), /Forsikrede ledige/);
  await time.clock('Kalendertid').click();
  const { B4 } = await findings('insured_unemployed');
  await time.measure('Overgang til jobcenter', 'Jobsamtale i jobcenter');
  await measures(time, B4);
});

// The spread of a finding in days, as the page tells it by the calendar.
async function measures(time, { n, median, p90 }) {
  const told = (await Promise.all(['Median', '90 % inden', 'Målte sager'].map((name) => time.figure(name)))).map(([value]) => value);
  assert.deepEqual(told, [`${danish(median)} dage`, `${danish(p90)} dage`, danish(n, 0)]);
}

test('another calendar: open on Saturdays, closed in July; undone in one step', async (t) => {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor);
  const { page } = spor;
  const before = await time.figure('Tid i alt');
  assert.equal(await time.calendar.textContent(), 'Man.–fre. 8–16, helligdage lukket');
  await time.calendar.click();
  await page.getByLabel('Lørdag', { exact: true }).check();
  await page.getByLabel('Fredag til').fill('13:30');
  await page.getByLabel('Lukket på danske helligdage').uncheck();
  await page.getByLabel('Fra og med').fill('2023-07-03');
  await page.getByLabel('Til og med').fill('2023-07-28');
  await page.getByRole('button', { name: 'Tilføj lukkedage' }).click();
  await page.getByRole('button', { name: /^Fjern 3\. juli 2023/ }).waitFor();
  await spor.assertAccessible('the calendar');
  await page.getByLabel('Mandag til').fill('07:00');
  await page.getByText('Et kontor lukker efter, at det åbner. Ret mandag.').waitFor();
  await page.getByLabel('Mandag til').fill('16:00');
  await page.getByRole('button', { name: 'Brug kalenderen' }).click();
  await expectText(time.calendar, 'Man.–tors. 8–16, fre. 8–13.30, lør. 8–16');
  await time.settled();
  await page.waitForFunction((old) => document.querySelectorAll('.key-figures dd b')[2]?.textContent !== old, before[0].replace(' timer', '\u00a0timer'));
  await new Frame(spor).undo.click();
  await expectText(time.calendar, 'Man.–fre. 8–16, helligdage lukket');
  await expectText(time.figures.locator('dl > div b').nth(2), before[0]);
  // The filter counts by the same calendar.
  await time.calendar.click();
  await page.getByLabel('Søndag', { exact: true }).check();
  await page.getByRole('button', { name: 'Brug kalenderen' }).press('Enter');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Tilføj filter' }).first().click();
  await page.getByRole('button', { name: /Varighed/ }).first().click();
  await page.getByText('Man.–fre. 8–16, søn. 8–16, helligdage lukket').waitFor();
});

test('a calendar is kept by name and chosen again, and an office may open twice a day', async (t) => {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor);
  const { page } = spor;
  const menu = page.getByLabel('Begynd med');
  const chosen = () => menu.evaluate((menu) => menu.selectedOptions[0].textContent.trim());
  const use = page.getByRole('button', { name: 'Brug kalenderen' });
  await time.calendar.click();
  assert.match(await chosen(), /^Kommunens kontor/);
  await page.getByRole('button', { name: 'Torsdag: åbent én gang til' }).click();
  await page.getByLabel('Torsdag, 2. åbning til').fill('18:30');
  assert.equal(await page.getByLabel('Torsdag, 2. åbning fra').inputValue(), '17:00');
  assert.equal(await chosen(), 'Tilpasset');
  await page.getByLabel('Navn (valgfrit)').fill('Borgerservice');
  await spor.assertAccessible('a calendar with two openings a day');
  await use.click();
  const own = 'Man.–ons. 8–16, tors. 8–16 + 17–18.30, fre. 8–16, helligdage lukket';
  await expectText(time.calendar, own);
  await time.calendar.click();
  assert.equal(await chosen(), 'Borgerservice');
  await menu.selectOption({ label: 'Hverdage hele døgnet, lukket på helligdage' });
  await use.click();
  await expectText(time.calendar, 'Man.–fre. 0–24, helligdage lukket');
  await time.calendar.click();
  await menu.selectOption({ label: 'Borgerservice' });
  await page.getByRole('button', { name: 'Torsdag, 2. åbning: fjern åbningen' }).waitFor();
  await page.getByRole('button', { name: 'Fjern «Borgerservice» fra listen' }).click();
  assert.equal(await menu.locator('option', { hasText: 'Borgerservice' }).count(), 0);
  await use.click();
  await expectText(time.calendar, own);
  assert.deepEqual(spor.errors, []);
});

test('rows sort and filter, and another column tells where the time lies', async (t) => {
  const spor = await Spor.open(t);
  const time = await Time.ofSample(spor);
  const { page } = spor;
  const frame = new Frame(spor);
  await time.places.getByRole('button', { name: 'Median' }).click();
  assert.equal(await time.places.locator('th[aria-sort]').getAttribute('aria-sort'), 'descending');
  await page.getByRole('button', { name: 'Behold sager: Afventer leverandør', exact: true }).click();
  await frame.strip.getByText('667', { exact: true }).waitFor();
  await frame.undo.click();
  await frame.strip.getByText('9.000', { exact: true }).waitFor();
  await page.getByLabel('Vis efter').selectOption({ label: 'Overgang' });
  await time.places.getByRole('rowheader', { name: 'Ny → Tildelt' }).waitFor();
  await page.getByLabel('Vis efter').selectOption({ label: 'Gruppe' });
  await time.places.getByRole('rowheader', { name: '1. linje', exact: true }).waitFor();
  assert.equal(await page.getByLabel('Vis efter').locator('option', { hasText: 'Ændret af' }).count(), 0);
  await page.getByLabel('Sammenlign efter').selectOption('Prioritet');
  const keep = page.getByRole('button', { name: 'Behold sager: Prioritet: 1', exact: true });
  await keep.waitFor();
  const [, , cases] = await time.cells(time.groups, '1');
  await keep.press('Enter');
  await frame.strip.getByText(cases, { exact: true }).waitFor();
});

test('with the keyboard alone, and the file holds what is shown', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  const map = await ProcessMap.ofSample(spor);
  await page.keyboard.press('7');
  const time = new Time(spor);
  await time.settled();
  assert.equal(await page.evaluate(() => [location.hash, document.title].join(' ')), '#time Tid – Spor');
  await tabTo(page, time.from);
  await page.keyboard.press('N');
  await page.getByText('Vælg det trin, der måles til').waitFor();
  await tabTo(page, time.to);
  await page.keyboard.press('L');
  await page.locator('.time-meaning b', { hasText: 'Fra Ny til første Lukket af bruger' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.time-meaning b', { hasText: 'Hele sagen' }).waitFor();
  assert.deepEqual([await time.from.inputValue(), await time.to.inputValue()], ['Ny', '']);
  await time.measure('Ny', 'Løst af agent');
  await tabTo(page, time.clock('Arbejdstid'));
  await page.keyboard.press('Enter');
  await page.getByText('i arbejdstid').first().waitFor();
  await time.settled();
  const region = page.getByRole('region', { name: 'Hvor tiden ligger', exact: true }).first();
  const saved = await map.saved(() => region.getByRole('button', { name: 'Gem som CSV' }).click());
  assert.match(saved.name, /It-servicedesk 2023 - hvor tiden ligger\.csv$/);
  const [head, first] = saved.bytes.toString('utf8').slice(1).split('\r\n');
  assert.equal(head, 'Sted;Tid i alt (timer i arbejdstid);Andel af tid (%);Tider;Sager;Median (timer i arbejdstid);90 % inden (timer i arbejdstid)');
  const [times, cases, total] = oracle.solved.working.by_step['Afventer bruger'];
  assert.deepEqual(first.split(';').slice(0, 5), ['Afventer bruger', (total / 3600).toFixed(2).replace('.', ','), ((total / oracle.solved.working.total_s) * 100).toFixed(2).replace('.', ','), String(times), String(cases)]);
  await time.distribution.getByRole('button', { name: 'Tabel', exact: true }).click();
  const rows = await time.distribution.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.cells[2].textContent.replace('.', ''))));
  assert.equal(rows.reduce((sum, count) => sum + count, 0), 8693);
});

test('small numbers of a log about citizens are hidden, here and in the file', async (t) => {
  const spor = await Spor.open(t);
  await openCitizens(spor);
  const map = new ProcessMap(spor);
  await map.settled();
  await spor.page.keyboard.press('7');
  const time = new Time(spor);
  await time.settled();
  await time.clock('Kalendertid').click();
  await time.page.getByText('hver søjle er').first().waitFor();
  await time.page.locator('.chart-card header p', { hasText: 'i kalendertid' }).first().waitFor();
  assert.equal((await time.figure('Målte sager'))[0], '60');
  assert.match(await time.notes(), /Skjult: \d+ tal, som færre end 5 sager står bag/);
  const saved = await map.saved(() => time.distribution.getByRole('button', { name: 'Gem som CSV' }).click());
  const counts = saved.bytes.toString('utf8').slice(1).split('\r\n').slice(1).filter((line) => /^\d/.test(line)).map((line) => line.split(';')[2]);
  // By hand: fifty-six cases of three steps, four of four. The four are hidden, and the fifty-six with them.
  assert.deepEqual(counts.filter((count) => count !== '0'), ['skjult', 'skjult']);
  await spor.assertAccessible('time with hidden numbers');
});

for (const [name, width, height] of [['1024', 1024, 768], ['200 %', 720, 450]]) {
  test(`nothing is inaccessible: ${name}`, async (t) => {
    const spor = await Spor.open(t, { viewport: { width, height } });
    const time = await Time.ofSample(spor);
    await spor.assertAccessible('time');
    await time.calendar.click();
    await spor.assertAccessible('the calendar');
  });
}

// Twelve cases: «Modtag» from 8 to 9, «Vurder» from 11 to 13, «Afgør» from then to half past.
test('a log with starts: the waiting before a step and the work on it, and either alone', async (t) => {
  const spor = await Spor.open(t);
  const rows = ['Sagsnr;Aktivitet;Start;Slut'];
  for (let day = 13; day <= 24; day += 1) {
    const at = (hour) => `${String(day).padStart(2, '0')}-01-2024 ${hour}`;
    rows.push(`S${day};Modtag;${at('08:00')};${at('09:00')}`, `S${day};Vurder;${at('11:00')};${at('13:00')}`, `S${day};Afgør;${at('13:00')};${at('13:30')}`);
  }
  await openCitizens(spor, { name: 'sager.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\r\n')}\r\n`) });
  await spor.page.locator('.stage .node').first().waitFor();
  await spor.page.getByRole('navigation').getByRole('link', { name: 'Tid', exact: true }).click();
  const time = new Time(spor);
  await time.settled();
  assert.deepEqual(await time.figure('Behandling, median'), ['3,5 timer', '90 % inden 3,5 timer']);
  assert.deepEqual(await time.figure('Ventetid, median'), ['2,0 timer', '90 % inden 2,0 timer']);
  const judged = async () => (await time.cells(time.places, 'Vurder')).join(' · ');
  assert.equal(await judged(), '2,0 dage · 72,7 % · 12 · 12 · 4,0 timer · 4,0 timer · 24,0 timer · 24,0 timer');
  await spor.assertAccessible('time, with starts');
  await spor.page.getByLabel('Vis', { exact: true }).selectOption({ label: 'ventetid' });
  await time.places.getByRole('columnheader', { name: /Ventetid i alt/ }).waitFor();
  assert.equal(await judged(), '24,0 timer · 100 % · 12 · 12 · 2,0 timer · 2,0 timer');
  await spor.page.getByLabel('Tiden tælles', { exact: true }).selectOption({ label: 'efter, til næste hændelse' });
  await expectText(time.places.getByRole('rowheader').first(), 'Modtag');
  assert.equal(await judged(), '0 sekunder · 0 % · 12 · 12 · 0 sekunder · 0 sekunder');
  assert.deepEqual(spor.errors, []);
});
