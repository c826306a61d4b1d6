// One worker for each log, ended with it: memory does not pile up from log to log.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Log, smallLog } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

test('the twentieth log takes as much WebAssembly memory as the second', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  const readings = [];
  const file = smallLog(20_000);
  for (let opened = 1; opened <= 20; opened++) {
    await log.openFile(file);
    assert.equal(spor.workers.length, 1, `one worker for log ${opened}`);
    readings.push((await spor.workerMemory()).total);
    await log.close();
  }
  t.diagnostic(`bytes: ${readings.join(' ')}`);
  assert.ok(readings[1] > 0);
  assert.ok(readings[19] <= 1.05 * readings[1], `${readings[19]} of ${readings[1]}`);
});
