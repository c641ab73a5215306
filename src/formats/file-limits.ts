/** The most that is taken in at once; a file of ours is some ten thousand bytes, a backup a few thousand for each assessment. */
export const fileLimits = { bytes: 20_000_000, files: 500 } as const;
