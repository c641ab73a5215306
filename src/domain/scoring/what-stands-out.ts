import { choiceOf, levelOf } from '../model/answer';
import type { Assessment } from '../model/assessment';
import type { Level } from '../model/level';
import type { QuestionBank } from '../model/question-bank';
import { questionsAsked, type QuestionAsked } from '../model/questions-asked';

type Strength = { readonly asked: QuestionAsked; readonly level: Level };
type NotKnown = { readonly asked: QuestionAsked; readonly because: 'dont-know' | 'blank' };

/** The levels of a strength and of a gap, those that say most first (docs/domain.md, Scoring). */
export const strongLevels: readonly Level[] = [4, 3];
export const gapLevels: readonly Level[] = [0, 1];

/** Questions at a level of `strongLevels`, highest first, then in the bank's order (docs/domain.md, Scoring). May be empty. */
export function strengths(bank: QuestionBank, assessment: Assessment): readonly Strength[] {
  return questionsAsked(bank, assessment.length)
    .flatMap((asked) => {
      const level = levelOf(assessment.answers[asked.question.id]);
      return level !== undefined && strongLevels.includes(level) ? [{ asked, level }] : [];
    })
    .sort((a, b) => b.level - a.level);
}

/** What is not known: 'don't know' first, then blank, each in the bank's order. May be empty. */
export function notKnown(bank: QuestionBank, assessment: Assessment): readonly NotKnown[] {
  const questions = questionsAsked(bank, assessment.length);
  const choice = (asked: QuestionAsked) => choiceOf(assessment.answers[asked.question.id]);
  return [
    ...questions
      .filter((asked) => choice(asked) === 'dont-know')
      .map((asked) => ({ asked, because: 'dont-know' as const })),
    ...questions
      .filter((asked) => choice(asked) === undefined)
      .map((asked) => ({ asked, because: 'blank' as const })),
  ];
}
