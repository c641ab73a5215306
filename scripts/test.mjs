// `npm test`: everything that proves the project, in one go, on a fresh clone.
import { installIfNeeded, run } from './install-if-needed.mjs';
import { program, sideBySide } from './side-by-side.mjs';

await installIfNeeded();

const { buildCommands } = await import('./build.mjs');
const { runJourneys } = await import('./run-journeys.mjs');

const typesOf = (folder) => program('tsc', 'typescript', '-p', folder);
const lint = [
  {
    name: 'Lint: style, and which room imports which',
    commands: [program('eslint', 'eslint', '.')],
  },
];
const others = [
  { name: 'Types', commands: ['.', 'src', 'src/domain', 'src/service-worker'].map(typesOf) },
  {
    name: 'Circles: no two files import each other',
    commands: [
      program(
        'depcruise',
        'dependency-cruiser',
        ...['--output-type', 'err-long', 'src', 'scripts', 'tests', 'vite.config.ts'],
      ),
    ],
  },
  { name: 'Exports: each has a user', commands: [['scripts/lint/unused-exports.mjs']] },
  {
    name: 'Layout: as prettier writes it',
    commands: [program('prettier', 'prettier', '--check', '--log-level', 'warn', '.')],
  },
  { name: 'Build: the folder, and the one file', commands: buildCommands() },
  {
    name: 'Budgets: what the first question loads, and the whole',
    commands: [['scripts/check-budget.mjs']],
  },
  { name: 'Two builds are the same bytes', commands: [['scripts/same-bytes.mjs']] },
];

console.log('Lint, types, layout and build, side by side; it takes two minutes or so…');
await sideBySide(lint, others);

const steps = [
  [
    'Unit and screen tests, the rules of the bank among them',
    () => run('npx', ['--no-install', 'vitest', 'run']),
  ],
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
