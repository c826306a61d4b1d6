// Spor in a browser, as every spec opens it: served from a sub-folder, watched from the first request on.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { startChromium } from '../browser.mjs';
import { serve } from '../server.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const DIST = resolve(here, '../../..', process.env.SPOR_DIST ?? 'dist');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Runs a function's text in a task of its own, and says what it returned or threw.
const LATER = ([source, argument]) =>
  new Promise((resolve) => {
    const task = new Function(`return (${source})`)();
    setTimeout(async () => {
      try { resolve({ value: await task(argument) }); } catch (error) { resolve({ error: String(error) }); }
    });
  });

let browser;

export class Spor {
  // Opens Spor for a test and closes it after. Options: `dist`, `replace` (see server.mjs), `viewport`, `locale`,
  // `reducedMotion`, `flags` for Chromium (then with a browser of its own), and `ready: false` not to wait.
  static async open(t, { dist = DIST, base = '/apps/spor/', replace, ready = true, flags, ...context } = {}) {
    const server = await serve(dist, { base, replace });
    const chromium = flags ? await startChromium(flags) : (browser ??= await startChromium());
    const contexts = await chromium.newContext({
      viewport: { width: 1440, height: 900 }, locale: 'da-DK', timezoneId: 'Europe/Copenhagen', acceptDownloads: true, ...context,
    });
    const spor = new Spor(await contexts.newPage(), server);
    t.after(async () => {
      await contexts.close();
      await server.close();
      if (flags) await chromium.close();
    });
    await spor.page.goto(server.url);
    if (ready) await spor.waitUntilReady();
    return spor;
  }

  constructor(page, server) {
    this.page = page;
    this.server = server;
    this.requests = [];     // addresses asked by page and workers, blob: and data: left out
    this.errors = [];       // what went wrong in the page's console
    page.context().on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) this.requests.push(request.url());
    });
    // Asked for once and for all: a test that asks just before it presses a key may be too late.
    page.on('filechooser', () => {});
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
  }

  // Everything the page can ever need is loaded, and the first worker listens.
  async waitUntilReady() {
    await this.page.waitForSelector('html[data-ready]', { state: 'attached' });
  }

  // The workers alive, the oldest first.
  get workers() {
    return this.page.workers();
  }

  // Runs a function inside a worker as the program there would: later, and under the page's policy. (What a
  // debugger evaluates directly is exempt from part of the policy.)
  async insideWorker(run, argument, worker = this.workers[0]) {
    return worker.evaluate(LATER, [String(run), argument]);
  }

  // The same in the page.
  async insidePage(run, argument) {
    return this.page.evaluate(LATER, [String(run), argument]);
  }

  // Bytes of WebAssembly memory, in all workers together and in each.
  async workerMemory() {
    const each = await Promise.all(this.workers.map((worker) => worker.evaluate(() => self.sporMemory?.buffer.byteLength ?? 0)));
    return { each, total: each.reduce((sum, bytes) => sum + bytes, 0) };
  }

  // Fails with a readable list when axe-core finds anything, in the whole page or below `selector`.
  async assertAccessible(where, selector) {
    // By the debugger's door, because the page's policy refuses a script from elsewhere.
    const results = await this.page.evaluate(
      async ([axe, selector]) => {
        if (!window.axe) (0, eval)(axe);
        return window.axe.run(selector ?? document, { resultTypes: ['violations'] });
      },
      [AXE, selector],
    );
    const found = results.violations.map(
      (violation) => `${violation.id}: ${violation.help}\n` + violation.nodes.map((node) => `    ${node.target.join(' ')} – ${node.failureSummary?.replace(/\n\s*/g, ' ')}`).join('\n'),
    );
    assert.deepEqual(found, [], `axe-core on ${where}`);
  }

  // What the browser keeps for this page, in every kind of store it has.
  async stored() {
    const inPage = await this.page.evaluate(async () => {
      const files = [];
      if (navigator.storage?.getDirectory) {
        const folder = await navigator.storage.getDirectory().catch(() => null);
        if (folder) for await (const name of folder.keys()) files.push(name);
      }
      return {
        localStorage: { ...localStorage },
        sessionStorage: { ...sessionStorage },
        databases: 'databases' in indexedDB ? (await indexedDB.databases()).map((database) => database.name) : [],
        caches: 'caches' in window ? await caches.keys() : [],
        files,
        address: location.pathname + location.search + location.hash,
        history: JSON.stringify(history.state),
      };
    });
    return { ...inPage, cookies: await this.page.context().cookies() };
  }

  async shot(name) {
    await this.page.screenshot({ path: join(here, '../results', `${name}.png`) });
  }
}

// The shared browser ends with the tests of its file.
export async function closeBrowser() {
  await browser?.close();
  browser = undefined;
}
