// When the worker ends by a fault or for want of memory, the page says so in plain words and goes on.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../folder.mjs';
import { capMemory } from '../capped.mjs';
import { Log, smallLog } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

const MIB = 1024 * 1024;

// A worker that ends as a panic ends it, whenever it is asked to read whole files: the third kind of command
// (`Command::ReadFiles` in src/protocol/message.rs), which its first byte says.
const fallsOverReading = (path, bytes) =>
  path !== '/worker.js' ? bytes : Buffer.concat([bytes, Buffer.from(`
self.addEventListener('message', ({ data }) => { if (data?.request?.Ask?.command[0] === 2) throw new Error('Spor panicked'); });`)]);

// A log too large for a worker of 64 MiB, on disk: every row is a case of its own.
function largeLog(t, rows = 900_000) {
  const folder = ownFolder();
  const lines = ['Sagsnr;Aktivitet;Tidspunkt'];
  for (let row = 0; row < rows; row++)
    lines.push(`Sag-nummer-${1_000_000 + row};Trin ${row % 20};2026-01-${String(1 + (row % 28)).padStart(2, '0')} 09:00:00`);
  const file = join(folder, 'stor.csv');
  writeFileSync(file, lines.join('\n') + '\n');
  return file;
}

test('a fault of ours: a sentence, the way to read again, and no reading again by itself', async (t) => {
  const spor = await Spor.open(t, { replace: fallsOverReading });
  const log = new Log(spor);
  await log.choose(smallLog());
  await log.showMap.click();
  const problem = await log.problem();
  assert.match(problem.title, /Beregningen gik i stå/);
  assert.match(problem.text, /fejl i Spor/);
  assert.ok(problem.ways.some((way) => way.includes('Indlæs filen igen')), problem.ways.join(' | '));
  await spor.assertAccessible('the page after a fault');

  await spor.page.getByRole('button', { name: 'Indlæs filen igen' }).first().click();
  await spor.page.getByRole('heading', { name: /gik i stå igen/ }).waitFor();
  const twice = await log.problem();
  assert.ok(!twice.ways.some((way) => way.includes('Indlæs filen igen')), 'what failed twice is not offered again');
});

test('after a fault another log opens in a new worker', async (t) => {
  const spor = await Spor.open(t, { replace: fallsOverReading });
  const log = new Log(spor);
  const [first] = spor.workers;
  await log.choose(smallLog());
  await log.showMap.click();
  await log.problem();
  await spor.page.getByRole('link', { name: /Spor/ }).or(spor.page.getByRole('button', { name: /Forside/ })).first().click();
  await log.openSample();
  assert.equal(spor.workers.length, 1);
  assert.notEqual(spor.workers[0], first);
});

test('memory runs out: a sentence, and the page goes on with a new worker', async (t) => {
  const spor = await Spor.open(t, {
    replace: (path, bytes) => (path === '/worker_bg.wasm' ? capMemory(bytes, 64 * MIB) : bytes),
  });
  const log = new Log(spor);
  await log.choose(largeLog(t));
  await log.previewed();
  await log.showMap.click();
  const problem = await log.problem();
  assert.equal(problem.title, 'Der er ikke hukommelse nok');
  await spor.assertAccessible('the page after memory ran out');
  await log.choose(smallLog());
  await log.confirm();
  assert.equal(spor.workers.length, 1);
});

test('the cap is a cap: a worker with it cannot grow past it, one without it can', async (t) => {
  const capped = await Spor.open(t, { replace: (path, bytes) => (path === '/worker_bg.wasm' ? capMemory(bytes, 64 * MIB) : bytes) });
  const grow = () => self.sporMemory.grow(64 * 16);
  await assert.rejects(capped.workers[0].evaluate(grow));
  const free = await Spor.open(t);
  assert.ok((await free.workers[0].evaluate(grow)) > 0);
});
