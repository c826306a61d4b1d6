// A headless Chromium, and the processor time that all its processes together have used.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../tests/e2e/package.json', import.meta.url))('playwright-core');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

// Starts a browser of its own. `cpu_ms()` is the processor time of its processes since they began, as Linux counts it.
export async function startChromium() {
  const before = new Set(pids());
  const browser = await chromium.launch({ executablePath: process.env.SPOR_CHROMIUM || '/usr/bin/chromium', args: FLAGS });
  const ours = () => descendants(pids().filter((pid) => !before.has(pid)));
  return {
    browser,
    version: browser.version(),
    cpu_ms: () => ours().reduce((sum, pid) => sum + threads(pid).reduce((all, thread) => all + thread.cpu_ms, 0), 0),
    // Processor time of the threads that run workers: what WebAssembly itself costs, without page and browser.
    worker_cpu_ms: () => ours().flatMap(threads).filter((thread) => thread.name.startsWith('DedicatedWorker'))
      .reduce((sum, thread) => sum + thread.cpu_ms, 0),
  };
}

// Wall time as the page measured it, and the browser's processor time, of `work`, which resolves to { wall_ms, … }.
export async function withCpu(chromium, work) {
  const before = chromium.cpu_ms();
  const result = await work();
  return { ...result, cpu_ms: result.cpu_ms ?? chromium.cpu_ms() - before };
}

const pids = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name));
const read = (path) => { try { return readFileSync(path, 'utf8'); } catch { return ''; } };

// New processes may belong to someone else: only those below this program count.
function descendants(candidates) {
  const parent = new Map(candidates.map((pid) => [pid, /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1]]));
  const isOurs = (pid) => pid !== undefined && (pid === String(process.pid) || isOurs(parent.get(pid)));
  return candidates.filter((pid) => isOurs(parent.get(pid)));
}

function threads(pid) {
  let names = [];
  try { names = readdirSync(`/proc/${pid}/task`); } catch { /* it has ended */ }
  return names.map((thread) => ({
    name: read(`/proc/${pid}/task/${thread}/comm`).trim(),
    cpu_ms: Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e6,
  }));
}
