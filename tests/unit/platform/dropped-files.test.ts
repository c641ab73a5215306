import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../../src/platform/dropped-files';

/** `unreadable` is a file, `folder` a folder, that the browser shows and does not read. */
type Tree = { readonly [name: string]: Tree | 'file' | 'unreadable' | 'folder' };
const limits = { files: 100, depth: 8, entries: 1000 };

/** A file or a folder as the browser hands it out: the things in a folder a few at a time, in no order. */
function entryOf(name: string, what: Tree[string]): Record<string, unknown> {
  const isFile = what === 'file' || what === 'unreadable';
  const file = (resolve: (file: File) => void, reject: () => void) =>
    what === 'file' ? resolve(new File(['{}'], name)) : reject();
  const createReader = () => {
    const left =
      typeof what === 'string'
        ? []
        : Object.entries(what)
            .map(([each, inside]) => entryOf(each, inside))
            .reverse();
    return {
      readEntries: (resolve: (entries: unknown[]) => void, reject: () => void) =>
        setTimeout(what === 'folder' ? reject : () => resolve(left.splice(0, 2))),
    };
  };
  return { name, isFile, isDirectory: !isFile, ...(isFile ? { file } : { createReader }) };
}

/** What was dropped, in its order. */
function transferOf(
  tree: Tree,
  instead: Partial<Record<'items' | 'files', unknown>> = {},
): DataTransfer {
  const items = Object.entries(tree).map(([name, what]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, what),
    getAsFile: () => null,
  }));
  return { items, files: [], ...instead } as unknown as DataTransfer;
}

async function namesIn(transfer: DataTransfer, most: Partial<typeof limits> = {}) {
  const { files, more } = await droppedFiles(transfer, { ...limits, ...most });
  return [files.map(({ name }) => name), more];
}

describe('what was dropped', () => {
  it('is every file, whatever it is called, in the order of the drop', async () => {
    expect(await namesIn(transferOf({ 'b.json': 'file', 'a.txt': 'file' }))).toEqual([
      ['b.json', 'a.txt'],
      0,
    ]);
  });

  it('is of a folder the .json files, those in its folders too, by name', async () => {
    const folder = {
      'b10.json': 'file',
      'b9.JSON': 'file',
      'photo.png': 'file',
      '._b9.json': 'file',
      older: { 'c.json': 'file', 'readme.txt': 'file' },
      'a.json': 'file',
      'z.json': 'file',
    } as const;
    expect(await namesIn(transferOf({ folder, 'last.json': 'file' }))).toEqual([
      ['a.json', 'b9.JSON', 'b10.json', 'c.json', 'z.json', 'last.json'],
      0,
    ]);
  });

  it('is said to be more where there are too many', async () => {
    expect(
      await namesIn(
        transferOf({ folder: { 'a.json': 'file', 'b.json': 'file', 'c.json': 'file' } }),
        { files: 2 },
      ),
    ).toEqual([['a.json', 'b.json'], 1]);
  });

  it('is not looked for deeper than the limit', async () => {
    expect(
      await namesIn(
        transferOf({
          one: { 'a.json': 'file', two: { 'b.json': 'file', three: { 'c.json': 'file' } } },
        }),
        { depth: 2 },
      ),
    ).toEqual([['a.json', 'b.json'], 0]);
  });

  it('is not looked for among more things than the limit', async () => {
    expect(
      await namesIn(
        transferOf({
          one: { 'a.json': 'file', b: { 'b.json': 'file' } },
          two: { 'c.json': 'file', 'd.json': 'file' },
        }),
        { entries: 4 },
      ),
    ).toEqual([['a.json', 'b.json', 'c.json'], 0]);
  });

  it('names what the browser cannot read, and reads the rest', async () => {
    const transfer = transferOf({ 'a.json': 'unreadable', 'b.json': 'file', shut: 'folder' });
    expect(await namesIn(transfer)).toEqual([['b.json'], 0]);
    expect((await droppedFiles(transfer, limits)).unread).toEqual([
      { kind: 'folder', name: 'shut' },
      { kind: 'file', name: 'a.json' },
    ]);
  });

  it('is taken as files where the browser reads none through its entries, as on a page that was opened from a file', async () => {
    const items = ['a.json', 'b.json'].map((name) => ({
      kind: 'file',
      webkitGetAsEntry: () => entryOf(name, 'unreadable'),
      getAsFile: () => new File(['{}'], name),
    }));
    const folder = {
      kind: 'file',
      webkitGetAsEntry: () => entryOf('answers', 'folder'),
      getAsFile: () => new File([], 'answers'),
    };
    const transfer = transferOf({}, { items: [...items, folder] });
    expect(await namesIn(transfer)).toEqual([['a.json', 'b.json'], 0]);
    expect((await droppedFiles(transfer, limits)).unread).toEqual([
      { kind: 'folder', name: 'answers' },
    ]);
  });

  it('is no text, and no picture of a page', async () => {
    expect(
      await namesIn(
        transferOf(
          {},
          { items: [{ kind: 'string', webkitGetAsEntry: () => entryOf('a', 'file') }] },
        ),
      ),
    ).toEqual([[], 0]);
  });

  it('is the files alone in a browser that shows no folders', async () => {
    const file = new File(['{}'], 'a.json');
    expect(
      await namesIn(transferOf({}, { items: [{ kind: 'file', getAsFile: () => file }] })),
    ).toEqual([['a.json'], 0]);
    expect(await namesIn(transferOf({}, { files: [file] }))).toEqual([['a.json'], 0]);
  });
});
