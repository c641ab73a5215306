import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

const dist = join(import.meta.dirname, '../../dist');

test('nothing of the page of states ships', async () => {
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const told: string[] = [];
  for (const file of files.filter((each) => each.isFile())) {
    const text = await readFile(join(file.parentPath, file.name), 'latin1');
    if (/states\.html|states-page|data-piece/.test(`${file.name} ${text}`)) told.push(file.name);
  }
  expect(files.length).toBeGreaterThan(50);
  expect(told).toEqual([]);
});

test('the built styles keep the order of the layers, and no word that older browsers lack', async () => {
  const [first] = (await readdir(join(dist, 'assets'))).filter((name) =>
    /^index-.*\.css$/.test(name),
  );
  for (const file of [join('assets', first ?? ''), 'partnership-readiness.html']) {
    const text = await readFile(join(dist, file), 'utf8');
    const named = Array.from(text.matchAll(/@layer ([\w, ]+)[;{]/g), ([, names]) =>
      names?.split(/, ?/),
    );
    expect([...new Set(named.flat())], file).toEqual([
      'tokens',
      'base',
      'ui',
      'charts',
      'papers',
      'screens',
      'utilities',
    ]);
    expect(text, file).not.toContain('light-dark(');
  }
});
