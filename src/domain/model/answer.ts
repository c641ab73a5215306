import type { Level } from './level';
import type { QuestionId } from './question-bank';

/** How a respondent knows: seen it, been told, or a guess. It never changes a score. */
export const answerBases = ['seen', 'told', 'guess'] as const;
export type AnswerBasis = (typeof answerBases)[number];

/** An answer with a level, 0 to 4. */
type LevelAnswer = {
  readonly level: Level;
  readonly basis?: AnswerBasis;
  readonly note?: string;
};

/** An answer without one: left out of every mean, counted beside it. */
type AnswerWithoutLevel = {
  readonly answer: 'dont-know' | 'not-applicable';
  readonly note?: string;
};

export type Answer = LevelAnswer | AnswerWithoutLevel;

/** The answers of an assessment. A blank question has no key. */
export type Answers = Readonly<Record<QuestionId, Answer>>;

/** What a person can choose for a question. */
export type Choice = Level | 'dont-know' | 'not-applicable';

/** What an answer says, without its note and basis; `undefined` for a blank. */
export function choiceOf(answer: Answer | undefined): Choice | undefined {
  if (answer === undefined) return undefined;
  return 'level' in answer ? answer.level : answer.answer;
}

/** The level of an answer, 0 to 4; `undefined` for a blank, 'Don't know' or 'Doesn't apply'. */
export function levelOf(answer: Answer | undefined): Level | undefined {
  return answer !== undefined && 'level' in answer ? answer.level : undefined;
}
