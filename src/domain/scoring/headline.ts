import type { Band, QuestionBank } from '../model/question-bank';
import { same } from '../model/tolerance';
import { countedBand, isCounted } from './band-of';
import { sumCounts, type AnswerCounts } from './count-answers';
import type { AreaScore, ScoredArea, UnscoredArea } from './score-areas';

/** How many areas there are, how many of them have a score, and how many of those are in the band `countedFrom` or a higher one. */
export type Tally = {
  readonly areas: number;
  readonly scored: number;
  readonly counted: number;
  readonly countedFrom: Band;
};

/** What stands. */
export type Finding =
  /** No area has a score. `nearest`: the one that needs the fewest answers; absent where none can have a score. */
  | { readonly kind: 'none-scored'; readonly nearest?: UnscoredArea }
  | { readonly kind: 'one-scored'; readonly area: ScoredArea }
  /** Two scored areas or more, all in one band. */
  | { readonly kind: 'one-band'; readonly band: Band; readonly tally: Tally }
  /** Two scored areas or more in different bands. `weakest`: one, or all that tie; they share `band`. */
  | {
      readonly kind: 'weakest';
      readonly weakest: readonly ScoredArea[];
      readonly band: Band;
      readonly tally: Tally;
    };

/** The result of an assessment, by rule. */
export type Headline = {
  readonly finding: Finding;
  /** The areas without enough answers for a score, in the bank's order; empty while none has a score. */
  readonly withoutScore: readonly UnscoredArea[];
  /** Of all questions asked. */
  readonly counts: AnswerCounts;
};

const isScored = (score: AreaScore): score is ScoredArea => score.status === 'scored';
const isUnscored = (score: AreaScore): score is UnscoredArea => !isScored(score);

/** The scored areas with the lowest unrounded score; all that tie, in the bank's order; none if no area is scored. */
export function weakestAreas(scores: readonly AreaScore[]): readonly ScoredArea[] {
  const scored = scores.filter(isScored);
  const lowest = Math.min(...scored.map((each) => each.score));
  return scored.filter((each) => same(each.score, lowest));
}

/** The area that needs the fewest answers for a score; the first of several, and none where no area can have one. */
function nearestToScore(scores: readonly AreaScore[]): UnscoredArea | undefined {
  const possible = scores.filter(isUnscored).filter(({ needed }) => needed > 0);
  const fewest = Math.min(...possible.map(({ needed }) => needed));
  return possible.find(({ needed }) => needed === fewest);
}

function findingOf(bank: QuestionBank, scores: readonly AreaScore[]): Finding {
  const scored = scores.filter(isScored);
  const [first, ...others] = scored;
  if (first === undefined) {
    const nearest = nearestToScore(scores);
    return { kind: 'none-scored', ...(nearest === undefined ? {} : { nearest }) };
  }
  if (others.length === 0) return { kind: 'one-scored', area: first };
  const tally = {
    areas: scores.length,
    scored: scored.length,
    counted: scored.filter(({ band }) => isCounted(bank, band)).length,
    countedFrom: countedBand(bank),
  };
  if (others.every(({ band }) => band.id === first.band.id))
    return { kind: 'one-band', band: first.band, tally };
  const weakest = weakestAreas(scores);
  return { kind: 'weakest', weakest, band: (weakest[0] ?? first).band, tally };
}

/**
 * The headline of an assessment (docs/domain.md, Scoring): how many scored areas are at the counted band or better, the weakest
 * with its band (ties together; one band for all instead), and what is not known. With no area scored, the one that is nearest.
 *
 * @param scores as `scoreAreas` gives them
 */
export function headlineOf(bank: QuestionBank, scores: readonly AreaScore[]): Headline {
  return {
    finding: findingOf(bank, scores),
    withoutScore: scores.some(isScored) ? scores.filter(isUnscored) : [],
    counts: sumCounts(scores.map((each) => each.counts)),
  };
}
