// `npm test`: everything that proves the project, in one go, on a fresh clone.
import { installIfNeeded, run } from './install-if-needed.mjs';

await installIfNeeded();

const { build } = await import('./build.mjs');
const { runJourneys } = await import('./run-journeys.mjs');
const npx = (...args) => run('npx', ['--no-install', ...args]);

const steps = [
  [
    'Types',
    () => (
      npx('tsc', '-p', '.'),
      npx('tsc', '-p', 'src'),
      npx('tsc', '-p', 'src/domain'),
      npx('tsc', '-p', 'src/service-worker')
    ),
  ],
  ['Lint: style, and which room imports which', () => npx('eslint', '.')],
  [
    'Circles: no two files import each other',
    () =>
      npx('depcruise', '--output-type', 'err-long', 'src', 'scripts', 'tests', 'vite.config.ts'),
  ],
  ['Exports: each has a user', () => run(process.execPath, ['scripts/lint/unused-exports.mjs'])],
  ['Format: as prettier writes it', () => npx('prettier', '--check', '.')],
  ['Unit and screen tests, the rules of the bank among them', () => npx('vitest', 'run')],
  ['Build: the folder, and the one file', () => build()],
  [
    'Budgets: what the first question loads, and the whole',
    () => run(process.execPath, ['scripts/check-budget.mjs']),
  ],
  ['Two builds are the same bytes', () => run(process.execPath, ['scripts/same-bytes.mjs'])],
  ['Journeys in a browser', () => runJourneys()],
  [
    'What matters, in Firefox and WebKit where they are here',
    () => run(process.execPath, ['tests/engines/engines.mjs', '--short', '--if-there']),
  ],
];

for (const [name, step] of steps) {
  console.log(`\n== ${name}`);
  step();
}
console.log('\nAll of it passed.');
