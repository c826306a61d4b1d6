// Hand-overs: between groups of at least five persons, what passes there, and no person in a row; by mouse and keyboard.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Frame } from '../pages/frame.mjs';
import { Handovers } from '../pages/handovers.mjs';
import { Log } from '../pages/log.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

test('the ping-pong of the service desk (C7), by groups, and nothing that axe finds', async (t) => {
  const spor = await Spor.open(t);
  const handovers = await Handovers.ofSample(spor);
  assert.match(await handovers.said.textContent(), /^[\d.]+ overdragelser mellem grupper i 9\.000 sager$/);
  assert.equal(await handovers.column.inputValue(), 'Gruppe');
  await spor.page.getByText('Spor foreslår kolonnen ud fra dens navn').waitFor();
  await spor.page.getByText('524 sager går frem og tilbage mellem to grupper mindst én gang.').waitFor();
  assert.deepEqual(await handovers.between.getByRole('rowheader').allTextContents(),
    ['1. linje', '2. linje Klient', 'Fagsystem', 'Netværk', 'I alt']);
  assert.equal((await handovers.cells(handovers.between, '1. linje'))[0], '·samme gruppe');
  const back = await handovers.back.locator('tbody tr').count();
  assert.equal(back, 6);
  assert.equal(await handovers.times.locator('tbody tr').count(), 2);
  await spor.page.getByText('Forskellen er ingen årsag').waitFor();
  // No agent is named anywhere.
  assert.doesNotMatch(await spor.page.locator('main').textContent(), /agent\d/);
  await spor.assertAccessible('hand-overs');
  assert.deepEqual(spor.errors, []);
});

test('the workload is a line or a table, and a group keeps its cases', async (t) => {
  const spor = await Spor.open(t);
  const handovers = await Handovers.ofSample(spor);
  const frame = new Frame(spor);
  const [cases] = await handovers.cells(handovers.loads, 'Netværk');
  assert.equal(await handovers.loads.locator('svg.load').count(), 4);
  await spor.page.locator('.seg button', { hasText: 'Tabel' }).press('Enter');
  await handovers.weeks.waitFor();
  assert.ok(await handovers.weeks.locator('tbody tr').count() >= 52);
  await spor.assertAccessible('the weeks of the groups');
  await spor.page.locator('.seg button', { hasText: 'Diagram' }).press('Enter');
  await handovers.keep('Netværk').click();
  await frame.strip.getByText(cases, { exact: true }).waitFor();
  await handovers.settled();
  await frame.undo.click();
  await frame.strip.getByText('9.000', { exact: true }).waitFor();
});

test('a number of changes and a week of a group are filters that keep as many cases as they say', async (t) => {
  const spor = await Spor.open(t);
  const handovers = await Handovers.ofSample(spor);
  const frame = new Frame(spor);
  const strip = spor.page.locator('.strip .count').first();
  const [persons, groups] = await handovers.cells(handovers.changes, '1');
  const columns = await handovers.changes.locator('thead th[title]').evaluateAll((heads) => heads.map((head) => head.title));
  for (const [column, cases] of [[columns[0], persons], ['Gruppe', groups]]) {
    await handovers.keep(`«${column}», skift: 1`).press('Enter');
    await expectText(strip, `${cases}af 9.000 sager`);
    await spor.page.locator('.strip').getByText(`antallet af skift i «${column}» er præcis 1`).first().waitFor();
    await handovers.settled();
    await frame.undo.click();
    await frame.strip.getByText('9.000', { exact: true }).first().waitFor();
    await handovers.settled();
  }
  await spor.page.locator('.seg button', { hasText: 'Tabel' }).press('Enter');
  const cell = handovers.weeks.locator('td[data-row]').nth(30);
  const cases = await cell.textContent();
  await cell.click();
  const window = spor.page.locator('.bar-window');
  assert.match(await window.locator('p').textContent(), new RegExp(`^.+, uge \\d+.*, sager: ${cases}$`));
  await window.getByRole('button', { name: /^Behold sager/ }).click();
  await expectText(strip, `${cases}af 9.000 sager`);
  assert.deepEqual(spor.errors, []);
});

