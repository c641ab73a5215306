import { isCounted } from './band-of';
import { sumCounts, type AnswerCounts } from './count-answers';
import type { QuestionBank } from '../model/question-bank';
import type { AreaScore, ScoredArea } from './score-areas';
import { same } from '../model/tolerance';
import { capitalised, countInWords, listInWords } from '../../wording/words';

/** The result in two sentences made by rule: what stands, and what is not known (empty when all is known). */
export type Headline = { readonly finding: string; readonly notKnown: string };

const isScored = (score: AreaScore): score is ScoredArea => score.status === 'scored';

/** The scored areas with the lowest unrounded score; all that tie, in the bank's order; none if no area is scored. */
export function weakestAreas(scores: readonly AreaScore[]): readonly ScoredArea[] {
  const scored = scores.filter(isScored);
  const lowest = Math.min(...scored.map((each) => each.score));
  return scored.filter((each) => same(each.score, lowest));
}

/** Area names as they stand inside a sentence: 'Risk sharing and roles'. The caller's sentence begins with them. */
function namesOf(areas: readonly AreaScore[]): string {
  return capitalised(listInWords(areas.map((each) => each.area.name.toLowerCase())));
}

function howMany(bank: QuestionBank, scored: readonly ScoredArea[], areas: number): string {
  const counted = scored.filter((each) => isCounted(bank, each.band)).length;
  const from = bank.bands.find((band) => band.id === bank.countedFrom)?.name ?? '';
  const whole =
    scored.length === areas
      ? `your ${countInWords(areas)} areas`
      : `the ${countInWords(scored.length)} areas that have a score`;
  if (counted === 0)
    return `${scored.length === 2 ? 'Neither' : 'None'} of ${whole} is ${from} or better.`;
  if (counted === scored.length) {
    const all = counted === 2 ? 'Both' : `All ${countInWords(counted)}`;
    return scored.length === areas
      ? `${all} of your areas are ${from} or better.`
      : `${all} areas that have a score are ${from} or better.`;
  }
  return `${capitalised(countInWords(counted))} of ${whole} ${counted === 1 ? 'is' : 'are'} ${from} or better.`;
}

function findingOf(bank: QuestionBank, scores: readonly AreaScore[]): string {
  const scored = scores.filter(isScored);
  const [first, ...others] = scored;
  if (first === undefined) return needed(scores);
  if (others.length === 0)
    return `One area has a score so far: ${first.area.name.toLowerCase()} is ${first.band.name}.`;
  if (others.every((each) => each.band.id === first.band.id)) {
    const counted = isCounted(bank, first.band);
    const all =
      scored.length === scores.length
        ? `All ${countInWords(scores.length)} of your areas are`
        : `${scored.length === 2 ? 'Both' : `All ${countInWords(scored.length)}`} areas that have a score are`;
    return counted
      ? `${all} ${first.band.name}.`
      : `${howMany(bank, scored, scores.length)} ${all} ${first.band.name}.`;
  }
  const weakest = weakestAreas(scores);
  const bandName = weakest[0]?.band.name ?? '';
  return `${howMany(bank, scored, scores.length)} ${namesOf(weakest)} ${weakest.length === 1 ? 'is the weakest' : 'are the weakest'}, at ${bandName}.`;
}

/** With no area scored: how many answers are needed for the first score. */
function needed(scores: readonly AreaScore[]): string {
  const possible = scores.filter((each) => each.status === 'not-enough-answers' && each.needed > 0);
  const fewest = Math.min(
    ...possible.map((each) => (each.status === 'not-enough-answers' ? each.needed : Infinity)),
  );
  const nearest = possible.find(
    (each) => each.status === 'not-enough-answers' && each.needed === fewest,
  );
  if (nearest === undefined)
    return 'No area can have a score: too few of its questions apply to you.';
  const more = `${capitalised(countInWords(fewest))} more ${fewest === 1 ? 'answer' : 'answers'} with a level`;
  return `No area has enough answers for a score yet. ${more} in ${nearest.area.name.toLowerCase()} would give the first.`;
}

/** 'Two answers are ‘don’t know’, one question is blank and one doesn’t apply to you.' Empty when there is nothing to say. */
export function notKnownSentence(counts: AnswerCounts): string {
  const parts = [
    counts.dontKnow > 0 &&
      `${countInWords(counts.dontKnow)} ${counts.dontKnow === 1 ? 'answer is' : 'answers are'} ‘don’t know’`,
    counts.blank > 0 &&
      `${countInWords(counts.blank)} ${counts.blank === 1 ? 'question is' : 'questions are'} blank`,
    counts.notApplicable > 0 &&
      `${countInWords(counts.notApplicable)} ${counts.notApplicable === 1 ? 'question doesn’t' : 'questions don’t'} apply to you`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `${capitalised(listInWords(parts))}.`;
}

/**
 * The headline of an assessment, by the rule of docs/domain.md, Scoring: how many scored areas are at the
 * counted band or better, the weakest with its band (ties together; one band for all said instead), then
 * what is not known. With no area scored it says how many answers are needed.
 */
export function headline(bank: QuestionBank, scores: readonly AreaScore[]): Headline {
  const scored = scores.filter(isScored);
  const missing =
    scored.length === 0 ? [] : scores.filter((each) => each.status === 'not-enough-answers');
  const missingSentence =
    missing.length === 0
      ? ''
      : `${namesOf(missing)} ${missing.length === 1 ? 'does' : 'do'} not have enough answers for a score.`;
  return {
    finding: findingOf(bank, scores),
    notKnown: [missingSentence, notKnownSentence(sumCounts(scores.map((each) => each.counts)))]
      .filter(Boolean)
      .join(' '),
  };
}
