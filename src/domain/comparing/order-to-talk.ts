import { same } from '../model/tolerance';
import type { QuestionClass } from './class-of';
import type { QuestionFigures } from './question-figures';

/** The classes in the order to talk about them (docs/domain.md, Order to talk). */
export const classesInOrder: readonly QuestionClass[] = [
  'perception-gap',
  'split-views',
  'possible-perception-gap',
  'blind-spot',
  'mixed-views',
  'shared-gap',
  'different-starting-points',
  'possible-starting-points',
  'building',
  'not-enough-answers',
  'shared-strength',
];

type Figure = (question: QuestionFigures) => number | undefined;
const spread: Figure = (question) => question.spread;
const agreement: Figure = (question) => question.agreement;
const dontKnowShare: Figure = (question) => question.dontKnowShare;
const mean: Figure = (question) => question.mean;

/** Within a class: what comes first. Ties keep the bank's order. */
const keys: Readonly<
  Record<QuestionClass, readonly { readonly figure: Figure; readonly first: 'low' | 'high' }[]>
> = {
  'perception-gap': [
    { figure: spread, first: 'high' },
    { figure: agreement, first: 'low' },
  ],
  'split-views': [{ figure: agreement, first: 'low' }],
  'possible-perception-gap': [{ figure: spread, first: 'high' }],
  'blind-spot': [{ figure: dontKnowShare, first: 'high' }],
  'mixed-views': [{ figure: agreement, first: 'low' }],
  'shared-gap': [{ figure: mean, first: 'low' }],
  'different-starting-points': [{ figure: spread, first: 'high' }],
  'possible-starting-points': [{ figure: spread, first: 'high' }],
  building: [{ figure: mean, first: 'low' }],
  'not-enough-answers': [],
  'shared-strength': [],
};

function compare(a: QuestionFigures, b: QuestionFigures): number {
  for (const { figure, first } of keys[a.class]) {
    const [left = 0, right = 0] = [figure(a), figure(b)];
    if (!same(left, right)) return first === 'low' ? left - right : right - left;
  }
  return 0;
}

/** One class with its questions, the first to talk about first. */
export type TalkGroup = {
  readonly class: QuestionClass;
  readonly questions: readonly QuestionFigures[];
};

/** What to talk about, in this order. Classes without a question are left out; empty for no questions. */
export function orderToTalk(questions: readonly QuestionFigures[]): readonly TalkGroup[] {
  return classesInOrder
    .map((name) => ({
      class: name,
      questions: questions.filter((each) => each.class === name).sort(compare),
    }))
    .filter((group) => group.questions.length > 0);
}
