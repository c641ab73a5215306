import type { Assessment } from './assessment';
import { detailsOf, type Details } from './edit-assessment';

/** The assessment with other details. Answers, plan and targets stay; a change of length reopens it. */
export function changeDetails(assessment: Assessment, details: Details, now: string): Assessment {
  const {
    partnership: _,
    partner: _p,
    respondent: _r,
    length,
    otherPartners: _o,
    completedAt,
    ...kept
  } = assessment;
  const stillComplete = completedAt !== undefined && length === details.length;
  return {
    ...kept,
    ...detailsOf(details),
    updatedAt: now,
    ...(stillComplete ? { completedAt } : {}),
  };
}

/** The assessment with the other partners named, who get a place to sign. */
export function nameOtherPartners(assessment: Assessment, names: readonly string[]): Assessment {
  const { otherPartners: _, ...rest } = assessment;
  return names.length === 0 ? rest : { ...rest, otherPartners: names };
}
