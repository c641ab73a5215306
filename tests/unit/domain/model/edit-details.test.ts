import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Details } from '../../../../src/domain/model/edit-assessment';
import {
  changeDetails,
  detailsIn,
  editDetails,
  nameOtherPartners,
} from '../../../../src/domain/model/edit-details';
import { arbitraryAnswers, arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';

const now = '2026-11-23T09:00:00.000Z';
const later = '2026-11-24T09:00:00.000Z';

const details: Details = {
  partnership: 'Riverside dementia support',
  partner: { name: 'Riverside Carers', sector: 'voluntary' },
  respondent: { kind: 'individual', label: 'Trustee' },
  length: 'full',
  otherPartners: ['Riverside Hospitals NHS Trust'],
};

const six = (mark: Mark): Mark[] => Array<Mark>(6).fill(mark);
const complete = answersOf({
  'shared-aims': six(0),
  roles: six('dk'),
  governance: six('na'),
  'risk-sharing': six(2),
  'business-skills': six(4),
});

describe('a change of details', () => {
  const before = anAssessment({
    answers: complete,
    completedAt: now,
    targets: { roles: 2 },
    asks: ['SYS-1'],
    otherPartners: ['Old name'],
  });

  it('replaces all of them and keeps answers, targets, asks and id', () => {
    expect(changeDetails(before, details, later)).toEqual({
      ...before,
      ...details,
      updatedAt: later,
    });
  });

  it('removes what is absent now', () => {
    const { partner: _, ...rest } = details;
    const changed = changeDetails(
      before,
      { ...rest, respondent: { kind: 'consensus' }, otherPartners: [] },
      later,
    );
    expect(changed).not.toHaveProperty('partner');
    expect(changed).not.toHaveProperty('otherPartners');
    expect(changed.respondent).toEqual({ kind: 'consensus' });
  });

  it('of the length opens it again and keeps the answers', () => {
    const changed = changeDetails(before, { ...details, length: 'quick' }, later);
    expect(changed).not.toHaveProperty('completedAt');
    expect(changed.answers).toEqual(complete);
  });

  it('never touches answers, plan, targets or asks', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAnswers, (assessment, answers) => {
        const given = { ...assessment, answers };
        const changed = changeDetails(given, details, later);
        for (const key of [
          'id',
          'answers',
          'plan',
          'targets',
          'asks',
          'createdAt',
          'example',
        ] as const)
          expect(changed[key]).toEqual(given[key]);
      }),
    );
  });
});

const mine = anAssessment();

/** A consensus has no partner, and only one person has a role. */
function asAFormSaysIt({ partner, respondent: { kind, label }, ...rest }: Details): Details {
  return {
    ...rest,
    ...(kind === 'consensus' || partner === undefined ? {} : { partner }),
    respondent: { kind, ...(kind !== 'individual' || label === undefined ? {} : { label }) },
  };
}

describe('details that are edited while another tab changes others', () => {
  const start = detailsIn(mine);
  it('are changed in what was edited alone', () => {
    const current = { ...mine, partnership: 'Theirs', length: 'quick' as const };
    const after = { ...start, respondent: { kind: 'individual' as const, label: 'Chair' } };
    expect(editDetails(current, start, after, later)).toEqual({
      ...current,
      respondent: after.respondent,
      updatedAt: later,
    });
  });

  it('stay as they are, date and all, where nothing was edited', () => {
    const current = { ...mine, partnership: 'Theirs' };
    expect(editDetails(current, start, start, later)).toBe(current);
  });

  it('are as they were left where nothing else has changed', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (given, other) => {
        const after = asAFormSaysIt(detailsIn(other));
        const changed = editDetails(given, detailsIn(given), after, later);
        expect(detailsIn(changed)).toEqual(after);
      }),
    );
  });
});

it('the partners who sign are changed in those that were edited alone', () => {
  const current = { ...mine, otherPartners: ['A', 'B', 'X'] };
  expect(nameOtherPartners(current, ['A', 'B'], ['B', 'C']).otherPartners).toEqual(['B', 'C', 'X']);
  expect(nameOtherPartners({ ...mine, otherPartners: ['A'] }, ['A'], [])).not.toHaveProperty(
    'otherPartners',
  );
});
