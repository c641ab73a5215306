// `npm run schemas`: writes the JSON Schemas of the files under docs/, from the shapes that the program reads with.
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { jsonSchemas } = await server.ssrLoadModule('/scripts/json-schemas.ts');
  for (const [name, text] of Object.entries(jsonSchemas())) await writeFile(`docs/${name}`, text);
} finally {
  await server.close();
}
