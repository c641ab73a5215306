import type { Difference } from '../domain/model/differences-between';
import { capitalised, countedInWords, listInWords } from './words';

/** A difference as the beginning of a sentence has it, and whether it is one thing, which 'differs', or several, which 'differ'. */
function partOf(difference: Difference): { readonly text: string; readonly isOne: boolean } {
  switch (difference.kind) {
    case 'answers':
      return { text: countedInWords(difference.count, 'answer'), isOne: difference.count === 1 };
    case 'notes':
      return { text: countedInWords(difference.count, 'note'), isOne: difference.count === 1 };
    case 'bases':
      return { text: 'how you know', isOne: true };
    case 'details':
      return { text: 'the names or other details', isOne: false };
    case 'plan':
      return { text: 'the plan', isOne: true };
    case 'targets-or-asks':
      return { text: 'targets or asks', isOne: false };
  }
}

/** What differs between two assessments: 'Three answers, one note and the plan differ.', 'One answer differs.', 'Only dates differ.' */
export function differencesInWords(differences: readonly Difference[]): string {
  const [first, ...others] = differences.map(partOf);
  if (first === undefined) return 'Only dates differ.';
  const isOne = first.isOne && others.length === 0;
  const all = listInWords([first, ...others].map(({ text }) => text));
  return `${capitalised(all)} ${isOne ? 'differs' : 'differ'}.`;
}
