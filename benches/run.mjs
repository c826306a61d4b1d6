// What `make bench` runs once all is built: Spor and its peers, measured in turn in one sitting. How to read it: benches/README.md.
//
//   node benches/run.mjs [--events 1000000] [--large 5000000] [--rounds 7] [--only native,pm4py,…]
import { cpus, loadavg, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contenders, isPossible } from './contenders.mjs';
import { median, milliseconds, table } from './numbers.mjs';
import { ratios } from './bars.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const option = (name, otherwise) => (words.includes(name) ? words[words.indexOf(name) + 1] : otherwise);
const events = Number(option('--events', 1_000_000));
const large = Number(option('--large', 5 * events));
const rounds = Number(option('--rounds', 7));
const only = option('--only')?.split(',');

const everybody = Object.entries(contenders(events, large))
  .filter(([key, contender]) => (!only || only.includes(key)) && isPossible(contender));
const runs = Object.fromEntries(everybody.map(([key]) => [key, []]));
const load_before = loadavg();

for (let round = 1; round <= rounds; round++) {
  for (const [key, contender] of everybody) {
    if (round > (contender.rounds ?? rounds)) continue;
    try {
      const run = await contender.run();
      runs[key].push(run);
      console.log(`${round}/${rounds} ${contender.name}: ${milliseconds(run.wall_ms)} ms, CPU ${milliseconds(run.cpu_ms)} ms`);
    } catch (error) {
      console.log(`${round}/${rounds} ${contender.name} failed: ${String(error.message ?? error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
}
for (const [, contender] of everybody) await contender.close?.();

const medians = {};
for (const [key, list] of Object.entries(runs)) {
  if (list.length === 0) continue;
  const middle = (name) => median(list.map((run) => run[name] ?? 0));
  medians[key] = Object.fromEntries(Object.keys(list[0]).filter((name) => typeof list[0][name] === 'number').map((name) => [name, middle(name)]));
}
const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, node ${process.version}, ` +
  `load ${load_before[0].toFixed(1)} before and ${loadavg()[0].toFixed(1)} after`;
const shown = everybody.filter(([key]) => medians[key]).map(([key, contender]) => [contender.name, runs[key].length,
  milliseconds(medians[key].wall_ms), milliseconds(Math.min(...runs[key].map((run) => run.wall_ms))), milliseconds(medians[key].cpu_ms)]);
const report = [
  `${events.toLocaleString('en')} events, medians of ${rounds} runs in turn. ${machine}.`, '',
  table(['what', 'runs', 'wall ms', 'least', 'CPU ms'], shown), '',
  table(['bar', 'wanted', 'wall', 'CPU'], ratios(medians, events, large)), '',
].join('\n');
console.log('\n' + report);
writeFileSync(ROOT + 'benches/data/results.md', report);
writeFileSync(ROOT + 'benches/data/results.json', JSON.stringify({ events, rounds, machine, medians, runs }, null, 1));
