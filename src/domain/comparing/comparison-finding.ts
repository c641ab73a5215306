import type { Area } from '../model/question-bank';
import { classesAlike, type QuestionClass } from './class-of';
import { peopleIn, type ComparisonFigures } from './comparison-figures';
import { mixedInside } from './mixed-inside';
import { questionsForHeadline } from './thresholds';

/** The classes that ask for talk, in the order in which they are told. */
const askForTalk = [
  'perception-gap',
  'split-views',
  'blind-spot',
  'mixed-views',
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
  /**
   * The areas in which every question is seen alike, inside the groups too but for one question at the most, and those with two questions
   * or more that are not; in the bank's order.
   */
  | {
      readonly kind: 'areas';
      readonly alike: readonly Area[];
      readonly different: readonly Area[];
      readonly toTalk: TalkCounts;
      /** On how many questions of other areas the groups stand close, and the people of one of them do not. */
      readonly mixedInside: number;
      /** On how many questions there may be a difference, or it may be who answered. */
      readonly maybe: number;
    };

const seenDifferently: readonly QuestionClass[] = ['perception-gap', 'split-views'];
const mayDiffer: readonly QuestionClass[] = ['possible-perception-gap', 'possible-starting-points'];

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
  const inArea = (area: Area) => questions.filter(({ asked }) => asked.area.id === area.id);
  const classesIn = (area: Area) => inArea(area).map((each) => each.class);
  const mixedIn = (area: Area) =>
    inArea(area).filter((each) => mixedInside(each).length > 0).length;
  const all = areas.map(({ area }) => area);
  const alike = all.filter((area) => {
    const classes = classesIn(area);
    return (
      classes.length > 0 &&
      classes.every((each) => classesAlike.includes(each)) &&
      mixedIn(area) < questionsForHeadline
    );
  });
  return {
    kind: 'areas',
    alike,
    mixedInside: all
      .filter((area) => !alike.includes(area))
      .reduce((sum, area) => sum + mixedIn(area), 0),
    different: all.filter(
      (area) =>
        classesIn(area).filter((each) => different.includes(each)).length >= questionsForHeadline,
    ),
    toTalk,
    maybe,
  };
}
