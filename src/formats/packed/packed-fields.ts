import type { Day } from '../../domain/model/action-plan';
import { choiceOf, type Answer, type Answers, type Choice } from '../../domain/model/answer';
import type { QuestionBank, QuestionId } from '../../domain/model/question-bank';
import { questionsAsked } from '../../domain/model/questions-asked';
import { answerKeys, going } from '../../domain/model/where-it-goes';
import { regroupBits, textWithLength, type ByteReader } from './bytes';

/** Whether an id is a UUID in small letters, as the program makes them: it is packed as 16 bytes, any other as text. */
export function isUuid(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
}

/** An id as bytes: 16 for a UUID, else its text behind its length. */
export function packId(id: string): readonly number[] {
  if (!isUuid(id)) return textWithLength(id);
  return (id.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** The id that `packId` wrote, as a UUID or as text. */
export function unpackId(reader: ByteReader, uuid: boolean): string {
  if (!uuid) return reader.text();
  const digits = reader
    .bytes(16)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const millisecondsInDay = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);
const mostDays = 65_535;

/** A day as two bytes, the days since 2020-01-01; one before it, or after 2199-06-06, as that day. */
export function packDay(day: Day): readonly number[] {
  const days = Math.floor((Date.parse(day) - firstDay) / millisecondsInDay);
  const within = Math.min(Math.max(days, 0), mostDays);
  return [within >>> 8, within & 255];
}

/** The day of two bytes, `YYYY-MM-DD`; 2020-01-01 where they are missing. */
export function unpackDay([high = 0, low = 0]: readonly number[]): Day {
  return new Date(firstDay + (high * 256 + low) * millisecondsInDay).toISOString().slice(0, 10);
}

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
  return going(
    answerKeys,
    'code',
    typeof choice === 'number' ? { level: choice } : { answer: choice },
  );
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
