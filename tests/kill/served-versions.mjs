// The page at an address of its own, in two versions that take turns, as when a new one is published.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** Marks the page of one version, so that its service worker is another one. */
const edition = (name) => ({
  name: 'edition',
  transformIndexHtml: (html) =>
    html.replace('</head>', `<meta name="edition" content="${name}" /></head>`),
});

/**
 * Builds the project as it stands twice, and serves the first.
 *
 * @param dist a built folder that is the first version instead
 */
export async function serveVersions(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'kill-dist-'));
  const [first, second, served] = ['first', 'second', 'served'].map((name) => join(folder, name));
  const made = (outDir, name) =>
    build({
      root,
      logLevel: 'error',
      plugins: [edition(name)],
      build: { outDir, emptyOutDir: true },
    });
  if (dist === undefined) await made(first, 'first');
  else cpSync(dist, first, { recursive: true });
  await made(second, 'second');
  const versions = [first, second];
  let published = 0;
  const put = () => {
    rmSync(served, { recursive: true, force: true });
    cpSync(versions[published % 2], served, { recursive: true });
  };
  put();
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir: served },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    address: `http://127.0.0.1:${server.httpServer.address().port}/`,
    /** Puts the other version in the place of the one that is served. */
    publishTheOther() {
      published += 1;
      put();
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
