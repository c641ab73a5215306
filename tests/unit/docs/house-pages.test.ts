import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
