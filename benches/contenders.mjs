// Who is measured: each has a name, and a `run` that resolves to { wall_ms, cpu_ms, … } of one measurement.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { serve } from '../tests/e2e/server.mjs';
import { startChromium, withCpu } from './chromium.mjs';
import { example, log, wide, workbook } from './logs.mjs';
import { median, quantile } from './numbers.mjs';
import { dragDots, redoFilter, scrollCases } from './looking.mjs';
import { SELECTIONS, askView, changeSelection, confirm, openPage, readFile, startPage } from './spor_page.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
// Another build than dist/ can be measured: SPOR_DIST names its folder.
const DIST = process.env.SPOR_DIST ?? HERE + '../dist';
// The views of a selection, as `measure` names them.
const VIEWS = ['overview', 'variants', 'rework', 'time', 'handovers', 'statistics', 'cases', 'case', 'dots', 'dots-table', 'dots-pan', 'suitability', 'findings'];
const PYTHON = HERE + 'peers/.venv/bin/python';

// The last line a program prints is one object of JSON.
async function program(path, ...words) {
  const { stdout } = await promisify(execFile)(path, words, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

const native = (name, work, file, of = 'limit') =>
  ({ name, of, run: () => program(example('measure'), work, file().path) });
const python = (name, ...words) =>
  ({ name, of: 'limit', needs: PYTHON, run: () => program(PYTHON, HERE + 'peers/python/' + words[0], ...words.slice(1).map((w) => (typeof w === 'function' ? w().path : w))) });

// The crate beside it only reads: so the time until the log stands is what is compared.
const readingOnly = async (run) => { const whole = await run; return { ...whole, wall_ms: whole.read_wall_ms, cpu_ms: whole.read_cpu_ms }; };

// What a person needs at the least to look at the preview and confirm it, and what every contender in the browser gets
// when it is prepared: browsers use it to compile what has just been seen to run often.
const LOOK_MS = 1_000;
const look = (milliseconds = LOOK_MS) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// A page of its own for every measurement, in a browser that stays: as a second file in an open Spor.
function sporInChromium(name, file, { work = readFile, look_ms = LOOK_MS } = {}) {
  let server, chromium;
  return {
    name,
    needs: DIST + '/index.html',
    async run() {
      server ??= await serve(DIST);
      chromium ??= await startChromium();
      const opened = await openPage(chromium.browser, server.url, file().path);
      await look(look_ms);
      const result = await withCpu(chromium, () => work(opened, chromium));
      await opened.close();
      return result;
    },
    async close() { await chromium?.browser.close(); await server?.close(); },
  };
}

// A page opened from nothing: its first screen, and when its worker listens.
function start() {
  let server, chromium;
  return {
    name: 'Spor in Chromium, address → first screen',
    needs: DIST + '/index.html',
    async run() {
      server ??= await serve(DIST);
      chromium ??= await startChromium();
      return withCpu(chromium, () => startPage(chromium.browser, server.url));
    },
    async close() { await chromium?.browser.close(); await server?.close(); },
  };
}

// Wall and processor time of the worker's thread for each of fifty selections; the medians stand for the run.
async function fiftySelections(opened, chromium) {
  await readFile(opened);
  const [walls, cpus] = [[], []];
  for (let number = 0; number < SELECTIONS; number++) {
    const before = chromium.worker_cpu_ms();
    walls.push((await changeSelection(opened, number)).wall_ms);
    cpus.push(chromium.worker_cpu_ms() - before);
  }
  return { wall_ms: median(walls), cpu_ms: median(cpus), wall_95_ms: quantile(walls, 0.95) };
}

// A view that is looked at: its answer as the page's worker gives it, and the processor time of the worker's thread.
const lookAt = (view) => async (opened, chromium) => {
  await readFile(opened);
  const before = chromium.worker_cpu_ms();
  const { wall_ms } = await askView(opened, view);
  return { wall_ms, cpu_ms: chromium.worker_cpu_ms() - before };
};

function peerInChromium(name, which, file) {
  let server, chromium;
  return {
    name,
    needs: HERE + 'peers/node_modules/' + (which === 'duckdb' ? '@duckdb/duckdb-wasm' : 'pm4js'),
    async run() {
      server ??= await serve(HERE + 'peers');
      chromium ??= await startChromium();
      const page = await chromium.browser.newPage();
      await page.goto(server.url + 'browser/index.html');
      await page.setInputFiles('input', file().path);
      await page.waitForFunction(() => window.peers);
      await page.evaluate(async (peer) => { window.prepared = await window.peers[peer].prepare(); }, which);
      await look();
      const result = await withCpu(chromium, () =>
        page.evaluate((peer) => window.peers[peer].measure(document.querySelector('input').files[0], window.prepared), which));
      await page.close();
      return result;
    },
    async close() { await chromium?.browser.close(); await server?.close(); },
  };
}

// Everybody, for logs of `events` events.
export function contenders(events, large) {
  const time = () => log(events, 'time');
  const shuffled = () => log(events, 'shuffled');
  const xes = () => log(events, 'time', 'xes');
  const xesPeer = HERE + 'peers/xes/target/release/peer';
  return {
    limit: native('L: bare csv-core loop, native', 'limit', time),
    limit_shuffled: native('the same, shuffled rows', 'limit', shuffled),
    native: native('Spor native, file → figures', 'figures', time),
    native_shuffled: native('Spor native, shuffled rows', 'figures', shuffled, 'limit_shuffled'),
    native_selection: native('Spor native, a changed selection', 'selections', time),
    start: start(),
    chromium: sporInChromium('Spor in Chromium, File → figures ready', time),
    chromium_painted: sporInChromium('Spor in Chromium, click → map painted', time, { work: confirm }),
    chromium_at_once: sporInChromium('Spor in Chromium, File → figures ready, confirmed at once', time, { look_ms: 0 }),
    chromium_shuffled: sporInChromium('Spor in Chromium, shuffled rows', shuffled),
    chromium_selection: sporInChromium('Spor in Chromium, a changed selection', time, { work: fiftySelections }),
    chromium_large: { ...sporInChromium(`Spor in Chromium, ${large.toLocaleString('en')} events`, () => log(large, 'time')), rounds: 3 },
    chromium_wide: { ...sporInChromium('Spor in Chromium, 100 columns', () => wide(events, 100)), rounds: 3 },
    chromium_workbook: { ...sporInChromium(`Spor in Chromium, xlsx of ${(events / 2).toLocaleString('en')} rows`, () => workbook(events / 2)), rounds: 3 },
    ...Object.fromEntries(VIEWS.map((view) => [`view_${view}`, native(`Spor native, the view «${view}»`, `view-${view}`, time)])),
    ...Object.fromEntries(VIEWS.filter((view) => view !== 'dots-pan').map((view) =>
      [`chromium_view_${view}`, sporInChromium(`Spor in Chromium, the view «${view}»`, time, { work: lookAt(view) })])),
    chromium_filter: { ...sporInChromium('Spor in Chromium, a filter redone → painted', time, { work: redoFilter }), rounds: 3 },
    chromium_scroll: { ...sporInChromium('Spor in Chromium, 100,000 cases scroll: the longest task of the page', () => log(events + events / 4, 'time'), { work: scrollCases }), rounds: 3 },
    chromium_pan: { ...sporInChromium('Spor in Chromium, a step of the dotted chart → painted', time, { work: dragDots }), rounds: 3 },
    native_recipe: native('Spor native, a recipe of five steps', 'recipe', time),
    pm4py: python('PM4Py native (pandas, C reader)', 'measure_pm4py.py', time, 'c'),
    pm4py_pyarrow: python('PM4Py native (pandas, Arrow reader)', 'measure_pm4py.py', time, 'pyarrow'),
    duckdb: python('DuckDB native', 'measure_duckdb.py', time),
    polars: python('Polars native', 'measure_polars.py', time),
    pm4js: peerInChromium('pm4js in Chromium', 'pm4js', time),
    duckdb_wasm: peerInChromium('duckdb-wasm in Chromium', 'duckdb', time),
    xes_native: { ...native('Spor native, XES → log', 'figures', xes), run: () => readingOnly(program(example('measure'), 'figures', xes().path)) },
    xes_chromium: sporInChromium('Spor in Chromium, XES → figures', xes),
    xes_rust4pm: { name: 'process_mining crate native, XES → log', needs: xesPeer, run: () => program(xesPeer, xes().path) },
  };
}

// False, with a word why, when a contender cannot run here.
export function isPossible(contender) {
  if (!contender.needs || existsSync(contender.needs)) return true;
  console.log(`left out: ${contender.name} (no ${contender.needs.replace(HERE, 'benches/')})`);
  return false;
}