test('another column is chosen by keyboard, and the choice is undone', async (t) => {
  const spor = await Spor.open(t);
  await spor.page.getByRole('button', { name: /It-servicedesk/ }).first().click();
  await spor.page.locator('.stage .node').first().waitFor();
  await spor.page.keyboard.press('8');
  const handovers = new Handovers(spor);
  await handovers.settled();
  assert.equal(await spor.page.evaluate(() => location.hash), '#handovers');
  await handovers.column.focus();
  await handovers.column.selectOption('Forvaltning');
  await spor.page.getByText('Ingen af de 9.000 sager skifter gruppe').waitFor();
  await new Frame(spor).undo.click();
  await spor.page.getByText('524 sager går frem og tilbage').waitFor();
  assert.equal(await handovers.column.inputValue(), 'Gruppe');
});

test('the teams of social assistance never change, the caseworkers do', async (t) => {
  const spor = await Spor.open(t);
  const handovers = await Handovers.ofSample(spor, /Kontanthjælp/);
  await spor.page.getByText('Ingen af de 2.400 sager skifter gruppe').waitFor();
  assert.deepEqual((await handovers.loads.getByRole('rowheader').allTextContents()).sort(), ['Midt', 'Nord', 'Syd']);
  assert.equal((await handovers.cells(handovers.changes, '0'))[1], '2.400');
});

test('the parties of the insured unemployed hand over (B4)', async (t) => {
  const spor = await Spor.open(t);
  const handovers = await Handovers.ofSample(spor, /Forsikrede ledige/);
  assert.equal(await handovers.column.inputValue(), 'aktør');
  const names = await handovers.pairs.getByRole('rowheader').allTextContents();
  assert.ok(names.includes('A-kasse → Jobcenter'), names.join());
});

test('a log with persons and no groups says why it shows so little', async (t) => {
  const rows = ['Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler'];
  for (let number = 0; number < 20; number++) {
    for (const [step, name] of ['Modtaget', 'Behandlet', 'Afsluttet'].entries()) {
      rows.push(`S-${1000 + number};${name};1${3 + step}-02-2024 1${step}:00;SB0${(number * 3 + step) % 9}`);
    }
  }
  const spor = await Spor.open(t);
  await new Log(spor).openFile({ name: 'sager.csv', text: `\ufeff${rows.join('\r\n')}\r\n` });
  await spor.page.keyboard.press('8');
  const handovers = new Handovers(spor);
  await handovers.settled();
  await spor.page.getByText(/Loggen siger i kolonnen Sagsbehandler, hvem der udfører trinnene/).waitFor();
  assert.equal(await handovers.said.textContent(), '40 skift af medarbejder i 20 sager');
  assert.deepEqual(await handovers.cells(handovers.changes, '2'), ['20']);
  assert.equal(await spor.page.locator('.handovers table').count(), 1);
  await spor.assertAccessible('changes of caseworker alone');
});

test('the file holds what is shown', async (t) => {
  const spor = await Spor.open(t);
  await Handovers.ofSample(spor);
  const { page } = spor;
  const loads = page.locator('section.box').filter({ has: page.getByRole('heading', { name: 'Hvad grupperne har at lave' }) });
  const of = async (list, file, line) => {
    const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: 'Gem som CSV' }).click()]);
    assert.equal(download.suggestedFilename(), `Spor - It-servicedesk 2023 - ${file}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    assert.ok(text.includes(`\r\n${line}`), `${line} in\n${text.slice(0, 3000)}`);
  };
  await of(page.locator('section:has(.between)'), 'overdragelser mellem grupper', '1. linje;2. linje Klient;');
  await of(page.locator('section:has(.pair-table)'), 'overdragelser mellem grupper', '1. linje;2. linje Klient;');
  await of(page.locator('section.box').filter({ has: page.getByRole('heading', { name: 'Frem og tilbage mellem grupper' }) }), 'frem og tilbage mellem grupper', '1. linje → 2. linje Klient → 1. linje;');
  await of(loads, 'gruppernes sager', 'Netværk;');
  await loads.getByRole('button', { name: 'Tabel', exact: true }).click();
  await of(loads, 'gruppernes sager pr. uge', 'Netværk;uge 2, 2023;');
});
