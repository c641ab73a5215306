import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const packed = ['.png', '.woff2'];

/**
 * Serves a built folder at /app/ as a usual host does: compressed, and what has a hash in its name for ever. `pages` are further
 * pages, by path, outside what the service worker answers for. `sent` lists what went out: path, bytes of the body, and when.
 */
export async function serveBuilt(folder, pages) {
  const sent = [];
  const files = new Map();
  const add = (path, content) => {
    const squeeze = !packed.includes(extname(path));
    files.set(path, {
      body: squeeze ? gzipSync(content, { level: 9 }) : content,
      squeeze,
      etag: `"${createHash('sha256').update(content).digest('hex')}"`,
    });
  };
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (statSync(file).isFile()) add(`/app/${name.split(sep).join('/')}`, readFileSync(file));
  }
  for (const [path, text] of Object.entries(pages)) add(path, Buffer.from(text));

  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = files.get(path);
    if (found === undefined) return void response.writeHead(404).end();
    const isKnown = headers['if-none-match'] === found.etag;
    response.on('finish', () =>
      sent.push({ path, bytes: isKnown ? 0 : found.body.length, at: Date.now() }),
    );
    response.writeHead(isKnown ? 304 : 200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('/app/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ETag: found.etag,
      ...(found.squeeze ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(isKnown ? undefined : found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    sent,
    add: (path, text) => add(path, Buffer.from(text)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
