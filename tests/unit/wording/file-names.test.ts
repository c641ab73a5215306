import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonFileName,
  fileNameFor,
  wholeComparisonFileName,
} from '../../../src/wording/file-names';
import { arbitraryAssessment, arbitraryDay } from '../../support/arbitrary-assessment';
import { anAssessment } from '../../support/assessment-builder';

const nameOf = (partnership: string, partner: string) =>
  fileNameFor(
    anAssessment({ partnership, partner: { name: partner, sector: 'other' } }),
    '2026-11-22',
  );

describe('the name of a file', () => {
  it.each([
    [
      'Riverside dementia support',
      'Wenlow Carers',
      'riverside-dementia-support-wenlow-carers-2026-11-22',
    ],
    ['Siân Ŵynne', 'Ysbyty Môn', 'sian-wynne-ysbyty-mon-2026-11-22'],
    ['Łukasz', 'Żółć', 'lukasz-zolc-2026-11-22'],
    ['Siân', 'decomposed', 'sian-decomposed-2026-11-22'],
    ['Age & Care', '“Mind’s” (North/South)', 'age-care-mind-s-north-south-2026-11-22'],
    ['C:\\con', '..\\up\u0000', 'c-con-up-2026-11-22'],
    ['ﬁne', '①', 'fine-1-2026-11-22'],
    ['مستشفى', '💙', 'partnership-readiness-2026-11-22'],
    ['مستشفى', 'Leeds', 'leeds-2026-11-22'],
    ['---', '!?', 'partnership-readiness-2026-11-22'],
  ])('of %j with %j is %s', (partnership, partner, name) => {
    expect(nameOf(partnership, partner)).toBe(name);
  });

  it('says first that it is an example', () => {
    expect(fileNameFor(anAssessment({ example: true }), '2026-11-22')).toBe(
      'example-riverside-dementia-support-riverside-hospitals-nhs-trust-2026-11-22',
    );
  });

  it('leaves out a partner that there is none of', () => {
    const { partner: _, ...consensus } = anAssessment({ respondent: { kind: 'consensus' } });
    expect(fileNameFor(consensus, '2026-11-22')).toBe('riverside-dementia-support-2026-11-22');
  });

  it('is cut in the names and never in the day, and not left with a hyphen at the cut', () => {
    expect(nameOf('a'.repeat(120), 'b')).toBe(`${'a'.repeat(79)}-2026-11-22`);
    expect(nameOf('a'.repeat(78), 'b')).toBe(`${'a'.repeat(78)}-2026-11-22`);
  });
});

it('any name is small letters and figures with single hyphens between, at most 90, and ends with the day', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryDay, (assessment, day) => {
      const name = fileNameFor(assessment, day);
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(90);
      expect(name.endsWith(`-${day}`)).toBe(true);
    }),
  );
});

describe('the name of a comparison’s file', () => {
  it.each([
    ['Riverside, autumn workshop', 'riverside-autumn-workshop-2026-11-22'],
    ['Siân Ŵynne & Łukasz', 'sian-wynne-lukasz-2026-11-22'],
    ['💙', 'comparison-2026-11-22'],
    ['a'.repeat(120), `${'a'.repeat(79)}-2026-11-22`],
  ])('of %j is %s', (name, file) => {
    expect(comparisonFileName({ name }, '2026-11-22', false)).toBe(file);
  });

  it('tells nothing where names are hidden', () => {
    expect(comparisonFileName({ name: 'Riverside' }, '2026-11-22', true)).toBe(
      'comparison-2026-11-22',
    );
  });
});

it('of a whole comparison says that names are in it where they are hidden on the screen, and tells none', () => {
  const comparison = { name: 'Riverside, autumn' };
  expect(wholeComparisonFileName(comparison, '2026-11-22', false)).toBe(
    'riverside-autumn-2026-11-22',
  );
  expect(wholeComparisonFileName(comparison, '2026-11-22', true)).toBe(
    'comparison-with-names-2026-11-22',
  );
});
