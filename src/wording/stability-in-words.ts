import type { ScoredArea } from '../domain/scoring/score-areas';
import { countInWords, listInWords } from './words';

/** How firm a band is, in a sentence that says why (docs/domain.md, Scoring). Empty for a quick check, which has a note of its own. */
export function stabilityInWords({ stability, counts }: ScoredArea): string {
  if (stability.kind === 'first-impression') return '';
  const unknown = counts.dontKnow + counts.blank;
  if (stability.kind === 'firm') {
    return unknown === 0
      ? 'The band is firm: no single answer, one level up or down, could move it.'
      : `The band is firm: it stays the same however the missing ${unknown === 1 ? 'answer turns' : 'answers turn'} out.`;
  }
  const bands = listInWords(
    stability.couldBe.map(({ name }) => name),
    'or',
  );
  const reasons = stability.because.map((doubt) =>
    doubt === 'one-step'
      ? 'one answer a level higher or lower'
      : `the ${unknown === 1 ? 'answer that is' : `${countInWords(unknown)} answers that are`} not known`,
  );
  return `The band is close: ${listInWords(reasons, 'or')} could make it ${bands}.`;
}
