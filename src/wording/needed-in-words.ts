import type { UnscoredArea } from '../domain/scoring/score-areas';
import { capitalised, countInWords } from './words';

/** What an area without a score needs: 'Two more answers with a level would give one.' */
export function neededInWords({ needed }: UnscoredArea): string {
  if (needed === 0) return 'Too few of its questions apply to you.';
  return `${capitalised(countInWords(needed))} more ${needed === 1 ? 'answer' : 'answers'} with a level would give one.`;
}
