import type { ComparisonFigures } from '../domain/comparing/comparison-figures';
import { gapDecimals } from '../domain/comparing/gap-decimals';
import { leftOutAtEachEnd } from '../domain/comparing/kept-groups';
import type { QuestionFigures } from '../domain/comparing/question-figures';
import { gapRules, thresholds } from '../domain/comparing/thresholds';
import type { WhoseGap } from '../domain/comparing/whose-gap';
import { roundHalfUp } from '../domain/model/round-half-up';
import { levelText } from './figures';
import { groupNouns } from './grouping-names';
import { sideName } from './side-names';
import { countedInWords, countInWords, plural } from './words';

type Verdict = WhoseGap['verdict'];

/** How sure it is that a gap is one between partners, in a word or a few. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  clear: 'Clear',
  possible: 'May be the people',
  'too-few': 'Too few to tell',
};

/** Whose gap it is, for a reader: the verdict, a sentence that says why, and how it was worked out. */
type GapInWords = {
  readonly verdict: Verdict;
  readonly name: string;
  readonly sentence: string;
  readonly working: string;
};

type Seen = Pick<ComparisonFigures, 'weighed' | 'grouping' | 'usual'>;

/** What stands side by side in the figures of a question: partners, also where the picture is grouped by respondent. */
const nounOf = ({ grouping }: Seen) => groupNouns[grouping === 'respondent' ? 'partner' : grouping];

function tooFew(question: QuestionFigures, seen: Seen): string {
  const [one] = nounOf(seen);
  const several = seen.weighed.filter(
    (_, index) => (question.groups[index]?.levels.length ?? 0) >= gapRules.people,
  );
  const [only, other] = several;
  if (only === undefined) return `One person a ${one}: this may be that person’s view.`;
  return other === undefined
    ? `Only ${sideName(only.side)} has two people or more with a level, so this may be one person’s view.`
    : `Too few people answered in all to know how far apart people of one ${one} usually stand.`;
}

function sentenceOf(question: QuestionFigures, gap: WhoseGap, seen: Seen): string {
  const [one, many] = nounOf(seen);
  const levels = (figure: number) =>
    roundHalfUp(figure, gapDecimals(gap, question.spread ?? 0)).toFixed(
      gapDecimals(gap, question.spread ?? 0),
    );
  switch (gap.verdict) {
    case 'clear': {
      const [low, high] = gap.between.map((index) => {
        const group = seen.weighed[index];
        return group === undefined ? '' : sideName(group.side);
      });
      const apart = `${low} and ${high} stand ${levels(gap.apart)} levels apart`;
      return gap.because === 'organisations'
        ? `${apart}, and each answered for the whole organisation.`
        : `${apart}. Here ${levels(gap.needed)} is enough to say that it is the ${many}, and not who happened to answer.`;
    }
    case 'possible':
      return gap.because === 'one-person'
        ? `It may be who answered, and not which ${one}: at one end only one person did.`
        : `It may be who answered, and not which ${one}. The ${many} stand ${levels(question.spread ?? 0)} levels apart; ${levels(gap.needed)} would be clear.`;
    case 'too-few':
      return tooFew(question, seen);
  }
}

/** What is left out of the spread of a question, where more than eight partners have a level on it; else empty. */
export function leftOutInWords(
  { groupsWithLevel }: Pick<QuestionFigures, 'groupsWithLevel'>,
  seen: Seen,
): string {
  const out = leftOutAtEachEnd(groupsWithLevel);
  if (out === 0) return '';
  const ends = out === 1 ? '' : `${countInWords(out)} `;
  return `Of ${countedInWords(groupsWithLevel, ...nounOf(seen))}, the ${ends}highest and the ${ends}lowest are left out of the spread: the more there are, the further apart the two ends stand.`;
}

function workingOf(gap: WhoseGap, seen: Seen): string {
  const [one, many] = nounOf(seen);
  const { usual } = seen;
  if (gap.verdict === 'clear' && gap.because === 'organisations')
    return `Two answers that were each given for the organisation speak for it, so ${thresholds.spread} levels apart is enough.`;
  if (usual === undefined)
    return `To tell, we look at how far apart people of one ${one} stand on all the questions. Too few of them have answered for that.`;
  return [
    `People of one ${one} usually stand about ${levelText(usual)} ${plural(usual, 'level')} from its level, over all the questions (the standard deviation).`,
    `From that, or from how people differ on this question if that is more, and from how many answered, we work out how far apart two ${many} could stand because of who happened to answer.`,
    ...(gap.verdict === 'clear'
      ? [
          `If it made no difference which ${one} people belong to, about one question in twenty would still look like this.`,
        ]
      : []),
  ].join(' ');
}

/** Whose gap it is on a question (docs/domain.md, Whose gap is it); `undefined` where its spread is under 1.5 levels. */
export function whoseGapInWords(question: QuestionFigures, seen: Seen): GapInWords | undefined {
  const { gap } = question;
  return gap === undefined
    ? undefined
    : {
        verdict: gap.verdict,
        name: verdictNames[gap.verdict],
        sentence: sentenceOf(question, gap, seen),
        working: workingOf(gap, seen),
      };
}
