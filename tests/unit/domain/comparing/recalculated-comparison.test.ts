import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionClasses } from '../../../../src/domain/comparing/class-of';
import { orderToTalk } from '../../../../src/domain/comparing/order-to-talk';
import { arbitraryVoices } from '../../../support/arbitrary-voices';
import { assessmentsOf, comparedBank, figuresOf } from '../../../support/comparison-builder';
import { recalculated } from '../../../support/recalculated-comparison';
import { sideName } from '../../../../src/wording/side-names';

const differ = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? a !== b : Math.abs(a - b) > 1e-9;

it(
  'every figure, class and place in the order comes out the same when it is worked out a second time, another way',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(arbitraryVoices, (voices) => {
        const figures = figuresOf(voices);
        const again = recalculated(comparedBank, assessmentsOf(voices));
        expect(
          figures.questions.map(({ asked, class: name }) => [asked.question.id, name]),
        ).toEqual(again.questions.map(({ id, class: name }) => [id, name]));
        const questions = figures.questions.flatMap((ours, index) => {
          const theirs = again.questions[index];
          const kinds = (
            ['mean', 'spread', 'agreement', 'dontKnow', 'dontKnowShare'] as const
          ).filter((kind) => differ(ours[kind], theirs?.[kind]));
          const verdict = ours.gap?.verdict === theirs?.verdict ? [] : ['verdict'];
          const needed =
            ours.gap === undefined || ours.gap.verdict === 'too-few' ? undefined : ours.gap.needed;
          const levels = figures.groups
            .map(({ side }) => sideName(side))
            .filter((name, index) => differ(ours.groups[index]?.mean, theirs?.levels[name]));
          const gap = differ(needed, theirs?.needed) ? [...verdict, 'needed'] : verdict;
          return [...kinds, ...gap, ...levels].map((what) => `${ours.asked.question.id} ${what}`);
        });
        const areas = figures.areas.flatMap(({ area, scores }) =>
          figures.groups
            .map(({ side }) => sideName(side))
            .filter((name, index) =>
              differ(
                scores[index]?.status === 'scored' ? scores[index].score : undefined,
                again.scores[area.id]?.[name],
              ),
            )
            .map((name) => `${area.id} ${name}`),
        );
        expect([...questions, ...areas]).toEqual([]);
        expect(
          orderToTalk(figures.questions).flatMap((group) =>
            group.questions.map(({ asked }) => asked.question.id),
          ),
        ).toEqual(again.order);
      }),
      { numRuns: 400 },
    );
  },
);

it('is tried on comparisons in which every class comes up', { timeout: 60_000 }, () => {
  const seen = new Set(
    fc
      .sample(arbitraryVoices, { numRuns: 60, seed: 4 })
      .flatMap((voices) => figuresOf(voices).questions.map((question) => question.class)),
  );
  expect([...seen].sort()).toEqual([...questionClasses].sort());
});
