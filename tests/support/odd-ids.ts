import fc from 'fast-check';
import type { Assessment } from '../../src/domain/model/assessment';
import { arbitraryAnswer, arbitraryAssessment } from './arbitrary-assessment';

/** Words of the language: an object has them before anybody gives it a key. */
const wordsAsIds = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'then',
] as const;

const oddId = fc.constantFrom(...wordsAsIds);

/** Any assessment, with such words for its id, for those of its actions and asks, and for questions that no bank has. */
export const arbitraryAssessmentWithOddIds: fc.Arbitrary<Assessment> = fc
  .tuple(
    arbitraryAssessment,
    oddId,
    fc.uniqueArray(fc.tuple(oddId, arbitraryAnswer), { selector: ([id]) => id }),
    fc.array(oddId, { maxLength: 3 }),
  )
  .map(([assessment, id, answered, asks]) => ({
    ...assessment,
    id,
    answers: {
      ...assessment.answers,
      // The one key that JSON has and no answer may have: it is left out, and that is said.
      ...Object.fromEntries(answered.filter(([question]) => question !== '__proto__')),
    },
    ...(assessment.plan === undefined
      ? {}
      : {
          plan: {
            ...assessment.plan,
            actions: assessment.plan.actions.map((action, index) => ({
              ...action,
              id: wordsAsIds[index] ?? action.id,
            })),
          },
        }),
    asks,
  }));
