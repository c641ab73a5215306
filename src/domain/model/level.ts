/** The five described levels of a question, lowest first. */
export const levels = [0, 1, 2, 3, 4] as const;

/** One of the five described levels, 0 to 4 (docs/domain.md, Words). */
export type Level = (typeof levels)[number];

/** The highest level: a score of 100. */
export const topLevel = 4;
