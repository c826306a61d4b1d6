// The logs of the bench: generated once into benches/data, the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = ROOT + 'benches/data/';
const TARGET = (process.env.CARGO_TARGET_DIR ?? ROOT + 'target') + '/release/examples/';

// A program of this package, built by run.mjs.
export const example = (name) => TARGET + name;

const made = (path, program, ...words) => {
  mkdirSync(DATA, { recursive: true });
  if (!existsSync(path)) execFileSync(example(program), words.map(String));
  return { path, bytes: statSync(path).size };
};

// The path of a log with so many events; `order` is time or shuffled, `format` csv or xes.
export function log(events, order = 'time', format = 'csv') {
  const path = `${DATA}v1-${events}-${order}.${format}`;
  return made(path, 'generate_log', '--events', events, '--order', order, '--format', format, '--out', path);
}

// The same as a CSV of so many columns.
export function wide(events, columns) {
  const path = `${DATA}v1-${events}-${columns}-columns.csv`;
  return made(path, 'generate_log', '--events', events, '--columns', columns, '--out', path);
}

// The same as a workbook.
export function workbook(events) {
  const path = `${DATA}v1-${events}.xlsx`;
  return made(path, 'export_log', log(events).path, 'xlsx', path);
}
