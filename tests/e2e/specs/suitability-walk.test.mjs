// The whole way through Egnethed by mouse and by keyboard alone, on a sample and on a real log, with axe at every stop.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { FindingRows } from '../pages/finding-rows.mjs';
import { Frame } from '../pages/frame.mjs';
import { Keyboard, Mouse } from '../pages/hands.mjs';
import { Log } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const HELPDESK = new URL('../../../../shared/logs/helpdesk/helpdesk.xes.gz', import.meta.url);
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 1024, height: 768 };

const danish = (number) => Number(number).toLocaleString('da-DK');
// The table of verdicts that was reviewed has the figures behind the verdict on the same log.
const verdicts = readFileSync(new URL('../../golden/suitability/verdicts.txt', import.meta.url), 'utf8').split('\nhelpdesk/')[1];
const reviewed = (pattern) => verdicts.match(pattern).slice(1).map(danish);
const golden = (name) => JSON.parse(readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8'));
const truth = golden('samples/service_desk.json').figures;

const LOGS = {
  'a sample': {
    open: (log, hand) => log.openSampleBy(hand, /It-servicedesk/),
    closed: [truth.cases, truth.cases].map(danish),
    cases: danish(truth.cases),
  },
  'a real log': {
    skip: !existsSync(HELPDESK),
    open: (log, hand) => log.openFileBy(hand, HELPDESK.pathname),
    closed: reviewed(/K7 Green (\d+)\/(\d+)/),
    cases: reviewed(/K8 Green (\d+)/)[0],
  },
};

for (const [name, log] of Object.entries(LOGS)) {
  for (const [Hand, viewport] of [[Mouse, WIDE], [Keyboard, name === 'a sample' ? NARROW : WIDE]]) {
    test(`${name}, with the ${Hand.name.toLowerCase()}`, { skip: log.skip }, (t) => walk(t, log, Hand, viewport));
  }
}

async function walk(t, log, Hand, viewport) {
  const spor = await Spor.open(t, { viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = spor;
  const hand = new Hand(spor);
  const fit = new Suitability(spor);
  const rows = new FindingRows(spor);
  const frame = new Frame(spor);
  await log.open(new Log(spor), hand);
  await hand.go(fit);
  await fit.settled();
  await spor.assertAccessible('the verdict');
  assert.equal(await fit.verdict.textContent(), 'Egnet med forbehold');
  assert.equal(await fit.criteria.locator('tbody tr').count(), 12);
  assert.equal((await fit.told('Afsluttede sager')).reason.startsWith(`${log.closed[0]} af ${log.closed[1]} sager har et trin, der afslutter.`), true);
  assert.match((await fit.told('Nok sager')).reason, new RegExp(`^${log.cases} sager\\.`));

  // What closes a case is a proposal until somebody says so.
  const choose = fit.row('Afsluttede sager').getByRole('button', { name: 'Vælg afslutning' });
  await hand.press(choose);
  await fit.dialog.getByRole('checkbox').first().waitFor();
  await spor.assertAccessible('what closes a case', 'dialog[open]');
  await hand.press(fit.dialog.getByRole('button', { name: 'Brug', exact: true }));
  await choose.waitFor({ state: 'detached' });
  await fit.settled();
  assert.equal((await fit.told('Afsluttede sager')).reason, `${log.closed[0]} af ${log.closed[1]} sager har et trin, der afslutter.`);

  // A limit that no log keeps: not fit, and what to order then. The proposal judges as before.
  await hand.press(fit.editLimits);
  await hand.write(fit.limit('Antal sager', 'Uegnet'), '1000000');
  await fit.becomes('Nok sager', 'Uegnet');
  await expectText(fit.verdict, 'Ikke egnet');
  await spor.assertAccessible('the order', '.fit-two');
  await hand.press(fit.copyOrder);
  await expectText(page.locator('[role=status]', { hasText: 'Bestillingen er kopieret.' }), 'Bestillingen er kopieret.');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '- En længere periode eller alle sager i perioden.\n');
  await hand.press(fit.proposed);
  await expectText(fit.verdict, 'Egnet med forbehold');
  await fit.copyOrder.waitFor({ state: 'detached' });
  await hand.press(fit.editLimits);

  // The findings, also those that are none, and the rows of one.
  const listed = () => fit.findings.locator('tbody tr').count();
  const found = await listed();
  await hand.tick(fit.showsAll);
  await fit.findings.getByText('Ikke fundet').first().waitFor();
  assert.ok(await listed() > found);
  await spor.assertAccessible('all findings', '.fit-findings');
  await hand.press(fit.findings.locator('.row-name').first());
  await rows.table.waitFor();
  await spor.assertAccessible('the rows of a finding', 'dialog[open]');
  const [, shown] = (await rows.said.textContent()).match(/^(?:De første )?([\d.]+) /);
  assert.equal(danish(await rows.table.locator('tbody tr').count()), shown);
  // The cases it is about are a filter, and undo leaves none.
  await page.keyboard.press('Escape');
  await rows.dialog.waitFor({ state: 'hidden' });
  const keep = fit.findings.getByRole('button', { name: /^Vis sagerne/ }).first();
  await hand.press(keep);
  await frame.strip.getByRole('button', { name: /^Fjern filter 1/ }).waitFor();
  await hand.undo();
  await frame.strip.getByRole('button', { name: /^Fjern filter 1/ }).waitFor({ state: 'detached' });
  await hand.go(fit);
  await fit.settled();

  // Whether it is worth the trouble: 1,200 cases of 10 minutes are 200 hours a year, for 40 hours and 10 more a year.
  for (const [amount, text] of Object.entries({
    'Sager om året': '1.200', 'Timer til data, én gang': '40', 'Timer om året bagefter': '10', 'Forventet gevinst': '10', 'År, det bruges': '2',
  })) await hand.write(fit.amount(amount), text);
  await expectText(fit.volume.locator('.fit-told .v'), 'Umagen værd');
  assert.equal((await fit.figures())['Gevinst i alt'], '400 timer');
  for (const person of ['Egen BI-konsulent', 'Fagperson, der kender arbejdet', 'Leder, der tager beslutninger']) await hand.choose(fit.amount(person), 'Ja');
  await expectText(fit.people.locator('.fit-told .v'), 'På plads');
  await spor.assertAccessible('whether it is worth the trouble', '.fit-worth');

  // The table leaves as a file, the whole as a report without values, on the screen and on paper.
  const table = await fit.saved(() => hand.press(page.getByRole('button', { name: 'Gem som CSV' }).first()));
  assert.match(table.name, /egnethed\.csv$/);
  assert.ok(table.text.includes(`${log.closed[0]} af ${log.closed[1]} sager har et trin, der afslutter.`), table.text);
  await hand.press(fit.openReport);
  await page.waitForFunction(() => document.activeElement?.id === 'fit-report-title');
  await expectText(fit.sheet, /Umagen værd/);
  await spor.assertAccessible('the report', '.report-paper');
  const report = await fit.saved(() => hand.press(fit.saveSheet));
  assert.match(report.name, /vurdering uden værdier\.html$/);
  await page.evaluate(() => { window.print = () => { window.isPrinted = true; }; });
  await hand.press(page.getByRole('button', { name: 'Udskriv vurdering' }));
  assert.equal(await page.evaluate(() => window.isPrinted), true);
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual([await fit.sheet.isVisible(), await fit.criteria.isVisible()], [true, false]);
  await page.emulateMedia({ media: 'screen' });
  await hand.press(page.getByRole('button', { name: 'Luk rapporten' }));
  await fit.sheet.waitFor({ state: 'hidden' });
  assert.deepEqual(spor.errors, []);
}
