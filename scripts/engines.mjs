// `npm run engines`: what matters, in Firefox ESR and WebKitGTK, against the folder `dist/` as it was last built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded, run } from './install-if-needed.mjs';

await installIfNeeded();
const { build } = await import('./build.mjs');
if (!existsSync(join(import.meta.dirname, '..', 'dist', 'index.html'))) build();
run(process.execPath, ['tests/engines/engines.mjs', ...process.argv.slice(2)]);
