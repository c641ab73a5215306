import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { lossInWords } from '../../../src/wording/loss-in-words';
import { anAssessment, answersOf } from '../../support/assessment-builder';
import { anAction, aPlan } from '../../support/paper-of';

const nothing = anAssessment();
const one = anAssessment({ answers: { 'gov-1': { level: 0 } } });
const noted = anAssessment({
  answers: { 'gov-1': { level: 0, note: 'Minutes' }, 'gov-2': { answer: 'dont-know', note: '' } },
});
const full = anAssessment({
  answers: {
    ...answersOf({ roles: [1, 1, 1, 1, 1, 1], 'risk-sharing': [2, 2, 2, 2, 'dk', 'na'] }),
    'gov-1': { level: 1, note: 'A' },
    'gov-2': { level: 1, note: 'B' },
  },
  plan: aPlan(anAction('a'), anAction('b'), anAction('c')),
});
const planned = anAssessment({ plan: aPlan(anAction('a')) });

describe('what would go', () => {
  it.each<[string, readonly Assessment[], string]>([
    ['one without answers', [nothing], 'It has no answers yet.'],
    ['two without answers', [nothing, nothing], 'None of them has answers yet.'],
    ['a plan without actions', [anAssessment({ plan: aPlan() })], 'It has no answers yet.'],
    ['one answer', [one], 'One answer goes with it.'],
    ['one answer in two', [one, nothing], 'One answer goes with them.'],
    ['two answers in two', [one, one], 'Two answers go with them.'],
    ['a note; an empty one does not count', [noted], 'Two answers and one note go with it.'],
    ['one planned action', [planned], 'One planned action goes with it.'],
    ['two planned actions in two', [planned, planned], 'Two planned actions go with them.'],
    ['everything', [full], '14 answers, two notes and three planned actions go with it.'],
    [
      'everything of several',
      [full, one, nothing],
      '15 answers, two notes and three planned actions go with them.',
    ],
  ])('is said: %s', (_what, assessments, words) => {
    expect(lossInWords(assessments)).toBe(words);
  });
});
