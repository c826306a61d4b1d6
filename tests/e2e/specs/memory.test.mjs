// One worker for each log, ended with it: memory does not pile up from log to log.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Log, smallLog } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

test('the last ten of twenty logs take as much WebAssembly memory as the first ten', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  const readings = [];
  const file = smallLog(8_000);
  for (let opened = 1; opened <= 20; opened++) {
    await log.openFile(file);
    assert.equal(spor.workers.length, 1, `one worker for log ${opened}`);
    readings.push((await spor.workerMemory()).total);
    await log.close();
  }
  t.diagnostic(`bytes: ${readings.join(' ')}`);
  // Where the browser cuts the file's stream differs from time to time, and lifts four readings in ten by as much as two
  // mebibytes. What piles up lifts every reading, the least one too, so that the least of each ten are compared.
  const [early, late] = [Math.min(...readings.slice(0, 10)), Math.min(...readings.slice(10))];
  assert.ok(early > 0);
  assert.ok(late <= 1.05 * early, `${late} of ${early}`);
});
