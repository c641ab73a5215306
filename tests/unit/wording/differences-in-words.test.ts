import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differencesBetween, type Difference } from '../../../src/domain/model/differences-between';
import { differencesInWords } from '../../../src/wording/differences-in-words';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';

it.each<[readonly Difference[], string]>([
  [[], 'Only dates differ.'],
  [[{ kind: 'answers', count: 1 }], 'One answer differs.'],
  [[{ kind: 'answers', count: 2 }], 'Two answers differ.'],
  [[{ kind: 'answers', count: 12 }], '12 answers differ.'],
  [[{ kind: 'notes', count: 1 }], 'One note differs.'],
  [[{ kind: 'notes', count: 3 }], 'Three notes differ.'],
  [[{ kind: 'bases' }], 'How you know differs.'],
  [[{ kind: 'details' }], 'The names or other details differ.'],
  [[{ kind: 'plan' }], 'The plan differs.'],
  [[{ kind: 'targets-or-asks' }], 'Targets or asks differ.'],
  [
    [
      { kind: 'answers', count: 1 },
      { kind: 'notes', count: 1 },
    ],
    'One answer and one note differ.',
  ],
  [
    [{ kind: 'answers', count: 3 }, { kind: 'details' }, { kind: 'plan' }],
    'Three answers, the names or other details and the plan differ.',
  ],
])('the differences %j are in a sentence: %s', (differences, sentence) => {
  expect(differencesInWords(differences)).toBe(sentence);
});

it('is one sentence, whatever differs', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
      expect(differencesInWords(differencesBetween(one, other))).toMatch(
        /^[A-Z\d][^.]* differs?\.$/,
      );
    }),
  );
});
