import type { Area } from '../model/question-bank';
import type { QuestionClass } from './class-of';
import { peopleIn, type ComparisonFigures } from './comparison-figures';
import { questionsForHeadline } from './thresholds';

/** The classes that ask for talk, in the order in which they are told. */
const askForTalk = [
  'perception-gap',
  'split-views',
  'blind-spot',
  'different-starting-points',
] as const;

/** How many of the compared questions are in each class that asks for talk; none of those that have none. */
export type TalkCounts = readonly {
  readonly class: (typeof askForTalk)[number];
  readonly questions: number;
}[];

/** What a comparison finds, above all. */
export type ComparisonFinding =
  /** Nobody has answered. `consensus`: but a result that was agreed together is here. */
  | { readonly kind: 'nobody'; readonly consensus: boolean }
  | { readonly kind: 'one-person' }
  /** Answers of one day or one sector alone, which nothing can be held against. */
  | { readonly kind: 'one-side'; readonly toTalk: TalkCounts; readonly maybe: number }
  /** The areas in which every question is seen alike, and those with two questions or more that are not; in the bank's order. */
  | {
      readonly kind: 'areas';
      readonly alike: readonly Area[];
      readonly different: readonly Area[];
      readonly toTalk: TalkCounts;
      /** On how many questions there may be a difference, or it may be who answered. */
      readonly maybe: number;
    };

const seenDifferently: readonly QuestionClass[] = ['perception-gap', 'split-views'];
const mayDiffer: readonly QuestionClass[] = ['possible-perception-gap', 'possible-starting-points'];
const seenAlike: readonly QuestionClass[] = ['shared-strength', 'shared-gap', 'building'];

/**
 * The finding that stands at the head of a comparison (docs/domain.md, Comparing). Partners see an area differently where it has a
 * clear perception gap or split views on two questions or more: one question is no area. Days and sectors do not talk to each other: for them different starting points count as well.
 */
export function comparisonFinding(figures: ComparisonFigures): ComparisonFinding {
  const { areas, questions, grouping, groups, consensus } = figures;
  const people = peopleIn(figures);
  if (people === 0) return { kind: 'nobody', consensus: consensus !== undefined };
  if (people === 1) return { kind: 'one-person' };

  const toTalk = askForTalk
    .map((name) => ({
      class: name,
      questions: questions.filter((each) => each.class === name).length,
    }))
    .filter((each) => each.questions > 0);
  const maybe = questions.filter((each) => mayDiffer.includes(each.class)).length;
  const answersAlone = grouping === 'date' || grouping === 'sector';
  if (answersAlone && groups.length < 2) return { kind: 'one-side', toTalk, maybe };

  const different = answersAlone
    ? [...seenDifferently, 'different-starting-points' as const]
    : seenDifferently;
  const classesIn = (area: Area) =>
    questions.filter(({ asked }) => asked.area.id === area.id).map((each) => each.class);
  const all = areas.map(({ area }) => area);
  return {
    kind: 'areas',
    alike: all.filter((area) => {
      const classes = classesIn(area);
      return classes.length > 0 && classes.every((each) => seenAlike.includes(each));
    }),
    different: all.filter(
      (area) =>
        classesIn(area).filter((each) => different.includes(each)).length >= questionsForHeadline,
    ),
    toTalk,
    maybe,
  };
}
