import type { Assessment, Partner } from './assessment';
import { detailsOf, type Details } from './edit-assessment';
import { edited, editedNames } from './edited';
import { sameContent } from './same-content';
import { countLimits } from './text-limits';

/** The details of an assessment, as they are edited. */
export function detailsIn({
  partnership,
  partner,
  respondent,
  length,
  otherPartners = [],
}: Assessment): Details {
  const whose = partner === undefined ? {} : { partner };
  return { partnership, ...whose, respondent, length, otherPartners };
}

/**
 * The assessment with its details edited: those that were not edited stay as they are in it now. Unchanged where none
 * was. A consensus has no partner, and only one person has a role, whoever said so last.
 *
 * @param before the details as they were when the edit began
 * @param after the details as they were left
 */
export function editDetails(
  assessment: Assessment,
  before: Details,
  after: Details,
  now: string,
): Assessment {
  const current = detailsIn(assessment);
  const kind = edited(current.respondent.kind, before.respondent.kind, after.respondent.kind);
  const label = edited(current.respondent.label, before.respondent.label, after.respondent.label);
  const partner = kind === 'consensus' ? undefined : editedPartner(current, before, after);
  const details: Details = {
    partnership: edited(current.partnership, before.partnership, after.partnership),
    ...(partner === undefined ? {} : { partner }),
    respondent: { kind, ...(kind === 'individual' && label !== undefined ? { label } : {}) },
    length: edited(current.length, before.length, after.length),
    otherPartners: editedNames(
      current.otherPartners,
      before.otherPartners,
      after.otherPartners,
      countLimits.otherPartners,
    ),
  };
  return sameContent(details, current) ? assessment : changeDetails(assessment, details, now);
}

function editedPartner(current: Details, before: Details, after: Details): Partner | undefined {
  if (current.partner === undefined || before.partner === undefined || after.partner === undefined)
    return edited(current.partner, before.partner, after.partner);
  return {
    name: edited(current.partner.name, before.partner.name, after.partner.name),
    sector: edited(current.partner.sector, before.partner.sector, after.partner.sector),
  };
}

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

/**
 * The assessment with the other partners named, who get a place to sign. Those that another tab has named or taken away
 * since stay so.
 *
 * @param before the names as they were shown
 * @param after the names as they were left
 */
export function nameOtherPartners(
  assessment: Assessment,
  before: readonly string[],
  after: readonly string[],
): Assessment {
  const { otherPartners = [], ...rest } = assessment;
  const names = editedNames(otherPartners, before, after, countLimits.otherPartners);
  return names.length === 0 ? rest : { ...rest, otherPartners: names };
}
