// The last step of a build: moves the lines with which Trunk starts the page's program out of index.html into
// boot.js, because the content policy allows scripts from files only.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = process.env.TRUNK_STAGING_DIR;
const page = join(dist, 'index.html');
const html = readFileSync(page, 'utf8');

const inline = [...html.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)];
if (inline.length !== 1) throw new Error(`expected one inline script of Trunk's, found ${inline.length}`);
const [tag, script] = inline[0];
writeFileSync(join(dist, 'boot.js'), script.trim() + '\n');

const rest = html.replace(tag, '<script type="module" src="./boot.js"></script>');
if (/<script(?![^>]*\ssrc=)/.test(rest)) throw new Error('a script without a file is left in index.html');
writeFileSync(page, rest);
