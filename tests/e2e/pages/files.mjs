// Invented files, as a municipality's systems write them. No real log stands in a spec.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STEPS = ['Henvendelse modtaget', 'Tildelt', 'Under behandling', 'Afventer svar', 'Løst', 'Genåbnet', 'Lukket'];
const two = (number) => String(number).padStart(2, '0');

// A Danish log in CSV: `;`, CRLF, Windows-1252, a free text with CPR look-alikes. `cases` of four steps each.
// Options: `bad` adds an impossible date to every tenth case; `cpr` adds look-alikes; `ambiguous` keeps every day
// at 12 or less.
export function danishCsv({ cases = 50, bad = false, cpr = false, ambiguous = false } = {}) {
  const lines = ['Sagsnr;Aktivitet;Tidspunkt;Team;Bemærkning'];
  for (let number = 0; number < cases; number++) {
    const day = ambiguous ? 1 + (number % 11) : 13 + (number % 15);
    const month = 1 + (number % 12);
    for (let step = 0; step < 4; step++) {
      const time = bad && number % 10 === 0 && step === 3 ? '31-02-2023 10:00' : `${two(day)}-${two(month)}-2023 ${two(8 + step)}:${two(number % 60)}`;
      const note = cpr && step === 1 ? 'Ring til 010190-1234' : 'Ønsker "hurtigt" svar';
      lines.push(`KH-${2000 + number};${STEPS[(step + (number % 3 === 0 && step > 1 ? 2 : 0)) % STEPS.length]};${time};Team ${'NSØV'[number % 4]};"${note.replaceAll('"', '""')}"`);
    }
  }
  return { name: 'sager_2023.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n') + '\r\n', 'latin1') };
}

// A small XES log of `cases` of three events.
export function xes({ cases = 20 } = {}) {
  const event = (name, time) => `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${time}"/></event>`;
  const traces = Array.from({ length: cases }, (_, number) =>
    `<trace><string key="concept:name" value="sag ${number}"/>` +
    ['Ansøgning modtaget', 'Vurderet', 'Afgørelse sendt'].map((name, step) => event(name, `2023-0${1 + (number % 9)}-1${step}T08:00:00+01:00`)).join('') +
    '</trace>');
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0" xmlns="http://www.xes-standard.org/">\n${traces.join('\n')}\n</log>\n`;
  return { name: 'ansøgninger.xes', mimeType: 'application/xml', buffer: Buffer.from(text) };
}

const file = (name, content, mimeType = 'text/csv') => ({ name, mimeType, buffer: Buffer.from(content) });

// A workbook that `scripts/workbooks.py` made, by its name in tests/golden/workbooks.
export function workbook(name) {
  const path = fileURLToPath(new URL(`../../golden/workbooks/${name}`, import.meta.url));
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(path) };
}

// A wide list: a case a row, a date column for each step. Every third case has no plan.
export function wideList({ cases = 60 } = {}) {
  const row = (number) => [
    `KH-${3000 + number}`, `Team ${'NSØ'[number % 3]}`, `${two(1 + (number % 28))}-01-2024`, number % 3 ? `${two(1 + (number % 28))}-02-2024` : '', `${two(1 + (number % 27))}-05-2024`,
  ].join(';');
  const lines = ['Sagsnr;Team;Dato 1. samtale;Dato Min Plan;Dato afsluttet', ...Array.from({ length: cases }, (_, number) => row(number))];
  return { name: 'bred_liste.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n') + '\r\n') };
}

const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];

// Twelve monthly extracts of one layout, ten rows each, of 30 cases.
export function monthlyExtracts() {
  return MONTHS.map((name, month) => {
    const rows = Array.from({ length: 10 }, (_, row) => `KH-${(month * 7 + row * 3) % 30};${STEPS[(month + row) % 4]};${two(13 + row)}-${two(month + 1)}-2024 ${two(8 + row % 8)}:00`);
    return { name: `${month + 1} ${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(['Sagsnr;Aktivitet;Tidspunkt', ...rows].join('\r\n') + '\r\n') };
  });
}

// Events and a table of two systems that both know a citizen by the same key.
export function citizensOfTwoSystems() {
  const citizen = (number) => `B${100 + number}`;
  const events = Array.from({ length: 40 }, (_, row) => `${citizen(row % 10)};${STEPS[Math.floor(row / 10)]};${two(13 + (row % 10))}-0${1 + Math.floor(row / 10)}-2024 09:00`);
  const table = Array.from({ length: 10 }, (_, number) => `${citizen(number)};6.${2 + (number % 2)}`);
  return [
    { name: 'forløb.csv', mimeType: 'text/csv', buffer: Buffer.from(['Borgernøgle;Aktivitet;Tidspunkt', ...events].join('\r\n') + '\r\n') },
    { name: 'målgrupper.csv', mimeType: 'text/csv', buffer: Buffer.from(['Borgernøgle;Målgruppe', ...table].join('\r\n') + '\r\n') },
  ];
}

// A table about 25 of those 30 cases, and 5 that are in no extract.
export function caseTable() {
  const rows = Array.from({ length: 30 }, (_, number) => `KH-${number < 25 ? number : 900 + number};6.${2 + (number % 2)};${30 + 10 * (number % 3)}-årig`);
  return { name: 'oplysninger.csv', mimeType: 'text/csv', buffer: Buffer.from(['Sagsnr;Målgruppe;Aldersgruppe', ...rows].join('\r\n') + '\r\n') };
}

// Files that cannot become a log.
export const bad = {
  empty: file('tom.csv', ''),
  workbook: file('sager.xlsx', [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, ...'[Content_Types].xml xl/workbook.xml'].map((byte) => (typeof byte === 'string' ? byte.charCodeAt(0) : byte))),
  get protected() {
    return workbook('protected.xlsx');
  },
  binary: file('sager.dat', Array.from({ length: 4000 }, (_, place) => (place * 7919) % 256)),
  headerOnly: file('kun_overskrifter.csv', 'Sagsnr;Aktivitet;Tidspunkt\r\n'),
  wrongColumns: file('budget.csv', 'Konto;Navn;Beløb\r\n1001;Papir;12,50\r\n1002;Kaffe;99,00\r\n1003;Te;10,00\r\n'),
  noDates: file('uger.csv', 'Sagsnr;Aktivitet;Tidspunkt\r\n' + Array.from({ length: 50 }, (_, row) => `S${row % 9};Trin ${row % 4};uge ${row}`).join('\r\n')),
  truncatedGzip: (() => {
    const whole = gzipSync(danishCsv({ cases: 3000 }).buffer);
    return file('sager.csv.gz', whole.subarray(0, whole.length - 200), 'application/gzip');
  })(),
  brokenXml: file('log.xes', '<?xml version="1.0"?><log><trace><string key="concept:name" value="1"/><event>', 'application/xml'),
};
