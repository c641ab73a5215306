import { describe, expect, it } from 'vitest';
import type { ComparisonCase } from '../../../src/domain/comparing/cases';
import type { Excluded, ExcludedReason } from '../../../src/domain/comparing/resolve-comparison';
import { caseInWords } from '../../../src/wording/cases-in-words';
import { anAssessment } from '../../support/assessment-builder';

const bank = { id: 'working-together', version: '1.0.0' };
const ofPartner = (name: string): Excluded => ({
  member: { assessment: 'a-1', round: 1 },
  why: 'example',
  answered: { assessment: anAssessment({ partner: { name, sector: 'voluntary' } }), bank },
});
const { partner: _, ...agreed } = anAssessment({ partnership: 'Riverside dementia support' });
const ofNobody: Excluded = {
  member: { assessment: 'a-2', round: 1 },
  why: 'example',
  answered: { assessment: agreed, bank },
};
const missing: Excluded = { member: { assessment: 'a-9', round: 1 }, why: 'not-here' };

it.each<[ComparisonCase, string]>([
  [
    { kind: 'quick-beside-full', questions: 10, leftOut: 2 },
    'Some people took the quick check. So only its ten questions, which everybody was asked, are compared here. What two people answered beyond them is not.',
  ],
  [
    { kind: 'all-beside-quick', questions: 30, fewer: 20, people: 4 },
    'Some people took the quick check. All 30 questions are compared here, but on 20 of them only the four people who were asked all are heard.',
  ],
  [
    { kind: 'all-beside-quick', questions: 30, fewer: 20, people: 1 },
    'Some people took the quick check. All 30 questions are compared here, but on 20 of them only the one person who was asked all is heard.',
  ],
  [
    { kind: 'beyond-bank', assessments: 1 },
    'One assessment answers questions that this page does not have yet. They are kept, and not compared.',
  ],
  [
    { kind: 'beyond-bank', assessments: 2 },
    'Two assessments answer questions that this page does not have yet. They are kept, and not compared.',
  ],
  [
    { kind: 'unfinished', assessments: 1 },
    'One person left one question or more blank, so the assessment is unfinished. What was answered counts.',
  ],
  [
    { kind: 'unfinished', assessments: 11 },
    '11 people left one question or more blank, so their assessments are unfinished. What was answered counts.',
  ],
  [
    { kind: 'organisation-beside-people', partners: ['Riverside Trust', 'Wenlow Carers'] },
    'For Riverside Trust and Wenlow Carers, one answer was given for the organisation, beside answers of single people. It counts as one person’s.',
  ],
  [
    { kind: 'organisation-more-than-once', partners: ['Riverside Trust'] },
    'For Riverside Trust, more than one answer was given for the organisation. Each counts as one person’s.',
  ],
  [
    { kind: 'no-level', partners: ['Wenlow Carers'] },
    'Wenlow Carers gave no answer with a level, so there is no score and no dot, only what is not known.',
  ],
  [
    { kind: 'several-sectors', partners: ['Riverside Trust'] },
    'People gave more than one sector for Riverside Trust. Until you choose one under ‘Partners and rounds’, the first counts.',
  ],
  [
    { kind: 'several-partnership-names', names: ['Wenlow care', 'Wenlow memory care'] },
    'Not everybody gave the partnership the same name: ‘Wenlow care’ and ‘Wenlow memory care’. They are compared all the same.',
  ],
  [
    { kind: 'several-partnership-names', names: Array.from('ABCDEFGHI') },
    'Not everybody gave the partnership the same name: ‘A’, ‘B’, ‘C’, ‘D’, ‘E’, ‘F’, ‘G’ and ‘H’ and others. They are compared all the same.',
  ],
  [
    { kind: 'one-partner-alone', partner: 'Riverside Trust' },
    'Only Riverside Trust has answered, so its people are compared with each other.',
  ],
  [
    { kind: 'consensus' },
    'What you agreed together is drawn beside the partners, and counts in no partner’s figure.',
  ],
  [
    { kind: 'consensus-on-quick-check', questions: 10 },
    'What you agreed together covers the ten questions of the quick check alone.',
  ],
  [
    { kind: 'several-consensus', earlier: ['2026-11-10', '2026-11-03'] },
    'Of three agreed results the latest is drawn. Earlier: 10 November 2026 and 3 November 2026.',
  ],
])('says of %j: ‘%s’', (each, sentence) => {
  expect(caseInWords(each)).toBe(sentence);
});

describe('what is left out of every figure', () => {
  it.each<[ExcludedReason, readonly Excluded[], string]>([
    [
      'other-bank',
      [ofPartner('Wenlow Carers')],
      'One assessment was answered with other questions and cannot be compared: Wenlow Carers.',
    ],
    [
      'other-bank',
      [ofPartner('Wenlow Carers'), ofPartner('Wenlow Carers'), ofNobody],
      'Three assessments were answered with other questions and cannot be compared: Wenlow Carers and Riverside dementia support.',
    ],
    [
      'example',
      [ofPartner('Wenlow Carers'), missing],
      'Two examples are left out, because the answers are made up: Wenlow Carers and the one with the number a-9.',
    ],
    [
      'not-here',
      [missing],
      'One assessment of this comparison is no longer on this device. Open its file again to bring it back.',
    ],
    [
      'not-here',
      [missing, missing],
      'Two assessments of this comparison are no longer on this device. Open their files again to bring them back.',
    ],
    ['by-choice', [missing], 'One assessment is left out because you chose so.'],
  ])('for the reason %s is named where it is known whose it is', (why, excluded, sentence) => {
    expect(caseInWords({ kind: 'excluded', why, excluded })).toBe(sentence);
  });
});
