import { choiceOf, type Answers } from './answer';
import type { Assessment } from './assessment';
import { countInWords } from '../../wording/words';

/** Whether two values say the same, in whatever order their keys stand. */
export const sameContent = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** A value with the keys of its objects in one order, so that two with the same content are the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

function countOf(mine: Answers, theirs: Answers, differs: (id: string) => boolean): number {
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(differs).length;
}

function basesOf(answers: Answers): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      'basis' in answer ? answer.basis : undefined,
    ]),
  );
}

/** Whether two assessments say the same in everything. */
export function isSameContent(mine: Assessment, theirs: Assessment): boolean {
  return sameContent(mine, theirs);
}

/**
 * What differs between the assessment that is here and another with the same id, in a few words each:
 * 'three answers', 'one note', 'the plan'. Empty when only moments differ, or nothing does.
 */
export function differencesBetween(mine: Assessment, theirs: Assessment): readonly string[] {
  const answers = countOf(
    mine.answers,
    theirs.answers,
    (id) => choiceOf(mine.answers[id]) !== choiceOf(theirs.answers[id]),
  );
  const notes = countOf(
    mine.answers,
    theirs.answers,
    (id) => mine.answers[id]?.note !== theirs.answers[id]?.note,
  );
  const details = (each: Assessment) => [
    each.partnership,
    each.partner,
    each.respondent,
    each.length,
    each.otherPartners ?? [],
    each.example ?? false,
  ];
  return [
    answers > 0 && `${countInWords(answers)} ${answers === 1 ? 'answer' : 'answers'}`,
    notes > 0 && `${countInWords(notes)} ${notes === 1 ? 'note' : 'notes'}`,
    !sameContent(basesOf(mine.answers), basesOf(theirs.answers)) && 'how you know',
    !sameContent(details(mine), details(theirs)) && 'the names or other details',
    !sameContent(
      [mine.plan?.startDate, mine.plan?.actions ?? []],
      [theirs.plan?.startDate, theirs.plan?.actions ?? []],
    ) && 'the plan',
    !sameContent(
      [mine.targets ?? {}, mine.asks ?? []],
      [theirs.targets ?? {}, theirs.asks ?? []],
    ) && 'targets or asks',
  ].filter((part) => part !== false);
}
