// The truth files of the samples, how their numbers are written, and transitions in the table of the map.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

export const findings = async (sample) =>
  JSON.parse(await readFile(new URL(`../../golden/samples/${sample}.json`, import.meta.url))).findings;
export const danish = (number, digits = 0) =>
  number.toLocaleString('da-DK', { minimumFractionDigits: digits, maximumFractionDigits: digits });
export const days = (number) => `${danish(number, 1)} dage`;
export const view = (page, name) => page.getByRole('navigation').getByRole('link', { name }).click();

// The cells of a transition in the table of the map, by the beginnings of their heads.
export async function transition(page, from, to) {
  const heads = await page.locator('.map-table thead th').allTextContents();
  const rows = await page.locator('.map-table tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim().replaceAll('\u00a0', ' '))));
  const found = rows.find(([one, other]) => one === from && other === to);
  assert.ok(found, `${from} → ${to}`);
  return Object.fromEntries(heads.map((head, place) => [head.trim().replace(/[▲▼↑↓]/g, '').trim(), found[place]]));
}
