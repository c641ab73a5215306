// `npm run journeys -- policy offline`: these journeys alone, against the folder `dist/` as it was last built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install-if-needed.mjs';

await installIfNeeded();
const { build } = await import('./build.mjs');
const { runJourneys } = await import('./run-journeys.mjs');
if (!existsSync(join(import.meta.dirname, '..', 'dist', 'index.html'))) build();
runJourneys(...process.argv.slice(2));
