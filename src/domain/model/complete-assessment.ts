import type { Assessment } from './assessment';
import type { QuestionBank } from './question-bank';
import { questionsAsked } from './questions-asked';

/** Marks the assessment as finished, once every question asked has an answer of some kind; unchanged otherwise. */
export function completeAssessment(
  bank: QuestionBank,
  assessment: Assessment,
  now: string,
): Assessment {
  const blank = questionsAsked(bank, assessment.length).some(
    ({ question }) => assessment.answers[question.id] === undefined,
  );
  const upToDate =
    assessment.completedAt !== undefined && assessment.completedAt >= assessment.updatedAt;
  return blank || upToDate ? assessment : { ...assessment, completedAt: now };
}

/** The quick check turned into a full assessment: its answers stay, and it is open again. */
export function goOnToFull(assessment: Assessment, now: string): Assessment {
  const { completedAt: _, ...open } = assessment;
  return { ...open, length: 'full', updatedAt: now };
}
