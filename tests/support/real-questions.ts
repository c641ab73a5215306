import { questionBank } from '../../src/bank/question-bank';
import type { Answers } from '../../src/domain/model/answer';
import type { Level } from '../../src/domain/model/level';
import type { AreaId } from '../../src/domain/model/question-bank';
import { answersOf, type Rows } from './assessment-builder';

/** Answers to the questions that a screen asks, one row of marks an area: whatever their ids are. */
export function realAnswers(rows: Rows): Answers {
  return answersOf(rows, questionBank);
}

/** The bank behind a screen, as files and records name it: assessments of it are compared. */
export const realBankName = { id: questionBank.id, version: questionBank.version };

/** The questions of an area, in their order. */
export function realQuestions(area: AreaId) {
  return questionBank.areas.find(({ id }) => id === area)?.questions ?? [];
}

function realQuestion(id: string) {
  const question = questionBank.areas
    .flatMap((area) => area.questions)
    .find((each) => each.id === id);
  if (question === undefined) throw new Error(`The bank has no question ${id}.`);
  return question;
}

/** What a question is called, and what its levels say, today. */
export const titleOf = (id: string) => realQuestion(id).title;
export const levelOf = (id: string, level: Level) => realQuestion(id).levels[level];
export const questionOf = (id: string) => realQuestion(id).question;

/** The ids of the quick check, in their order. */
export const quickIds = questionBank.areas.flatMap((area) =>
  area.questions.filter(({ quick }) => quick).map(({ id }) => id),
);

/** The name of the band that a score from 0 to 100 falls in. */
export function bandAt(score: number): string {
  const band = questionBank.bands.filter(({ from }) => from <= score).at(-1);
  if (band === undefined) throw new Error(`No band holds ${score}.`);
  return band.name;
}
