// A plain static server: files of one folder, no headers but the type, here below a sub-folder as on any host.
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8', '.md': 'text/plain; charset=utf-8',
};

// Serves `folder` below `base` (such as "/apps/spor/") on a free port of 127.0.0.1. Options: `port`, and
// `replace`, a function (path, bytes) => bytes for tests that need a broken or stale file.
export async function serve(folder, { base = '/', port = 0, replace } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const below = path.startsWith(base) ? normalize('/' + path.slice(base.length)) : null;
    const file = below && join(folder, below.endsWith('/') ? below + 'index.html' : below);
    const about = file && (await stat(file).catch(() => null));
    if (!about?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (replace) {
      const { readFile } = await import('node:fs/promises');
      response.end(replace(below, await readFile(file)));
    } else {
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, url: origin + base, close: () => new Promise((resolve) => server.close(resolve)) };
}
