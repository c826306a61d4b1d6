// After start nothing is asked of any network, and nothing of the log is kept by the browser.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { AboutPage } from '../pages/about.mjs';
import { Log, smallLog } from '../pages/log.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

test('from start to the map and the proof: no request, by any count', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  const [asked, served] = [spor.requests.length, spor.server.served.length];
  assert.ok(asked > 5, 'the requests of the start are seen');

  await log.openFile(smallLog());
  await log.close();
  await log.openSample();
  await spor.page.getByRole('button', { name: /Switch to English/ }).click();
  await spor.page.getByRole('button', { name: /Skift til dansk/ }).click();
  const about = await AboutPage.open(spor);

  assert.equal(await about.requestsAfterStart(), 0, 'as the page counts');
  assert.deepEqual(spor.requests.slice(asked), [], 'as the browser counts, workers included');
  assert.deepEqual(spor.server.served.slice(served), [], 'as the server counts');
});

test('it goes on without a network, and without the server', async (t) => {
  const spor = await Spor.open(t);
  await spor.page.context().setOffline(true);
  await spor.server.close();
  const log = new Log(spor);
  await log.openSample();
  await log.close();
  await log.openFile(smallLog());
  await AboutPage.open(spor);
  assert.deepEqual(spor.errors, []);
});

test('nothing of a log is stored', async (t) => {
  const spor = await Spor.open(t);
  const before = await spor.stored();
  const log = new Log(spor);
  await log.openFile(smallLog());
  const while_open = await spor.stored();
  // The address may name the view, not what is in it.
  assert.doesNotMatch(decodeURIComponent(while_open.address), /sager|Ærø|S-1/);
  assert.deepEqual({ ...while_open, address: '' }, { ...before, address: '' });
  assert.deepEqual(before.localStorage, {});
  assert.deepEqual([...before.databases, ...before.caches, ...before.files, ...before.cookies], []);
  await log.close();
  assert.deepEqual({ ...(await spor.stored()), address: '' }, { ...before, address: '' });
});

test('a reload forgets the log, after asking', async (t) => {
  const spor = await Spor.open(t);
  const log = new Log(spor);
  await log.openFile(smallLog());
  const asked = [];
  spor.page.on('dialog', (dialog) => (asked.push(dialog.type()), dialog.accept()));
  await spor.page.reload();
  await spor.waitUntilReady();
  assert.deepEqual(asked, ['beforeunload']);
  assert.equal(await spor.page.getByText('Ærø').count(), 0);
});
