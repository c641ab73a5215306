import type { Area, Length, Question, QuestionBank, QuestionId } from './question-bank';

/** The questions that an area asks at a length: its quick ones, or all. In the bank's order. */
export function questionsOfArea(area: Area, length: Length): readonly Question[] {
  return length === 'full' ? area.questions : area.questions.filter((question) => question.quick);
}

/** A question with its numbers: `number` of `count` in its area, and `position` of `total` in all, both from 1. */
export type QuestionAsked = {
  readonly question: Question;
  readonly area: Area;
  readonly number: number;
  readonly count: number;
  readonly position: number;
  readonly total: number;
};

/** Every question that is asked at a length, in the bank's order, each with its numbers. */
export function questionsAsked(bank: QuestionBank, length: Length): readonly QuestionAsked[] {
  const asked = bank.areas.flatMap((area) => {
    const questions = questionsOfArea(area, length);
    return questions.map((question, index) => ({
      question,
      area,
      number: index + 1,
      count: questions.length,
    }));
  });
  return asked.map((each, index) => ({ ...each, position: index + 1, total: asked.length }));
}

/** Every question of the bank, by its id. */
export function questionsById(
  bank: QuestionBank,
): ReadonlyMap<QuestionId, { area: Area; question: Question }> {
  return new Map(
    bank.areas.flatMap((area) =>
      area.questions.map((question) => [question.id, { area, question }]),
    ),
  );
}
