// The last step of a build: moves the lines with which Trunk starts the page's program out of index.html into
// boot.js, because the content policy allows scripts from files only, leaves the rules of dkfds that no element of Spor
// can meet out of what is shipped (two thirds of them), and takes comments, blanks and long names out of scripts and styles.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fromNpm = createRequire(join(root, 'tests/e2e/package.json'));
const { PurgeCSS } = fromNpm('purgecss');
for (const name of readdirSync(dist).filter((name) => /^dkfds\.min-.*\.css$/.test(name))) {
  const css = join(dist, name);
  // Every class is a word in the sources; a word that is no class keeps a rule too many, never one too few.
  const [kept] = await new PurgeCSS().purge({
    content: [join(root, 'src/**/*.rs'), join(root, 'index.html')],
    css: [css],
    keyframes: true,
    variables: true,
    // Faces of our own stand in tokens.css; these would never be asked for.
    fontFace: true,
  });
  writeFileSync(css, kept.css);
}

const { minify } = fromNpm('terser');
const { transform } = fromNpm('lightningcss');
for (const name of readdirSync(dist)) {
  const file = join(dist, name);
  if (name.endsWith('.js')) {
    // The worker's script is no module: the name at its top is how the page starts it, and stays.
    const { code } = await minify(readFileSync(file, 'utf8'), { module: name !== 'worker.js', compress: true, mangle: true });
    writeFileSync(file, code);
  } else if (name.endsWith('.css')) {
    writeFileSync(file, transform({ filename: name, code: readFileSync(file), minify: true }).code);
  }
}
