// Spor's real page in Chromium: what it asks its worker is watched, and the answers are timed.
import { execFileSync } from 'node:child_process';
import { example } from './logs.mjs';

// The fifty changed selections as the worker hears them, and how a reading and a map are told among what it is asked.
let made;
const commands = () => (made ??= JSON.parse(execFileSync(example('measure'), ['commands'], { encoding: 'utf8', maxBuffer: 1 << 26 })));

// Before the page's program starts: keep the worker it makes, note when it is asked to read files and for its first
// map, and when answers come.
function watchWorkers({ read_kind, map_kind }) {
  const Native = window.Worker;
  const bench = { worker: null, waiting: new Map(), next: 1_000_000 };
  window.bench = bench;
  window.Worker = class extends Native {
    constructor(...from) {
      super(...from);
      bench.worker = this;
      this.addEventListener('message', (event) => {
        const at = performance.now();
        if (event.data?.Ready) bench.ready = at;
        const done = event.data?.Done;
        if (!done) return;
        if (done.id === bench.map_id) bench.figures ??= at;
        bench.waiting.get(done.id)?.({ at, outcome: done.outcome });
      });
    }
    postMessage(message, ...more) {
      const asked = message?.request?.Ask;
      if (asked?.command[0] === read_kind) bench.read = performance.now();
      if (asked?.command[0] === map_kind) bench.map_id ??= asked.id;
      super.postMessage(message, ...more);
    }
  };
  // Asks the page's worker; resolves to { asked, at, outcome }.
  bench.ask = (panel, command) => new Promise((resolve) => {
    const id = bench.next++;
    const asked = performance.now();
    bench.waiting.set(id, (answer) => { bench.waiting.delete(id); resolve({ asked, ...answer }); });
    bench.worker.postMessage({ request: { Ask: { id, panel, command: new Uint8Array(command) } }, files: [] });
  });
}

// A page of its own, watched.
async function watchedPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK' });
  const page = await context.newPage();
  const { read_kind, map_kind } = commands();
  await page.addInitScript(watchWorkers, { read_kind, map_kind });
  return { page, close: () => context.close() };
}

// From the navigation to a first screen that can be used; `ready_ms` is when the worker listens too.
export async function startPage(browser, address) {
  const { page, close } = await watchedPage(browser);
  await page.addInitScript(() => {
    const look = () => (document.querySelector('.drop button') ? (window.firstScreen = performance.now()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => window.bench?.ready && window.firstScreen);
  const result = await page.evaluate(() => ({ wall_ms: window.firstScreen, ready_ms: bench.ready }));
  await close();
  return result;
}

// A page with `path` chosen and its roles guessed: everything before the clock starts.
export async function openPage(browser, address, path) {
  const { page, close } = await watchedPage(browser);
  await page.goto(address);
  await page.setInputFiles('.drop input[type=file]', path);
  await page.waitForSelector('.data-foot button.pri:not([aria-disabled])');
  // An invented log is about nobody: single cases are shown without a question.
  const nobody = page.getByRole('radio', { name: /^Ingen personer/ });
  if (await nobody.count()) await nobody.check();
  await page.waitForSelector('.data-foot button.pri:not([aria-disabled])');
  return { page, close };
}

// From the click that confirms to the frame after the first map is drawn. `figures_wall_ms` is from the page's question
// to its worker, with the File, to the answer that holds the figures of the map of every case.
export async function confirm({ page }) {
  const result = await page.evaluate(() => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no map is drawn within a minute')), 60_000);
    const clicked = performance.now();
    document.querySelector('.data-foot button.pri').click();
    const drawn = () => document.querySelector('g.nodes > g') && document.querySelector('g.edges > g');
    const look = () => (drawn() ? afterPaint() : requestAnimationFrame(look));
    const afterPaint = () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ wall_ms: performance.now() - clicked, figures_wall_ms: bench.figures - bench.read });
      port2.postMessage(0);
    });
    look();
  }));
  const found = await page.evaluate(() => document.querySelector('.strip').textContent);
  return { ...result, found, memory_bytes: await memoryBytes(page) };
}

// The same, with the time until the figures are there.
export async function readFile(opened) {
  const result = await confirm(opened);
  return { ...result, wall_ms: result.figures_wall_ms };
}

// WebAssembly memory of the page's worker.
async function memoryBytes(page) {
  const sizes = await Promise.all(page.workers().map((worker) =>
    worker.evaluate(() => self.sporMemory?.buffer.byteLength ?? 0).catch(() => 0)));
  return Math.max(0, ...sizes);
}

// Looks at one view of every case, as `measure` names it, in the worker.
export function askView({ page }, view) {
  return page.evaluate(async (command) => {
    const { asked, at, outcome } = await bench.ask('Overview', command);
    if (outcome[0] !== 0) throw new Error(`no view: ${outcome}`);
    return { wall_ms: at - asked };
  }, commands().views[view]);
}

export const SELECTIONS = 50;

// Asks for the map, the variants and the overview of changed selection `number`.
export function changeSelection({ page }, number) {
  const { define, show } = commands();
  return page.evaluate(async ({ define, show }) => {
    const named = await bench.ask('Map', define);
    if (named.outcome[0] !== 0) throw new Error(`no selection: ${named.outcome}`);
    // Ok, the kind of answer, then the selection: a number in as many bytes as are marked, and one more.
    const length = named.outcome.slice(2).findIndex((byte) => byte < 128) + 1;
    const selection = named.outcome.slice(2, 2 + length);
    const questions = show.map((view) => [...view.slice(0, 2), ...selection, ...view.slice(3)]);
    const views = await Promise.all(questions.map((question, at) => bench.ask(['Map', 'Variants', 'Overview'][at], question)));
    for (const view of views) if (view.outcome[0] !== 0) throw new Error(`no view: ${view.outcome}`);
    return { wall_ms: Math.max(...views.map((view) => view.at)) - named.asked };
  }, { define: define[number], show });
}
