import { choiceOf, type Answer, type Answers, type Choice } from '../../domain/model/answer';
import type { QuestionBank, QuestionId } from '../../domain/model/question-bank';
import { questionsAsked } from '../../domain/model/questions-asked';
import type { ByteReader } from './byte-reader';
import { regroupBits } from './regroup-bits';

/** The eight things that can stand for a question, each the digit of its position. Never change their order. */
const choices: readonly (Choice | undefined)[] = [
  undefined,
  0,
  1,
  2,
  3,
  4,
  'dont-know',
  'not-applicable',
];
const bitsOfChoice = 3;

const questionIds = (bank: QuestionBank): readonly QuestionId[] =>
  questionsAsked(bank, 'full').map(({ question }) => question.id);

function answerOf(choice: Choice): Answer {
  return typeof choice === 'number' ? { level: choice } : { answer: choice };
}

/** What was chosen for every question of the bank, in its order, as one base-8 number: 30 questions are 12 bytes. */
export function packAnswers(answers: Answers, bank: QuestionBank): readonly number[] {
  const digits = questionIds(bank).map((id) =>
    choices.indexOf(choiceOf(Object.hasOwn(answers, id) ? answers[id] : undefined)),
  );
  return regroupBits(digits, bitsOfChoice, 8);
}

/** The answers that `packAnswers` wrote with this bank, without notes and basis; where bytes are missing, blanks. */
export function unpackAnswers(reader: ByteReader, bank: QuestionBank): Answers {
  const ids = questionIds(bank);
  const digits = regroupBits(
    reader.bytes(Math.ceil((ids.length * bitsOfChoice) / 8)),
    8,
    bitsOfChoice,
  );
  return Object.fromEntries(
    ids.flatMap((id, index) => {
      const choice = choices[digits[index] ?? 0];
      return choice === undefined ? [] : [[id, answerOf(choice)]];
    }),
  );
}
