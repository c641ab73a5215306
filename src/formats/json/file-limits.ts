/**
 * The most that is taken in at once; a file of ours is some ten thousand bytes, a backup or a comparison some six thousand for each
 * assessment. `depth` and `entries`: how far down, and how many files and folders of it, a folder is walked. `nesting`: how many levels of lists and objects
 * a file or a link has; ours have nine.
 */
export const fileLimits = {
  bytes: 60_000_000,
  files: 10_000,
  depth: 8,
  entries: 50_000,
  nesting: 32,
} as const;
