import type { AnswerBasis } from '../domain/model/answer';

/** How a respondent knows, where it is told in short. */
export const basisInShort: Readonly<Record<AnswerBasis, string>> = {
  seen: 'seen',
  told: 'told',
  guess: 'best guess',
};

/** How a respondent knows, in the respondent's words. */
export const basisNames: Readonly<Record<AnswerBasis, string>> = {
  seen: 'I have seen it',
  told: 'I was told',
  guess: 'It is my best guess',
};
