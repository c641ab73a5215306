import type { Answers } from './answer';
import type { Assessment } from './assessment';
import type { QuestionBank, QuestionId } from './question-bank';
import { questionsAsked, type QuestionAsked } from './questions-asked';

/** The first question without any answer, in the bank's order; `undefined` when none is blank. */
export function firstBlank(
  questions: readonly QuestionAsked[],
  answers: Answers,
): QuestionAsked | undefined {
  return questions.find(({ question }) => answers[question.id] === undefined);
}

/**
 * Where to go on: the question where the respondent stopped, if it is asked and still blank; else the first blank
 * question; `undefined` when every question has an answer.
 */
export function whereToGoOn(
  bank: QuestionBank,
  assessment: Assessment,
  stoppedAt?: QuestionId,
): QuestionAsked | undefined {
  const asked = questionsAsked(bank, assessment.length);
  const blank = firstBlank(asked, assessment.answers);
  if (blank === undefined) return undefined;
  return (
    asked.find(
      ({ question: { id } }) => id === stoppedAt && assessment.answers[id] === undefined,
    ) ?? blank
  );
}
