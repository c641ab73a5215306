/** What an organisation of one kind does at level 1, 3 and 4 of a question. */
type LevelExamples = { readonly 1: string; readonly 3: string; readonly 4: string };

/** What settles 'Which one are we?' for a question: a line between each two levels, and examples. */
export type BoundaryCard = {
  /** Between 0 and 1, 1 and 2, 2 and 3, 3 and 4, each saying when the higher one holds. */
  readonly between: readonly [string, string, string, string];
  /** A trust, and apart from it a charity of five people. */
  readonly trust: LevelExamples;
  readonly charity: LevelExamples;
};
