import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../../support/imports-of';

const foldersOf = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const rooms = foldersOf('src');

describe.each(['README.md', 'docs/architecture.md'])('the rooms in %s', (file) => {
  const page = readFileSync(file, 'utf8');

  it.each(rooms)('src/%s/', (room) => expect(page).toContain(`src/${room}/`));
});

describe('the rooms inside rooms, in docs/architecture.md', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');

  it.each(
    ['domain', 'formats', 'store', 'papers'].flatMap((room) =>
      foldersOf(`src/${room}`).map((inside): [string, string] => [room, inside]),
    ),
  )('src/%s: %s/', (room, inside) => {
    const [, below = ''] = page.split(`\nsrc/${room}/`);
    expect(below.split('\n')[1]).toContain(`${inside}/`);
  });
});

/** The rooms from the ground up: each knows those below it alone. */
const floors = [
  ['domain', 'platform', 'ui'],
  ['bank', 'formats'],
  ['wording', 'store'],
  ['charts'],
  ['papers'],
  ['features'],
  ['app'],
];
const floorOf = (file: string) =>
  floors.findIndex((each) => each.includes(file.split('/')[1] ?? ''));

describe('the walks in docs/architecture.md', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const [, below = ''] = page.split('\n## Five walks\n');
  const walks = below.split('\n### ').slice(1);
  const stepsOf = (walk: string) =>
    [...walk.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file);

  it('are five', () => {
    expect(walks.map((walk) => stepsOf(walk).length > 5)).toEqual(Array(5).fill(true));
  });

  it.each(
    walks.map((walk): [string, readonly string[]] => [walk.split('\n')[0] ?? '', stepsOf(walk)]),
  )('%s: each file is imported by one before it, and none climbs back up', (_, steps) => {
    const astray = steps.flatMap((file, index) => {
      const before = steps.slice(0, index);
      const isReached = index === 0 || before.some((each) => importsOf(each).includes(file));
      const above = importsOf(file).filter((each) => floorOf(each) > floorOf(file));
      return [
        ...(isReached ? [] : [`${file} is imported by none before it`]),
        ...above.map((each) => `${file} climbs up to ${each}`),
      ];
    });
    expect(astray).toEqual([]);
  });
});
