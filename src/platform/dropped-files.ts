/** Something that the browser lets the page see, and not read. */
type Unread = { readonly kind: 'file' | 'folder'; readonly name: string };

/** What was dropped: the files to read, how many more there were, and what cannot be read. */
export type DroppedFiles = {
  readonly files: readonly File[];
  readonly more: number;
  readonly unread: readonly Unread[];
};

type Limits = {
  readonly files: number;
  /** How many folders deep a folder is walked. */
  readonly depth: number;
  /** How many files and folders are looked at. */
  readonly entries: number;
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A name beginning with a dot is the system's: a Mac puts such a file beside every one that it copies. */
const isWanted = ({ name }: FileSystemEntry) => /^[^.].*\.json$/i.test(name);

/** What a folder holds, by name; `undefined` where the browser does not say. */
async function entriesIn(
  folder: FileSystemDirectoryEntry,
): Promise<readonly FileSystemEntry[] | undefined> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // The browser hands out a hundred at a time, and none when it is done.
    const some = await new Promise<FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    );
    if (some === undefined) return undefined;
    if (some.length === 0)
      return all.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | Unread> {
  return new Promise((resolve) =>
    entry.file(resolve, () => resolve({ kind: 'file', name: entry.name })),
  );
}

/** The .json files in folders and in the folders in them, in the order of their names. */
async function walk(
  top: FileSystemDirectoryEntry,
  { depth, entries }: Pick<Limits, 'depth' | 'entries'>,
): Promise<{
  readonly found: readonly FileSystemFileEntry[];
  readonly looked: number;
  readonly unread: readonly Unread[];
}> {
  const found: FileSystemFileEntry[] = [];
  const unread: Unread[] = [];
  let looked = 0;
  const walkInto = async (folder: FileSystemDirectoryEntry, deep: number): Promise<void> => {
    const inside = await entriesIn(folder);
    if (inside === undefined) unread.push({ kind: 'folder', name: folder.name });
    for (const entry of inside ?? []) {
      if (looked >= entries) return;
      looked += 1;
      if (isFile(entry) && isWanted(entry)) found.push(entry);
      if (isFolder(entry) && deep < depth) await walkInto(entry, deep + 1);
    }
  };
  await walkInto(top, 1);
  return { found, looked, unread };
}

/**
 * A folder is seen through its entry; not every browser tells it from a file. A file is taken as one: on a page that was itself opened from
 * a file, Chromium and Edge hand it over, but read none through its entry.
 */
function thingIn(item: Pick<DataTransferItem, 'getAsFile'> & Partial<DataTransferItem>) {
  const entry = item.webkitGetAsEntry?.();
  return (entry?.isDirectory === true ? entry : (item.getAsFile() ?? entry)) ?? [];
}

/** What the browser lets go of once the drop is over, so it is taken at once. */
function thingsIn({ items, files }: DataTransfer): readonly (File | FileSystemEntry)[] {
  const things = Array.from(items)
    .filter(({ kind }) => kind === 'file')
    .flatMap(thingIn);
  return things.length > 0 ? things : Array.from(files);
}

async function collect(
  things: readonly (File | FileSystemEntry)[],
  { files: most, depth, entries }: Limits,
): Promise<DroppedFiles> {
  const found: (File | FileSystemFileEntry)[] = [];
  const unread: Unread[] = [];
  let left = entries;
  for (const thing of things) {
    if (thing instanceof File || isFile(thing)) found.push(thing);
    else if (isFolder(thing)) {
      const walked = await walk(thing, { depth, entries: left });
      found.push(...walked.found);
      unread.push(...walked.unread);
      left -= walked.looked;
    }
  }
  const taken = await Promise.all(
    found
      .slice(0, most)
      .map((each) => (each instanceof File ? Promise.resolve(each) : fileOf(each))),
  );
  return {
    files: taken.flatMap((each) => (each instanceof File ? each : [])),
    more: Math.max(0, found.length - most),
    unread: [...unread, ...taken.flatMap((each) => (each instanceof File ? [] : each))],
  };
}

/**
 * The files that were dropped, in their order: those dropped themselves whatever they are, and the .json files of a dropped
 * folder. Call it while the drop event is handled. It never rejects: what the browser cannot read is named.
 */
export function droppedFiles(transfer: DataTransfer, limits: Limits): Promise<DroppedFiles> {
  return collect(thingsIn(transfer), limits);
}
