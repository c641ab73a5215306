// `npm run hosting`: writes the headers of the build into docs/hosting.md. Run it when the content security policy changes.
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { withSnippets } = await server.ssrLoadModule('/scripts/vite/with-snippets.ts');
  await writeFile('docs/hosting.md', withSnippets(await readFile('docs/hosting.md', 'utf8')));
} finally {
  await server.close();
}
