import { levelOf, type Answer, type AnswerBasis, type Choice } from './answer';
import type { Assessment, Partner, Respondent } from './assessment';
import { plainText } from './plain-text';
import type { Length, QuestionId } from './question-bank';

/** What is said at set-up; all of it can be corrected later. */
export type Details = {
  readonly partnership: string;
  /** Absent for a consensus. */
  readonly partner?: Partner;
  readonly respondent: Respondent;
  readonly length: Length;
  readonly otherPartners: readonly string[];
};

/** A new assessment without answers. */
export function newAssessment(details: Details, id: string, now: string): Assessment {
  return { id, ...detailsOf(details), createdAt: now, updatedAt: now, answers: {} };
}

/** Details as an assessment has them: no key for what is absent. */
export function detailsOf({ partnership, partner, respondent, length, otherPartners }: Details) {
  return {
    partnership,
    ...(partner === undefined ? {} : { partner }),
    respondent,
    length,
    ...(otherPartners.length === 0 ? {} : { otherPartners }),
  };
}

function withAnswer(
  assessment: Assessment,
  question: QuestionId,
  answer: Answer,
  now: string,
): Assessment {
  return { ...assessment, updatedAt: now, answers: { ...assessment.answers, [question]: answer } };
}

/** The assessment with a question answered. The note stays; the basis stays while there is a level. */
export function chooseAnswer(
  assessment: Assessment,
  question: QuestionId,
  choice: Choice,
  now: string,
): Assessment {
  const before = assessment.answers[question];
  const note = before?.note === undefined ? {} : { note: before.note };
  if (typeof choice !== 'number')
    return withAnswer(assessment, question, { answer: choice, ...note }, now);
  const basis =
    before !== undefined && 'level' in before && before.basis !== undefined
      ? { basis: before.basis }
      : {};
  return withAnswer(assessment, question, { level: choice, ...basis, ...note }, now);
}

/** The assessment with a question left blank again: its note and how the respondent knows go with the answer. */
export function clearAnswer(assessment: Assessment, question: QuestionId, now: string): Assessment {
  if (assessment.answers[question] === undefined) return assessment;
  const { [question]: _, ...answers } = assessment.answers;
  return { ...assessment, updatedAt: now, answers };
}

/** The assessment with a cleared answer as it was, note and all. What has been answered anew since stays. */
export function putAnswerBack(
  assessment: Assessment,
  question: QuestionId,
  answer: Answer,
  now: string,
): Assessment {
  return assessment.answers[question] === undefined
    ? withAnswer(assessment, question, answer, now)
    : assessment;
}

/** The assessment with the note of an answered question changed; an empty note is no note. Unchanged for a blank question. */
export function writeNote(
  assessment: Assessment,
  question: QuestionId,
  text: string,
  now: string,
): Assessment {
  const before = assessment.answers[question];
  if (before === undefined) return assessment;
  const { note: _, ...rest } = before;
  return withAnswer(
    assessment,
    question,
    plainText(text).trim() === '' ? rest : { ...rest, note: plainText(text) },
    now,
  );
}

/** The assessment with how the respondent knows; unchanged unless the answer has a level. */
export function tellBasis(
  assessment: Assessment,
  question: QuestionId,
  basis: AnswerBasis,
  now: string,
): Assessment {
  const before = assessment.answers[question];
  const level = levelOf(before);
  if (before === undefined || level === undefined) return assessment;
  return withAnswer(
    assessment,
    question,
    { level, basis, ...(before.note === undefined ? {} : { note: before.note }) },
    now,
  );
}

/** A second assessment with the same content, under an id and a name of its own. It is the user's, so no example any more. */
export function copyOf(
  { example: _, ...assessment }: Assessment,
  { id, partnership }: Pick<Assessment, 'id' | 'partnership'>,
  now: string,
): Assessment {
  return { ...assessment, id, partnership, createdAt: now, updatedAt: now };
}
