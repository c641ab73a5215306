/** Sentences that stand on every paper with the same words. */
export const fixedSentences = {
  independent: 'Independent. Not made or endorsed by the NHS or by government.',
  aid: 'A score is an aid to a conversation, not a grade, and a higher one is not always the aim.',
} as const;
