// A plain static server: the files of one folder below any sub-folder, with no header but the type.
//
// Run by itself it is what `make serve` shows: node tests/e2e/server.mjs FOLDER [PORT]
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm',
  '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8', '.md': 'text/plain; charset=utf-8',
};

// Serves `folder` below `base` on 127.0.0.1, on a free port unless one is named. `replace(path, bytes)` gives a
// test the file it wants instead; `served` holds the path of every request, in order.
export async function serve(folder, { base = '/', port = 0, replace = (_, bytes) => bytes } = {}) {
  const served = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    served.push(path);
    const below = path.startsWith(base) && normalize('/' + path.slice(base.length)).replace(/\/$/, '/index.html');
    const file = below && join(folder, below);
    const about = file && (await stat(file).catch(() => null));
    if (!about?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(replace(below, await readFile(file)));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}${base}`;
  return { url, served, close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, wanted = '8080'] = process.argv.slice(2);
  for (let port = Number(wanted); ; port++) {
    try {
      const { url } = await serve(folder, { port });
      console.log(`\nSpor is at ${url}  (Ctrl+C ends it)`);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
}
