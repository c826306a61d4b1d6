// The content policy holds in the page and inside the worker, which is the one that holds the data.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { AboutPage } from '../pages/about.mjs';
import { Spor, closeBrowser } from '../pages/spor.mjs';

after(closeBrowser);

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; style-src 'self'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'";

// Another origin that would answer anyone, so that a request that fails was stopped and not merely lost.
async function neighbour(t) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('1');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => (server.closeAllConnections(), server.close()));
  const port = server.address().port;
  return { url: `http://127.0.0.1:${port}/`, socket: `ws://127.0.0.1:${port}/`, asked };
}

// Ways in which a program could send something away or run what it was sent. Each resolves to true when it got through.
const WAYS = {
  fetch: async ({ url }) => (await fetch(url)).ok,
  'fetch without reading': async ({ url }) => (await fetch(url, { mode: 'no-cors', method: 'POST', body: 'x' })).type === 'opaque',
  XMLHttpRequest: ({ url }) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve(true);
    request.onerror = () => resolve(false);
    request.open('GET', url);
    request.send();
  }),
  WebSocket: ({ socket }) => new Promise((resolve) => {
    const line = new WebSocket(socket);
    line.onopen = () => resolve(true);
    line.onerror = () => resolve(false);
  }),
  EventSource: ({ url }) => new Promise((resolve) => {
    const events = new EventSource(url);
    events.onopen = () => resolve(true);
    events.onerror = () => (events.close(), resolve(false));
  }),
  eval: () => (0, eval)('true'),
  Function: () => new Function('return true')(),
};

const ONLY_IN_WORKERS = {
  importScripts: ({ url }) => (importScripts(url), true),
  'a script of its own': () => (importScripts(URL.createObjectURL(new Blob(['self.through = true']))), self.through === true),
};

const ONLY_IN_PAGES = {
  sendBeacon: ({ url }) => (navigator.sendBeacon(url, 'x'), false),
  picture: ({ url }) => new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(true);
    picture.onerror = () => resolve(false);
    picture.src = url;
  }),
  'inline script': () => {
    const script = document.createElement('script');
    script.textContent = 'window.through = true';
    document.head.append(script);
    return window.through === true;
  },
  'style attribute': () => {
    const box = document.createElement('div');
    box.setAttribute('style', 'position: fixed');
    document.body.append(box);
    return getComputedStyle(box).position === 'fixed';
  },
  'a worker from an address': ({ url }) => new Promise((resolve) => {
    const worker = new Worker(new URL('worker.js', location.href));
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
    setTimeout(() => resolve(false), 2000);
  }),
};

test('the page carries the policy, before anything that it could stop', async (t) => {
  const spor = await Spor.open(t);
  const html = await (await fetch(spor.server.url)).text();
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
  assert.equal(policy[1], POLICY);
  assert.doesNotMatch(html.slice(0, policy.index), /<(script|link|style)/);
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc="\.\/)/, 'no script stands in the page itself');
});

async function goesNowhere(t, ways, inside) {
  const other = await neighbour(t);
  for (const [way, run] of Object.entries(ways))
    await t.test(`${way} gets nowhere`, async () => {
      const { value, error } = await inside(run, { url: other.url, socket: other.socket });
      assert.notEqual(value, true, 'it got through');
      assert.ok(value === false || error, 'it ended');
      assert.deepEqual(other.asked, [], 'the other origin was not asked');
    });
  // A beacon goes when the browser has time for it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.deepEqual(other.asked, []);
}

test('inside the worker', async (t) => {
  const spor = await Spor.open(t);
  await goesNowhere(t, { ...WAYS, ...ONLY_IN_WORKERS }, (run, argument) => spor.insideWorker(run, argument));
});

test('in the page', async (t) => {
  const spor = await Spor.open(t);
  await goesNowhere(t, { ...WAYS, ...ONLY_IN_PAGES }, (run, argument) => spor.insidePage(run, argument));
});

test('the ways are ways: without the policy they get through', async (t) => {
  // The same page without its policy, so that a test above cannot pass for another reason.
  const spor = await Spor.open(t, {
    replace: (path, bytes) => (path === '/index.html' ? Buffer.from(bytes.toString().replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')) : bytes),
  });
  const other = await neighbour(t);
  for (const way of ['fetch', 'fetch without reading', 'XMLHttpRequest', 'eval', 'Function', 'importScripts', 'a script of its own']) {
    const run = { ...WAYS, ...ONLY_IN_WORKERS }[way];
    const { value, error } = await spor.insideWorker(run, { url: other.url, socket: other.socket });
    assert.equal(value, true, `${way}: ${error}`);
  }
  assert.ok(other.asked.length >= 4);
});

test('what the worker tries is shown in the network proof of the page', async (t) => {
  const spor = await Spor.open(t);
  const about = await AboutPage.open(spor);
  assert.equal(await about.requestsAfterStart(), 0);
  assert.ok((await about.fetchedFiles()).length > 5, 'it lists what was fetched to start');
  await spor.insideWorker(async () => (await fetch('https://example.org/')).ok);
  await about.waitForRow('https://example.org/');
  assert.equal(await about.requestsAfterStart(), 0, 'what the browser refused never left');
  await spor.insideWorker(async (url) => (await fetch(url)).ok, spor.server.url + 'index.html');
  await spor.page.waitForFunction(() => document.querySelector('.zero')?.textContent === '1');
  assert.equal(await about.requestsAfterStart(), 1, 'and what it let through is counted');
});
