import { choiceOf, type Answers } from '../model/answer';
import type { Question } from '../model/question-bank';

/** How the questions asked were answered. The three ways of having no level are never merged. */
export type AnswerCounts = {
  readonly asked: number;
  readonly withLevel: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly blank: number;
};

/** Counts the answers to these questions. Answers to other questions are not looked at. */
export function countAnswers(questions: readonly Question[], answers: Answers): AnswerCounts {
  const choices = questions.map((question) => choiceOf(answers[question.id]));
  const count = (wanted: 'dont-know' | 'not-applicable' | undefined) =>
    choices.filter((choice) => choice === wanted).length;
  return {
    asked: questions.length,
    withLevel: choices.filter((choice) => typeof choice === 'number').length,
    dontKnow: count('dont-know'),
    notApplicable: count('not-applicable'),
    blank: count(undefined),
  };
}

/** Adds up the counts of several areas. All zero for none. */
export function sumCounts(counts: readonly AnswerCounts[]): AnswerCounts {
  const sum = (key: keyof AnswerCounts) => counts.reduce((total, each) => total + each[key], 0);
  return {
    asked: sum('asked'),
    withLevel: sum('withLevel'),
    dontKnow: sum('dontKnow'),
    notApplicable: sum('notApplicable'),
    blank: sum('blank'),
  };
}
