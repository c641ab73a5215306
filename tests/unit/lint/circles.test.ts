import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inAFolder } from '../../support/in-a-folder';

// Each run starts a program of its own.
const options = { timeout: 60_000 };

const lookForCircles = (files: Readonly<Record<string, string>>) =>
  inAFolder(
    { 'tsconfig.json': '{}', ...files },
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--output-type',
    'err-long',
    '--config',
    resolve('.dependency-cruiser.js'),
    '.',
  );

it(
  'refuses a circle, through types alone and through what is imported on demand, and says what to do',
  options,
  () => {
    const { ok, said } = lookForCircles({
      'one.ts': "import type { Two } from './two';\nexport type One = { readonly two: Two };\n",
      'two.ts': "import type { Three } from './three';\nexport type Two = Three;\n",
      'three.ts': "import type { One } from './one';\nexport type Three = readonly One[];\n",
      'now.ts': "import { later } from './later';\nexport const now = () => later;\n",
      'later.ts': "export const later = () => import('./now');\n",
    });
    expect(ok).toBe(false);
    expect(said).toContain('one.ts');
    expect(said).toContain('later.ts');
    expect(said).toContain('Move what both need into a file of its own');
  },
);

it('lets files import each other one way', options, () => {
  const { ok, said } = lookForCircles({
    'one.ts': "import type { Two } from './two';\nexport type One = { readonly two: Two };\n",
    'two.ts': 'export type Two = number;\n',
  });
  expect(said).toContain('no dependency violations');
  expect(ok).toBe(true);
});
