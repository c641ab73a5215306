import { expect, it } from 'vitest';
import { inAFolder } from '../../support/in-a-folder';

// Each run starts a program of its own.
const options = { timeout: 60_000 };

const settings = JSON.stringify({
  compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', target: 'ES2022', types: [] },
  include: ['src', 'tests'],
});
const lookForUnused = (files: Readonly<Record<string, string>>) =>
  inAFolder({ 'tsconfig.json': settings, ...files }, 'scripts/lint/unused-exports.mjs');

it('refuses what no other file uses, and what only tests use, and says what to do', options, () => {
  const { ok, said } = lookForUnused({
    'src/a.ts':
      'export const lonely = 1;\nexport type Alone = string;\nexport const tested = 2;\nexport const used = 3;\n',
    'src/b.ts': "import { used } from './a';\nconsole.log(used);\n",
    'tests/a.test.ts': "import { tested } from '../src/a';\nconsole.log(tested);\n",
  });
  expect(ok).toBe(false);
  expect(said.trim().split('\n')).toEqual([
    'src/a.ts: Alone is exported, and no other file uses it. Take ‘export’ away, or all of it.',
    'src/a.ts: lonely is exported, and no other file uses it. Take ‘export’ away, or all of it.',
    'src/a.ts: tested is used by tests alone. Use it, or remove it with its tests.',
  ]);
});

it('knows every way of using an export', options, () => {
  const { ok, said } = lookForUnused({
    'src/values.ts':
      'export const [plain, renamed, pulled, dotted, then, listed] = [1, 2, 3, 4, 5, 6];\nexport default 7;\n',
    'src/types.ts':
      'export type Plain = 1;\nexport type Named = 2;\nexport type { Passed } from "./passed";\n',
    'src/passed.ts': 'export type Passed = 3;\n',
    'src/whole.ts': 'export const one = 1;\nexport const two = 2;\n',
    'src/by-script.ts': 'export const loadedByScript = 1;\n',
    'src/tested.ts': 'export const tested = 1;\nconsole.log(tested);\n',
    'scripts/run.mjs': "const { loadedByScript } = await load('/src/by-script.ts');\n",
    'tests/tested.test.ts': "import { tested } from '../src/tested';\nconsole.log(tested);\n",
    'src/use.ts': `
      import seven, { plain, renamed as other } from './values';
      import * as whole from './whole';
      import type { Plain, Passed } from './types';
      const named: import('./types').Named = 2;
      const { pulled: taken } = await import('./values');
      const dots = (await import('./values')).dotted;
      void import('./values').then(({ then }) => then);
      const [{ listed }] = await Promise.all([import('./values')]);
      const typed: [Plain, Passed] = [1, 3];
      console.log(seven, plain, other, whole, named, taken, dots, listed, typed);
    `,
  });
  expect(said).toBe('Every export has a user.\n');
  expect(ok).toBe(true);
});
