import { splitBank } from '../../src/bank/split-bank';
import type { AreaId, Question, QuestionBank } from '../../src/domain/model/question-bank';
import { writtenBank } from './written-bank';

const parts = splitBank(writtenBank());

/** A made-up question bank of five areas of six, two of each quick, with bands of its own. */
export const madeUpBank = parts.questions;

/** Its actions: each text names its question, each time is one of all kinds. */
export const madeUpActions = parts.actions;

/** The made-up bank with the first area cut to this many questions, all of them quick as well. */
export function bankWithFirstAreaOf(count: number): QuestionBank {
  const [first, ...others] = madeUpBank.areas;
  if (first === undefined) throw new Error('The made-up bank has no area.');
  const questions = first.questions
    .slice(0, count)
    .map((question) => ({ ...question, quick: true }));
  return { ...madeUpBank, areas: [{ ...first, questions }, ...others] };
}

/** The questions of an area of the made-up bank. */
export function questionsIn(id: AreaId): readonly Question[] {
  return madeUpBank.areas.find((area) => area.id === id)?.questions ?? [];
}
