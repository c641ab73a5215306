import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';

const dist = join(import.meta.dirname, '../../../dist');

/** The address of the single file, as a double-click opens it. */
export const oneFileAddress = pathToFileURL(join(dist, 'partnership-readiness.html')).href;

/** A copy of the built folder at an address of its own, in which a test can change files. */
export async function servedCopy(headers: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  await cp(dist, folder, { recursive: true });
  const server = await preview({
    configFile: false,
    base: './',
    build: { outDir: folder },
    preview: {
      host: '127.0.0.1',
      port: await freePort(),
      strictPort: true,
      headers: { ...headers },
    },
    logLevel: 'silent',
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The copy is served at no address.');
  return {
    folder,
    address,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A port that nothing listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}
