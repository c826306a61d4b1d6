// Spor's real page in Chromium: its own worker is asked what the page asks, and the answers are timed.
import { basename } from 'node:path';
import { statSync } from 'node:fs';

// Before the page's program starts: keep every worker it makes, and note when it is asked and when it answers.
function watchWorkers() {
  const Native = window.Worker;
  const bench = { worker: null, waiting: new Map(), next: 1_000_000, large_answers: [] };
  window.bench = bench;
  // A large answer comes as bytes: the kind of message (2 is Done) and its number as a varint stand first.
  const doneNumber = (data) => {
    if (!(data instanceof ArrayBuffer)) return data?.Done?.id;
    const bytes = new Uint8Array(data, 0, 8);
    if (bytes[0] !== 2) return undefined;
    let [number, shift, at] = [0, 0, 1];
    do { number |= (bytes[at] & 127) << shift; shift += 7; } while (bytes[at++] & 128);
    return number;
  };
  window.Worker = class extends Native {
    constructor(...from) {
      super(...from);
      bench.worker = this;
      this.addEventListener('message', (event) => {
        const at = performance.now();
        if (event.data?.Ready) bench.ready = at;
        if (event.data instanceof ArrayBuffer) bench.large_answers.push(at);
        const settle = bench.waiting.get(doneNumber(event.data));
        settle?.({ at, data: event.data instanceof ArrayBuffer ? event.data.byteLength : event.data });
      });
    }
  };
  // Asks the page's worker; resolves to { asked, at, data }.
  bench.ask = (panel, command, file) => new Promise((resolve) => {
    const id = bench.next++;
    const asked = performance.now();
    bench.waiting.set(id, (answer) => { bench.waiting.delete(id); resolve({ asked, ...answer }); });
    bench.worker.postMessage({ request: { Ask: { id, panel, command } }, file });
  });
  bench.file = () => document.getElementById('bench-file').files[0];
}

// What every case's map is asked with: the page's own defaults.
const VIEW = { metric: 'Cases', activities: { rarest_first: false }, edges: 'Standard', clock: 'CompleteToComplete' };

// A page with `path` chosen, its roles guessed and confirmed: everything before the clock starts.
export async function openPage(browser, address, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchWorkers);
  await page.goto(address);
  await page.waitForFunction(() => window.bench?.ready);
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'bench-file' });
    document.body.append(input);
  });
  await page.setInputFiles('#bench-file', path);
  await page.evaluate(async ({ name, size }) => {
    const answer = await bench.ask('File', { ProbeFile: { name, size_bytes: BigInt(size) } }, bench.file());
    if (!answer.data.Done.outcome.Ok) throw new Error(JSON.stringify(answer.data.Done.outcome));
    bench.settings = answer.data.Done.outcome.Ok.Probed.preview.settings;
  }, { name: basename(path), size: statSync(path).size });
  return { page, close: () => context.close(), name: basename(path), size: statSync(path).size };
}

// From the navigation to a first screen that can be used; `ready_ms` is when the worker listens too.
export async function startPage(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchWorkers);
  await page.addInitScript(() => {
    const look = () => (document.querySelector('.drop button') ? (window.firstScreen = performance.now()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => window.bench?.ready && window.firstScreen);
  const result = await page.evaluate(() => ({ wall_ms: window.firstScreen, ready_ms: bench.ready }));
  await context.close();
  return result;
}

// The same by hand: the file is chosen on the page, the guess is confirmed by a click, and the map is drawn.
export async function openPageByHand(browser, address, path) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK' });
  const page = await context.newPage();
  await page.addInitScript(watchWorkers);
  await page.goto(address);
  await page.setInputFiles('.drop input[type=file]', path);
  await page.waitForSelector('.data-foot button.pri:not([aria-disabled])');
  return { page, close: () => context.close() };
}

// From the click that confirms to the frame after the first map is drawn; `figures_wall_ms` is when its figures came.
export async function confirmByHand({ page }) {
  const result = await page.evaluate(() => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no map is drawn within a minute')), 60_000);
    bench.large_answers.length = 0;
    const clicked = performance.now();
    document.querySelector('.data-foot button.pri').click();
    const drawn = () => document.querySelector('g.nodes > g') && document.querySelector('g.edges > g');
    const look = () => (drawn() ? afterPaint() : requestAnimationFrame(look));
    const afterPaint = () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ wall_ms: performance.now() - clicked, figures_wall_ms: bench.large_answers[0] - clicked });
      port2.postMessage(0);
    });
    look();
  }));
  return { ...result, memory_bytes: await memoryBytes(page) };
}

// From the File object to the figures of the map of every case.
export async function readFile({ page, name, size }) {
  const result = await page.evaluate(async ({ name, size, view }) => {
    const read = await bench.ask('File', { ReadFile: { name, size_bytes: BigInt(size), settings: bench.settings } }, bench.file());
    const outcome = read.data.Done.outcome;
    if (!outcome.Ok) throw new Error(JSON.stringify(outcome, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
    const { log, summary } = outcome.Ok.Opened;
    bench.log = log;
    const map = await bench.ask('Map', { ShowMap: { log, selection: 0n, view } });
    return { wall_ms: map.at - read.asked, read_wall_ms: read.at - read.asked, map_wall_ms: map.at - map.asked,
      answer_bytes: map.data, events: summary.events, cases: summary.cases, variants: summary.variants };
  }, { name, size, view: VIEW });
  return { ...result, memory_bytes: await memoryBytes(page) };
}

// WebAssembly memory of the page's worker.
async function memoryBytes(page) {
  const sizes = await Promise.all(page.workers().map((worker) =>
    worker.evaluate(() => self.sporMemory?.buffer.byteLength ?? 0).catch(() => 0)));
  return Math.max(0, ...sizes);
}

// Asks for a changed selection's figures; `stack` as the protocol names it.
export function changeSelection({ page }, stack) {
  return page.evaluate(async ({ stack, view }) => {
    const named = await bench.ask('Map', { DefineSelection: { log: bench.log, stack } });
    const { selection } = named.data.Done.outcome.Ok.SelectionDefined;
    const map = await bench.ask('Map', { ShowMap: { log: bench.log, selection, view } });
    return { wall_ms: map.at - named.asked };
  }, { stack, view: VIEW });
}
