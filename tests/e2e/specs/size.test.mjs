// Programs, fonts, styles and icons together do not grow, as a web server packs them. The finished product is to
// take a megabyte and a half; with ten views, reports, projects, fitness and validation it takes 3.8 and has to shrink again;
// the licences' texts come on top, and are asked for only by who reads them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../pages/spor.mjs';

const LIMIT_BYTES = 3_850_000;

test('everything that is shipped, gzipped', { skip: process.env.SPOR_DIST && 'another build than the one that ships' }, (t) => {
  const sizes = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.txt'))
    .map((entry) => [entry.name, gzipSync(readFileSync(join(entry.parentPath ?? entry.path, entry.name)), { level: 9 }).length])
    .sort(([, a], [, b]) => b - a);
  for (const [name, bytes] of sizes.slice(0, 8)) t.diagnostic(`${String(bytes).padStart(8)} ${name}`);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  t.diagnostic(`${String(total).padStart(8)} together`);
  assert.ok(total <= LIMIT_BYTES, `${total} bytes`);
});
