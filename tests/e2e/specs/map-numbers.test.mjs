// Numbers of a column on the map: what a step costs, where the file says so.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { ProcessMap } from '../pages/map.mjs';
import { openCitizens } from '../pages/personal-files.mjs';
import { plain } from '../pages/overview.mjs';

after(closeBrowser);

// Twenty cases: «Modtag» costs 100 to 119 and takes 2 pages, «Afgør» costs 250,5 and takes 3.
function priced() {
  const rows = ['Sagsnr;Aktivitet;Tidspunkt;Pris;Sider'];
  for (let number = 0; number < 20; number += 1) {
    const day = String(1 + number).padStart(2, '0');
    rows.push(`S${number};Modtag;${day}-01-2024 08:00;${100 + number};2`, `S${number};Afgør;${day}-02-2024 09:00;250,5;3`);
  }
  return { name: 'sager.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\r\n')}\r\n`) };
}

test('sums, means and medians of a column stand on steps; which column is said and can be chosen', async (t) => {
  const spor = await Spor.open(t);
  const { page } = spor;
  await openCitizens(spor, priced());
  const map = new ProcessMap(spor);
  await map.settled();
  const step = async (name) => plain(await map.step(name).textContent());
  const small = page.getByRole('switch', { name: 'Små tal skjules' });
  if (await small.isChecked()) await small.uncheck();
  await page.getByLabel('Tallet på kortet').selectOption({ label: 'Sum i kolonne' });
  await map.settled();
  assert.match(await step('Modtag'), /2\.190/);
  assert.match(await step('Afgør'), /5\.010/);
  assert.match(plain(await map.legend.textContent()), /summen af «Pris»/);
  assert.match(plain(await map.transition('fra Modtag til Afgør').getAttribute('aria-label')), /20/);
  await page.getByLabel('Tallet på kortet').selectOption({ label: 'Median i kolonne' });
  await map.settled();
  assert.match(await step('Modtag'), /109,50/);
  assert.match(await step('Afgør'), /250,50/);
  // Where the rule is on, the middle number alone.
  await small.check();
  await map.settled();
  assert.match(await step('Modtag'), /109,50/);
  await page.getByLabel('Tallet på kortet').selectOption({ label: 'Gennemsnit i kolonne' });
  await map.settled();
  assert.match(await step('Modtag'), /–/);
  await small.uncheck();
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByLabel('Kolonne med tal på hændelser').selectOption({ label: 'Sider' });
  await map.settled();
  await spor.assertAccessible('the column of numbers');
  await page.keyboard.press('Escape');
  assert.match(await step('Afgør'), /3/);
  assert.match(plain(await map.legend.textContent()), /gennemsnittet af «Sider»/);
  // Undo leads back to the other column.
  await page.keyboard.press('Control+z');
  await map.settled();
  assert.match(plain(await map.legend.textContent()), /gennemsnittet af «Pris»/);
  // The table has the column of what was chosen.
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByRole('columnheader', { name: /Gennemsnit i kolonne/ }).first().waitFor();
  assert.deepEqual(spor.errors, []);
});

test('a file without numbers offers none', async (t) => {
  const spor = await Spor.open(t);
  await ProcessMap.ofSample(spor);
  const names = await spor.page.getByLabel('Tallet på kortet').locator('option').allTextContents();
  assert.ok(!names.some((name) => name.includes('i kolonne')), names.join('; '));
});
