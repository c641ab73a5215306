// `npm run engines`: what matters, in Firefox ESR and WebKitGTK. `--short` does less; `--if-there` installs nothing.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { openFirefox } from './firefox.mjs';
import { doJob, shortSteps, steps } from './job.mjs';
import { findPrograms, installPrograms } from './programs.mjs';
import { openWebKit } from './webkit.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const given = new Set(process.argv.slice(2));
const toDo = given.has('--short') ? shortSteps : steps;

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built page. Run npm run build first.');
  process.exit(1);
}

const isMissing = ({ firefox, webkit }) => firefox === undefined || webkit === undefined;
if (!given.has('--if-there') && isMissing(findPrograms())) installPrograms();
const programs = findPrograms();

const engines = [
  { name: 'Firefox ESR', program: programs.firefox, open: openFirefox },
  { name: 'WebKitGTK', program: programs.webkit, open: openWebKit },
];

let failed = 0;
let done = 0;
for (const { name, program, open } of engines) {
  if (program === undefined) {
    console.log(`${name} is not on this computer: not tried.`);
    continue;
  }
  const folder = await mkdtemp(join(tmpdir(), 'engine-'));
  const server = await preview({
    configFile: false,
    base: './',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: 4175 },
    logLevel: 'silent',
  });
  let isServed = true;
  const stopServer = async () => {
    if (isServed) await server.close();
    isServed = false;
  };
  const engine = await open(program, join(folder));
  console.log(engine.name);
  try {
    const found = await doJob(engine, toDo, {
      address: server.resolvedUrls.local[0],
      oneFile: pathToFileURL(join(dist, 'partnership-readiness.html')).href,
      folder: join(folder, 'files'),
      stopServer,
    });
    failed += found.length;
    done += toDo.length - found.length;
  } finally {
    await engine.close();
    await stopServer();
    await rm(folder, { recursive: true, force: true });
  }
}
console.log(`${done} passed, ${failed} failed`);
process.exit(
  failed > 0 || (!given.has('--if-there') && done < engines.length * toDo.length) ? 1 : 0,
);
