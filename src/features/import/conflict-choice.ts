import type { AssessmentCandidate, ComparisonCandidate } from './candidates';

/** What the user chose where the content differs. */
export type ConflictChoice = 'keep-mine' | 'take-theirs' | 'keep-both';

/**
 * What happens where the user has not chosen. What is here stays; of two in the list with the same id both are kept: they are most often
 * two people who began with the same file.
 */
export function choiceAtFirst({
  effect,
}: Pick<AssessmentCandidate | ComparisonCandidate, 'effect'>): ConflictChoice {
  return effect.kind === 'twice' ? 'keep-both' : 'keep-mine';
}

/** Whether a comparison on the device changes if the user goes on. */
export function changesComparison(
  { effect }: ComparisonCandidate,
  choice: ConflictChoice,
): boolean {
  switch (effect.kind) {
    case 'new':
      return true;
    case 'already-here':
      return false;
    case 'differs':
      return choice !== 'keep-mine';
    case 'twice':
      return !effect.same && choice !== 'keep-mine';
  }
}
