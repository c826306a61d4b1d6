// Medians, and tables of them.

export function quantile(values, share) {
  const ordered = [...values].sort((a, b) => a - b);
  const place = share * (ordered.length - 1);
  const below = Math.floor(place);
  return ordered[below] + ((ordered[below + 1] ?? ordered[below]) - ordered[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

// A Markdown table, its columns as wide as their widest cell.
export function table(header, rows) {
  const cells = [header, ...rows].map((row) => row.map((cell) => String(cell ?? '')));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => '| ' + row.map((cell, column) => cell.padEnd(widths[column])).join(' | ') + ' |';
  const rule = '|' + widths.map((width) => '-'.repeat(width + 2)).join('|') + '|';
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

export const milliseconds = (value) => (value === undefined ? '–' : value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'));
