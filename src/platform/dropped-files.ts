/** What was dropped: the files to read, and how many more there were. */
export type DroppedFiles = { readonly files: readonly File[]; readonly more: number };

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

/** What a folder holds, by name. A folder that cannot be read counts as empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // The browser hands out a hundred at a time, and none when it is done.
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0)
      return all.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}

/** The .json files in folders and in the folders in them, in the order of their names. */
async function walk(
  top: FileSystemDirectoryEntry,
  { depth, entries }: Pick<Limits, 'depth' | 'entries'>,
): Promise<{ readonly found: readonly FileSystemFileEntry[]; readonly looked: number }> {
  const found: FileSystemFileEntry[] = [];
  let looked = 0;
  const walkInto = async (folder: FileSystemDirectoryEntry, deep: number): Promise<void> => {
    for (const entry of await entriesIn(folder)) {
      if (looked >= entries) return;
      looked += 1;
      if (isFile(entry) && isWanted(entry)) found.push(entry);
      if (isFolder(entry) && deep < depth) await walkInto(entry, deep + 1);
    }
  };
  await walkInto(top, 1);
  return { found, looked };
}

/** Not every browser tells a folder from a file. */
function thingIn(item: Pick<DataTransferItem, 'getAsFile'> & Partial<DataTransferItem>) {
  return item.webkitGetAsEntry?.() ?? item.getAsFile() ?? [];
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
  let left = entries;
  for (const thing of things) {
    if (thing instanceof File || isFile(thing)) found.push(thing);
    else if (isFolder(thing)) {
      const walked = await walk(thing, { depth, entries: left });
      found.push(...walked.found);
      left -= walked.looked;
    }
  }
  const files = await Promise.all(
    found
      .slice(0, most)
      .map((each) => (each instanceof File ? Promise.resolve([each]) : fileOf(each))),
  );
  return { files: files.flat(), more: Math.max(0, found.length - most) };
}

/**
 * The files that were dropped, in their order: those dropped themselves whatever they are, and the .json files of a dropped
 * folder. Call it while the drop event is handled. It never rejects: what the browser cannot read is left out.
 */
export function droppedFiles(transfer: DataTransfer, limits: Limits): Promise<DroppedFiles> {
  return collect(thingsIn(transfer), limits);
}
