// Egnethed's findings: rows that were turned away by their lines, proposals that become steps, complexity, and the way out.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Frame } from '../pages/frame.mjs';
import { Log } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { Suitability } from '../pages/suitability.mjs';
import { tabTo } from '../pages/wait.mjs';

after(closeBrowser);

const dirty = new URL('../../golden/suitability/dirty_small.csv', import.meta.url);

async function opened(t) {
  const spor = await Spor.open(t);
  await new Log(spor).openAboutNobody(dirty.pathname);
  const fit = new Suitability(spor);
  await fit.open();
  await fit.findings.waitFor();
  return { spor, fit, page: spor.page, frame: new Frame(spor) };
}

test('rows without a case are found by their lines', async (t) => {
  const { spor, fit, page } = await opened(t);
  const row = fit.findings.getByRole('row').filter({ hasText: 'Sags-id mangler' });
  assert.match(await row.textContent(), /1 af 222 rækker mangler det/);
  await row.getByRole('button', { name: 'Sags-id mangler' }).click();
  const rows = fit.dialog.getByRole('table');
  await rows.waitFor();
  assert.match(await rows.locator('tbody tr').first().textContent(), /^linje \d+/);
  await spor.assertAccessible('rows that were turned away');
  await page.keyboard.press('Escape');
  await fit.dialog.waitFor({ state: 'detached' });
  assert.deepEqual(spor.errors, []);
});

test('a proposal becomes a step by keyboard, and undo takes it back', async (t) => {
  const { spor, fit, page, frame } = await opened(t);
  const adds = fit.findings.getByRole('button', { name: /^Tilføj/ });
  const before = await adds.count();
  assert.ok(before >= 2, `${before} proposals`);
  await tabTo(page, adds.first());
  await page.keyboard.press('Enter');
  await fit.compared.waitFor();
  await fit.settled();
  await frame.undo.click();
  await fit.compared.waitFor({ state: 'detached' });
  assert.deepEqual(spor.errors, []);
});

test('complexity and coverage unfold, with what they mean', async (t) => {
  const { spor, fit, page } = await opened(t);
  const fold = page.locator('details.fit-shape');
  await tabTo(page, fold.locator('summary'), 120);
  await page.keyboard.press('Enter');
  await fold.getByText('Forventet nytte').waitFor();
  const figures = fold.getByRole('table', { name: 'Kompleksitet og dækning' });
  assert.ok((await figures.locator('tbody tr').count()) >= 15);
  await spor.assertAccessible('complexity and coverage');
  await spor.shot('complexity');
  await fit.showsAll.check({ force: true });
  await spor.shot('all-findings');
  assert.deepEqual(spor.errors, []);
});
