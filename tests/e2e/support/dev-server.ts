import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { freePort } from './dist.ts';

const root = join(import.meta.dirname, '../../..');

/** What `npm run dev` serves, at an address of its own and with nothing remembered from before. */
export async function devServer() {
  const cacheDir = await mkdtemp(join(tmpdir(), 'dev-'));
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir,
    server: { host: '127.0.0.1', port: await freePort(), strictPort: true, watch: null },
    optimizeDeps: { entries: ['states.html'] },
    logLevel: 'error',
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page of states is served at no address.');
  return {
    address,
    close: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true });
    },
  };
}
