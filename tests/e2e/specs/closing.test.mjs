// Closed and open cases: the finding A9 by mouse, the same by keyboard, and that it can be taken back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Overview } from '../pages/overview.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Start } from '../pages/start.mjs';

after(closeBrowser);

const golden = JSON.parse(readFileSync(new URL('../../golden/samples/social_assistance.json', import.meta.url)));
const { A9 } = golden.findings;
const danish = (number, fractions = 0) =>
  number.toLocaleString('da-DK', { minimumFractionDigits: fractions, maximumFractionDigits: fractions });

async function ofSample(t, options) {
  const spor = await Spor.open(t, options);
  await new Start(spor).card('Kontanthjælp').click();
  await new ProcessMap(spor).settled();
  const overview = new Overview(spor);
  await overview.link.click();
  await overview.settled();
  const bar = spor.page.getByRole('region', { name: 'Åbne og afsluttede sager' });
  return { spor, page: spor.page, overview, bar };
}

test('open cases stand beside the mean of those that are closed (A9)', async (t) => {
  const { spor, page, overview, bar } = await ofSample(t);
  await bar.getByText('Alle sager er talt med').waitFor();
  assert.equal(await overview.figure('Sager').then(([value]) => value), '2.400');
  await bar.getByRole('button', { name: 'Angiv, hvornår en sag er afsluttet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hvornår er en sag afsluttet?' });
  await dialog.getByRole('checkbox', { name: /^Afsluttet til job/ }).waitFor();
  await spor.assertAccessible('the choice of what closes a case');
  // What is proposed is what the names say as well; it is confirmed, with the day of the extract.
  for (const box of await dialog.getByRole('checkbox', { checked: true }).all()) {
    assert.match(await box.evaluate((input) => input.labels[0].textContent), /^Afsluttet /);
  }
  await dialog.getByLabel('Data er trukket til og med').fill('2024-02-29');
  await dialog.getByRole('button', { name: 'Brug', exact: true }).click();
  await bar.getByText(`${danish(A9.open.hits)} er åbne pr. 29. feb. 2024`).waitFor();
  const [open, beside] = await overview.figure('Åbne sager');
  assert.equal(open, danish(A9.open.hits));
  assert.match(beside, new RegExp(`^${danish(A9.open.percent, 1).slice(0, 3)}`));
  const said = await bar.textContent();
  assert.match(said, new RegExp(`varede ${Math.round(A9.naive_mean_days_of_closed)} dage i gennemsnit`));
  assert.match(said, new RegExp(`højst ${Math.round(A9.kaplan_meier_median_days)} dage`));
  assert.match((await overview.figure('Median gennemløbstid'))[0], new RegExp(`^${Math.floor(A9.naive_median_days_of_closed)}|^${Math.round(A9.naive_median_days_of_closed)}`));
  await spor.assertAccessible('an overview of closed cases');
  await bar.getByRole('button', { name: 'Tæl alle sager med' }).click();
  await bar.getByText('Alle sager er talt med').waitFor();
});

test('with the keyboard alone, and back', async (t) => {
  const { page, bar } = await ofSample(t);
  // What is measured comes before it.
  for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Angiv, hvornår/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hvornår er en sag afsluttet?' });
  await dialog.getByRole('checkbox').first().waitFor();
  const use = dialog.getByRole('button', { name: 'Brug', exact: true });
  for (let tab = 0; tab < 40 && !(await use.evaluate((button) => button === document.activeElement)); tab++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await bar.getByText('er afsluttet: deres sidste trin er').waitFor();
  await page.keyboard.press('Control+z');
  await bar.getByText('Alle sager er talt med').waitFor();
});

test('the commonest last steps, and those proposed, are one press each', async (t) => {
  const { page, bar } = await ofSample(t);
  await bar.getByRole('button', { name: 'Angiv, hvornår en sag er afsluttet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hvornår er en sag afsluttet?' });
  await dialog.getByRole('checkbox', { name: /^Afsluttet til job/ }).waitFor();
  const rows = () => dialog.getByRole('checkbox').evaluateAll((boxes) =>
    boxes.map((box) => ({
      name: box.labels[0].firstChild.textContent,
      ends: Number(/sidst i ([\d.]+)/.exec(box.labels[0].textContent)?.[1].replaceAll('.', '')),
      isChosen: box.checked,
    })));
  const proposed = (await rows()).filter((row) => row.isChosen).map((row) => row.name);
  await dialog.getByRole('button', { name: 'Vælg de hyppigste' }).click();
  const chosen = (await rows()).filter((row) => row.isChosen);
  assert.notDeepEqual(chosen.map((row) => row.name), proposed);
  // The steps stand most cases first: those chosen end four fifths of the 2,400, and without the last of them fewer.
  assert.deepEqual(chosen, (await rows()).slice(0, chosen.length));
  const sum = (of) => of.reduce((all, row) => all + row.ends, 0);
  assert.ok(sum(chosen) >= 1920 && sum(chosen.slice(0, -1)) < 1920, JSON.stringify(chosen));
  await dialog.getByRole('button', { name: 'Vælg de foreslåede' }).click();
  assert.deepEqual((await rows()).filter((row) => row.isChosen).map((row) => row.name), proposed);
});
