import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// What Spor wants to reach, as ratios of medians measured in the same sitting.

// Each: what, the wanted ratio in words, whose figure, over whose.
const BARS = [
  ['1 native, time order: ours / L', '≤ 4', 'native', 'limit'],
  ['2 native, shuffled: ours / L', '≤ 6', 'native_shuffled', 'limit_shuffled'],
  ['3 Chromium, File → figures ready: ours / L', '≤ 6', 'chromium', 'limit'],
  ['4 Chromium, File → map painted: ours / L', '≤ 8', 'chromium_painted', 'limit'],
  ['5 PM4Py native / ours in Chromium', '≥ 8', 'pm4py_fastest', 'chromium'],
  ['6 pm4js / ours, both in Chromium', '≥ 20', 'pm4js', 'chromium'],
  ['7 duckdb-wasm / ours, both in Chromium', '≥ 4', 'duckdb_wasm', 'chromium'],
  ['8 a changed selection in Chromium / L', 'CPU ≤ 0.18', 'chromium_selection', 'limit'],
  ['a changed selection native / L', 'reported', 'native_selection', 'limit'],
  ...['overview', 'variants'].map((view) => [`the view «${view}» native / L, part of a changed selection`, 'reported', `view_${view}`, 'limit']),
  ...['rework', 'time', 'handovers', 'statistics', 'cases', 'case', 'dots', 'dots-table'].flatMap((view) => [
    [`the view «${view}» native / L`, 'reported', `view_${view}`, 'limit'],
    [`the view «${view}» in Chromium / L`, 'CPU ≤ 1.1', `chromium_view_${view}`, 'limit']]),
  ['9 XES native: ours / process_mining', '≤ 1', 'xes_native', 'xes_rust4pm'],
  ['10 XES: ours in Chromium / process_mining native', '≤ 1.5', 'xes_chromium', 'xes_rust4pm'],
];

// Rows for the table of bars; a bar whose parts were not measured is left out.
export function ratios(medians, events, large) {
  const all = { ...medians, pm4py_fastest: fastest(medians.pm4py, medians.pm4py_pyarrow) };
  const rows = BARS.filter(([, , ours, theirs]) => all[ours] && all[theirs]).map(([what, wanted, ours, theirs]) =>
    [what, wanted, ...['wall_ms', 'cpu_ms'].map((kind) => (all[ours][kind] / all[theirs][kind]).toFixed(2))]);
  const memory = (key, count) => medians[key]?.memory_bytes &&
    rows.push([`memory in wasm at ${count.toLocaleString('en')} events, bytes an event`, '≤ 80', (medians[key].memory_bytes / count).toFixed(1), '']);
  memory('chromium', events);
  memory('chromium_large', large);
  if (medians.chromium_selection) rows.push(['a changed selection, 95 % of 50, wall ms', 'reported', medians.chromium_selection.wall_95_ms.toFixed(1), '']);
  if (medians.chromium_filter) rows.push(['a filter redone, request → painted, ms', '≤ 100', medians.chromium_filter.wall_ms.toFixed(0), '']);
  if (medians.chromium_pan) rows.push(['a step of the dotted chart, ms', '≤ 100', medians.chromium_pan.wall_ms.toFixed(0), '']);
  if (medians.chromium_view_suitability) rows.push(['the verdict of a log in the worker, ms', '≤ 5,000', medians.chromium_view_suitability.wall_ms.toFixed(0), medians.chromium_view_suitability.cpu_ms.toFixed(0)]);
  if (medians.chromium_scroll) rows.push(['100,000 cases scroll: longest task of the page, ms', '≤ 16', medians.chromium_scroll.wall_ms.toFixed(1), medians.chromium_scroll.cpu_ms.toFixed(1)]);
  if (medians.start) rows.push(['first screen usable before the worker listens, ms', 'first < second', medians.start.wall_ms.toFixed(0), medians.start.ready_ms.toFixed(0)]);
  const size = shippedBytes(process.env.SPOR_DIST ?? new URL('../dist', import.meta.url).pathname);
  if (size) rows.push(['programs, fonts, styles, icons, gzipped, kB', '≤ 1,500', Math.round(size / 1000).toLocaleString('en'), '']);
  return rows;
}

// Programs, fonts, styles and icons of dist/, each gzipped as a server would send it; what does not shrink is sent as it
// is. The texts of the licences are asked for only by who reads them.
function shippedBytes(folder) {
  const isPart = (entry) => entry.isFile() && !entry.name.endsWith('.txt');
  let files = [];
  try { files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(isPart); } catch { /* not built */ }
  return files.map((file) => readFileSync(`${file.parentPath ?? file.path}/${file.name}`))
    .reduce((sum, bytes) => sum + Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length), 0);
}

const fastest = (...of) => of.filter(Boolean).sort((a, b) => a.wall_ms - b.wall_ms)[0];
