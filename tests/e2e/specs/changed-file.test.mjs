// A file that changes after it was chosen is not read half old and half new: the page says what happened.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../folder.mjs';
import { Log, smallLog } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

function onDisk(t, text) {
  const folder = ownFolder();
  const file = join(folder, 'sager.csv');
  writeFileSync(file, text);
  return file;
}

test('changed between the preview and the reading', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  const file = onDisk(t, smallLog().text);
  await log.choose(file);
  await log.previewed();
  appendFileSync(file, 'S-9999;Modtaget;01-01-2026 09:00\r\n');
  await log.showMap.click();
  const problem = await log.problem();
  assert.match(problem.text, /ændret/);
  await spor.assertAccessible('the page after a file changed');
  await log.choose(file);
  await log.confirm();
});

test('changed while it is read', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  const file = onDisk(t, smallLog(1_000_000).text);
  await log.choose(file);
  await log.previewed();
  await log.showMap.click();
  // 138 MB take more than a second to read.
  await spor.page.waitForTimeout(300);
  appendFileSync(file, 'S-9999;Modtaget;01-01-2026 09:00\r\n');
  const problem = await log.problem();
  assert.match(problem.text, /ændret/);
});

test('deleted before it is read', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  const file = onDisk(t, smallLog().text);
  await log.choose(file);
  await log.previewed();
  rmSync(file);
  await log.showMap.click();
  assert.match((await log.problem()).text, /slettet/);
});
