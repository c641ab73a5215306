import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../src/domain/comparing/thresholds';
import { questionTexts } from '../../../src/wording/question-texts';
import type { Mark } from '../../support/assessment-builder';
import { arbitraryVoices } from '../../support/arbitrary-voices';
import { figuresOf, figuresOn, onQuestion } from '../../support/comparison-builder';

const textsOf = (partners: readonly (readonly Mark[])[]) => {
  const question = figuresOn(figuresOf(onQuestion('aims-1', partners)), 'aims-1');
  return { class: question.class, ...questionTexts(question) };
};

describe('the figures of a question as they are shown', () => {
  it.each<{
    readonly why: string;
    readonly partners: readonly (readonly Mark[])[];
    readonly shown: Partial<ReturnType<typeof textsOf>>;
  }>([
    {
      why: 'plain figures',
      partners: [[2, 3], [2, 2]], // prettier-ignore
      shown: { class: 'building', mean: '2.3', lowest: '2.0', highest: '2.5', spread: '0.5', agreement: '0.86', dontKnowShare: '0%' }, // prettier-ignore
    },
    {
      why: 'nothing to be had',
      partners: [['_'], ['_']],
      shown: { mean: 'n/e', lowest: 'n/e', highest: 'n/e', spread: 'n/e', agreement: 'n/e', dontKnowShare: 'n/e' }, // prettier-ignore
    },
    {
      why: 'a spread of 1.45, which is no gap',
      partners: [
        [2, 2, 2, 2, 3],
        [1, 1, 1, 0],
      ],
      shown: { class: 'mixed-views', spread: '1.45', lowest: '0.75', highest: '2.20' },
    },
    {
      why: 'a mean of 1.958, which is under 2',
      partners: [
        [2, 2, 1],
        [3, 2, 2, 2],
      ],
      shown: { class: 'shared-gap', mean: '1.96' },
    },
    {
      why: 'a mean of 2.958, which is under 3',
      partners: [
        [3, 3, 2],
        [4, 3, 3, 3],
      ],
      shown: { class: 'building', mean: '2.96' },
    },
    {
      why: 'an agreement a hair under 0.5',
      partners: [
        [0, 0, 1],
        [0, 0, 1, 4],
      ],
      shown: { class: 'split-views', agreement: '0.4998' },
    },
    {
      why: 'an agreement of 0.4989, which is under 0.5',
      partners: [
        [0, 2],
        [1, 2, 4],
      ],
      shown: { class: 'split-views', agreement: '0.499' },
    },
    {
      why: 'an agreement of 0.6977, which is under 0.7',
      partners: [
        [1, 1],
        [0, 2, 2, 3],
      ],
      shown: { class: 'mixed-views', agreement: '0.698' },
    },
    {
      why: 'levels that would not add up: 0.667 to 2.333 are 1.667 apart',
      partners: [
        [0, 1, 1],
        [2, 2, 3],
      ],
      shown: { lowest: '0.67', highest: '2.33', spread: '1.67' },
    },
    {
      why: 'a share of 32.5 %, which is no blind spot',
      partners: [
        [2, 2, 2, 'dk'],
        [2, 2, 2, 'dk', 'dk'],
      ],
      shown: { class: 'building', dontKnowShare: '32.5%' },
    },
    {
      why: 'a share of a third, which is one',
      partners: [
        [2, 2, 'dk'],
        [2, 2, 'dk'],
      ],
      shown: { class: 'blind-spot', dontKnowShare: '33%' },
    },
  ])('with $why', ({ partners, shown }) => {
    expect(textsOf(partners)).toMatchObject(shown);
  });
});

it('never contradict their class, whatever people answered', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryVoices, (voices) => {
      for (const question of figuresOf(voices).questions) {
        const { mean, spread, agreement } = questionTexts(question);
        if (spread !== 'n/e')
          expect(Number(spread) >= thresholds.spread).toBe(question.gap !== undefined);
        if (question.class === 'split-views')
          expect(Number(agreement)).toBeLessThan(thresholds.agreement);
        if (question.class === 'mixed-views') {
          expect(Number(agreement)).toBeGreaterThanOrEqual(thresholds.agreement);
          expect(Number(agreement)).toBeLessThan(thresholds.alike);
        }
        if (question.class === 'shared-gap') expect(Number(mean)).toBeLessThan(thresholds.gap);
        if (question.class === 'building') {
          expect(Number(mean)).toBeGreaterThanOrEqual(thresholds.gap);
          expect(Number(mean)).toBeLessThan(thresholds.strength);
        }
      }
    }),
    { numRuns: 100 },
  );
});
