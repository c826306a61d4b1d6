// Spor starts from any folder of a plain server, and then asks nothing more of it.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

test('it starts from a sub-folder of a static server that sends no headers', async (t) => {
  const spor = await Spor.open(t, { base: '/afdeling/værktøj/spor/' });
  assert.equal(spor.workers.length, 1);
  assert.deepEqual(spor.errors, []);
  const outside = spor.server.served.filter((path) => !path.startsWith('/afdeling/værktøj/spor/'));
  assert.deepEqual(outside, []);
});

test('it starts from the root of a server', async (t) => {
  const spor = await Spor.open(t, { base: '/' });
  assert.deepEqual(spor.errors, []);
});

test('every file is asked for once', async (t) => {
  const spor = await Spor.open(t);
  const twice = spor.server.served.filter((path, place) => spor.server.served.indexOf(path) !== place);
  assert.deepEqual(twice, []);
});

test('a worker of another build is noticed', async (t) => {
  // Only the worker's program is replaced: as when a cache hands out yesterday's.
  const page = await Spor.open(t);
  const build = await page.page.evaluate(() => document.documentElement.dataset.build);
  assert.match(build, /^[0-9a-f]{16}$/);
  const stale = await Spor.open(t, {
    ready: false,
    replace: (path, bytes) =>
      path === '/worker_bg.wasm' ? Buffer.from(bytes.toString('latin1').replaceAll(build, build.split('').reverse().join('')), 'latin1') : bytes,
  });
  await stale.page.waitForSelector('html[data-problem="StaleBuild"]', { state: 'attached' });
});
