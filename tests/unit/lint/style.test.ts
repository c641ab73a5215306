import { ESLint, type Linter } from 'eslint';
import { expect, it } from 'vitest';
import { refusals } from '../../support/refusals';

const refused: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    '@typescript-eslint/no-explicit-any',
    'src/ui/x.ts',
    'export const read = (x: any) => String(x);',
  ],
  [
    '@typescript-eslint/no-non-null-assertion',
    'src/ui/x.ts',
    'export const first = (x: number[]) => x[0]!;',
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'src/ui/x.ts',
    "import { Level } from './level';\nexport const twice = (level: Level) => level * 2;",
  ],
  ['@typescript-eslint/no-unused-vars', 'src/ui/x.ts', 'const left = 1;\nexport const x = 2;'],
  ['eqeqeq', 'src/ui/x.ts', 'export const same = (x: string | null) => x == null;'],
  ['no-console', 'src/ui/x.ts', "console.log('here');"],
  [
    'react-hooks/rules-of-hooks',
    'src/ui/x.tsx',
    "import { useState } from 'react';\nexport function X({ y }: { y: boolean }) {\n  if (y) useState(1);\n  return null;\n}",
  ],
  [
    'react-hooks/exhaustive-deps',
    'src/ui/x.tsx',
    "import { useEffect } from 'react';\nexport function X({ y }: { y: () => void }) {\n  useEffect(() => y(), []);\n  return null;\n}",
  ],
];

it.each(refused)('%s is refused in %s', async (rule, file, text) => {
  expect(await refusals(file, `${text}\n`, rule)).not.toEqual([]);
});

const kept: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-console', 'scripts/x.mjs', "console.log('Built.');"],
  ['no-console', 'tests/support/x.ts', "console.log('Seen.');"],
  [
    '@typescript-eslint/no-unused-vars',
    'src/ui/x.ts',
    'export const first = (x: number, _y: number) => x;',
  ],
  [
    '@typescript-eslint/no-empty-function',
    'tests/support/x.ts',
    'export const nothing = () => {};',
  ],
];

it.each(kept)('%s lets pass what is meant, in %s', async (rule, file, text) => {
  expect(await refusals(file, `${text}\n`, rule)).toEqual([]);
});

const lint = new ESLint();
const rulesFor = async (file: string): Promise<Partial<Linter.RulesRecord>> => {
  const config = (await lint.calculateConfigForFile(file)) as Linter.Config;
  return config.rules ?? {};
};
const severityOf = (entry: Linter.RuleEntry | undefined) =>
  Array.isArray(entry) ? entry[0] : entry;

/** These ask the compiler, which takes its time, so here they are only seen to be on. */
it.each([
  'src/domain/model/level.ts',
  'src/service-worker/service-worker.ts',
  'src/app/app.tsx',
  'tests/support/page.tsx',
  'scripts/json-schemas.ts',
  'vite.config.ts',
])('%s is checked with what the compiler knows', async (file) => {
  const rules = await rulesFor(file);
  for (const rule of [
    'no-floating-promises',
    'no-misused-promises',
    'await-thenable',
    'no-unnecessary-condition',
    'no-unsafe-assignment',
    'no-unsafe-argument',
    'no-unsafe-call',
    'no-unsafe-member-access',
    'no-unsafe-return',
    'no-deprecated',
    'only-throw-error',
    'restrict-template-expressions',
    'switch-exhaustiveness-check',
  ])
    expect([rule, severityOf(rules[`@typescript-eslint/${rule}`])]).toEqual([rule, 2]);
});

it('scripts without types are checked without the compiler', async () => {
  const rules = await rulesFor('scripts/build.mjs');
  expect(rules).not.toHaveProperty('@typescript-eslint/no-floating-promises');
  expect(severityOf(rules['eqeqeq'])).toBe(2);
});

it('no rule only warns: a warning is read by nobody', async () => {
  for (const file of ['src/app/app.tsx', 'tests/support/page.tsx', 'scripts/build.mjs'])
    for (const [rule, entry] of Object.entries(await rulesFor(file)))
      expect([rule, severityOf(entry)]).not.toEqual([rule, 1]);
});
