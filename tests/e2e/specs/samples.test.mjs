// The three invented logs: each opens with the counts of its truth file, and as the files a system would export.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';
import { Data } from '../pages/data.mjs';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { expectText } from '../pages/wait.mjs';

after(closeBrowser);

const SAMPLES = [
  { card: 'It-servicedesk', truth: 'service_desk', name: 'It-servicedesk 2023' },
  { card: 'Kontanthjælp', truth: 'social_assistance', name: 'Kontanthjælp og lægeerklæringer' },
  { card: 'Forsikrede ledige', truth: 'insured_unemployed', name: 'Forsikrede ledige' },
];

const figuresOf = (name) => JSON.parse(readFileSync(new URL(`../../golden/samples/${name}.json`, import.meta.url))).figures;
const danish = (count) => count.toLocaleString('da-DK');

test('the first page with its samples is accessible', async (t) => {
  const spor = await Spor.open(t);
  await spor.assertAccessible('the first page');
  for (const { card, truth } of SAMPLES) {
    const { cases, events } = figuresOf(truth);
    await expectText(new Start(spor).card(card).locator('.faint'), new RegExp(`^${danish(cases)} sager · ${danish(events)} hændelser`));
  }
});

for (const { card, truth, name } of SAMPLES) {
  test(`one click opens ${name} with the counts of its truth file`, async (t) => {
    const spor = await Spor.open(t);
    await new Start(spor).card(card).click();
    const { cases, events } = figuresOf(truth);
    const frame = new Frame(spor);
    await expectText(frame.strip.locator('.count'), `${danish(cases)}af ${danish(cases)} sager`, 60000);
    await expectText(frame.strip, new RegExp(`${danish(events)} af ${danish(events)} hændelser`));
    await expectText(frame.log, name);
    await expectText(spor.page.locator('.badge-demo'), 'Opdigtede data');
    assert.deepEqual(spor.errors, []);
  });
}

test('a raw file leads through the wizard to its map, by keyboard, and stays marked as invented', async (t) => {
  const spor = await Spor.open(t);
  const raw = new Start(spor).rawFile('It-servicedesk');
  assert.match(await raw.getAttribute('title'), /testsager/);
  await raw.focus();
  await spor.page.keyboard.press('Enter');
  const data = new Data(spor);
  await data.waitForPreview();
  await expectText(spor.page.locator('.badge-demo'), 'Opdigtede data');
  await spor.assertAccessible('the wizard with a raw sample');
  await new Log(spor).confirm();
  await expectText(spor.page.locator('.badge-demo'), 'Opdigtede data');
  await new ProcessMap(spor).settled();
  assert.ok((await new ProcessMap(spor).steps.count()) > 5);
  assert.deepEqual(spor.errors, []);
});

test('the raw sample of two files shows both', async (t) => {
  const spor = await Spor.open(t);
  await new Start(spor).rawFile('Forsikrede ledige').click();
  await new Data(spor).waitForPreview();
  const files = spor.page.locator('.files');
  await files.getByText('forsikrede_ledige_raa_v1.csv').waitFor();
  await files.getByText('forsikrede_ledige_tilbud_raa_v1.csv').waitFor();
});

test('an open log is closed for a raw sample only when the user says so', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  await log.openSample();
  await new Frame(spor).log.click();
  await spor.page.getByRole('button', { name: 'Åbn en anden log' }).click();
  await new Start(spor).rawFile('Kontanthjælp').click();
  await spor.page.getByRole('dialog').getByRole('button', { name: 'Luk loggen' }).click();
  await new Data(spor).waitForPreview();
  await expectText(spor.page.locator('.badge-demo'), 'Opdigtede data');
});

test('rows with a year that cannot be are left out, by a tick that can be taken away', async (t) => {
  const spor = await Spor.open(t);
  await new Start(spor).rawFile('Kontanthjælp').click();
  const data = new Data(spor);
  await data.waitForPreview();
  const tick = spor.page.getByRole('checkbox', { name: /^Udelad rækker med en dato før 2000 eller efter/ });
  assert.equal(await tick.isChecked(), true);
  await tick.focus();
  await spor.page.keyboard.press('Space');
  await expectText(spor.page.locator('.account'), /^(?!.*før 2000)/s);
  await spor.page.keyboard.press('Space');
  await expectText(spor.page.locator('.account'), /før 2000/);
  await spor.page.waitForFunction(() => !document.querySelector('.refreshing'));
  await spor.assertAccessible('the wizard with a plausible period');
  await spor.shot('samples-period');
  await new Log(spor).confirm();
  // 12 without a case, 40 without an activity, 18 without a time, 8 impossible and 17 outside, and the total.
  await expectText(new Frame(spor).strip, /96 rækker er ikke med/);
});
