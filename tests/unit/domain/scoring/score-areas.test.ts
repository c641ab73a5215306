import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId, Length } from '../../../../src/domain/model/question-bank';
import { scoreAreas, type AreaScore } from '../../../../src/domain/scoring/score-areas';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf, marksIn, type Mark } from '../../../support/assessment-builder';
import { bankWithFirstAreaOf, madeUpBank } from '../../../support/made-up-bank';

function scoreOf(area: AreaId, marks: readonly Mark[], length: Length = 'full'): AreaScore {
  const found = scoreAreas(
    madeUpBank,
    anAssessment({ length, answers: marksIn(area, marks) }),
  ).find((each) => each.area.id === area);
  if (found === undefined) throw new Error(`No score for ${area}.`);
  return found;
}

/** Every way to split a number of questions into level, don't know, doesn't apply and blank. */
function mixesOf(asked: number): { level: number; dk: number; na: number; blank: number }[] {
  const counts = Array.from({ length: asked + 1 }, (_, count) => count);
  return counts.flatMap((level) =>
    counts.flatMap((dk) =>
      counts.flatMap((na) => {
        const blank = asked - level - dk - na;
        return blank < 0 ? [] : [{ level, dk, na, blank }];
      }),
    ),
  );
}

const marksOf = ({
  level,
  dk,
  na,
  blank,
}: {
  level: number;
  dk: number;
  na: number;
  blank: number;
}): Mark[] => [
  ...Array<Mark>(level).fill(2),
  ...Array<Mark>(dk).fill('dk'),
  ...Array<Mark>(na).fill('na'),
  ...Array<Mark>(blank).fill('_'),
];

describe('the score of an area', () => {
  it.each<[marks: Mark[], score: number, band: string]>([
    [[0, 0, 0, 0, 0, 0], 0, 'Exploring'],
    [[1, 1, 1, 1, 1, 1], 25, 'Forming'],
    [[2, 2, 2, 2, 2, 2], 50, 'Developing'],
    [[3, 3, 3, 3, 3, 3], 75, 'Established'],
    [[4, 4, 4, 4, 4, 4], 100, 'Established'],
    // 15 of 24
    [[0, 1, 3, 3, 4, 4], 62.5, 'Developing'],
    // 11 of 20: the blank is left out, not counted as 0
    [[4, 3, 2, 1, 1, '_'], 55, 'Developing'],
    // 9 of 16: two without a level leave the mean alone
    [[4, 2, 2, 1, 'dk', 'na'], 56.25, 'Developing'],
    // 5 of 24 is 20.83
    [[0, 0, 1, 1, 1, 2], 500 / 24, 'Exploring'],
    // Three apply, two have a level: 3 of 8
    [[2, 1, 'na', 'na', 'na', '_'], 37.5, 'Forming'],
  ])('is the mean of the levels times 25: %j is %d', (marks, score, band) => {
    const found = scoreOf('roles', marks);
    expect(found.status).toBe('scored');
    if (found.status !== 'scored') return;
    expect(found.score).toBeCloseTo(score, 10);
    expect(found.band.name).toBe(band);
  });

  it('counts the four kinds of answer beside the score and merges none', () => {
    expect(scoreOf('governance', [4, 3, 2, 'dk', 'na', '_']).counts).toEqual({
      asked: 6,
      withLevel: 3,
      dontKnow: 1,
      notApplicable: 1,
      blank: 1,
    });
  });

  it('looks only at the two quick questions of a quick check', () => {
    const found = scoreOf('roles', [4, 4, 0, 0, 0, 0], 'quick');
    expect(found).toMatchObject({
      status: 'scored',
      score: 100,
      counts: { asked: 2, withLevel: 2 },
    });
  });

  it('gives every area of a quick check no more than a first impression', () => {
    expect(scoreOf('roles', [4, 4], 'quick')).toMatchObject({
      stability: { kind: 'first-impression' },
    });
  });

  it('looks at no answer to a question of another area', () => {
    const answers = answersOf({ roles: [4, 4, 4, 4, 4, 4], governance: [0, 0, 0, 0, 0, 0] });
    const scores = scoreAreas(madeUpBank, anAssessment({ answers }));
    expect(scores.map((each) => (each.status === 'scored' ? each.score : 'none'))).toEqual([
      'none',
      100,
      0,
      'none',
      'none',
    ]);
  });

  it('comes for every area, in the order of the bank', () => {
    expect(scoreAreas(madeUpBank, anAssessment()).map((each) => each.area.id)).toEqual(
      madeUpBank.areas.map((area) => area.id),
    );
  });
});

describe('enough answers for a score', () => {
  /** By how many questions apply: the fewest with a level, worked out by hand; none where no score is possible. */
  const fewestOfFull: Readonly<Record<number, number | 'never'>> = {
    6: 4,
    5: 4,
    4: 3,
    3: 2,
    2: 2,
    1: 'never',
    0: 'never',
  };
  const fewestOfQuick: Readonly<Record<number, number | 'never'>> = {
    2: 2,
    1: 'never',
    0: 'never',
  };

  const cases = [
    ...mixesOf(6).map((mix) => ({
      ...mix,
      length: 'full' as const,
      asked: 6,
      fewest: fewestOfFull[6 - mix.na],
    })),
    ...mixesOf(2).map((mix) => ({
      ...mix,
      length: 'quick' as const,
      asked: 2,
      fewest: fewestOfQuick[2 - mix.na],
    })),
  ];

  it('has every mix of four kinds of answer in its table', () => {
    expect(cases).toHaveLength(84 + 10);
  });

  it.each(cases)(
    'in a $length area: $level with a level, $dk don’t know, $na not applicable, $blank blank; fewest $fewest',
    ({ length, asked, fewest, ...mix }) => {
      const found = scoreOf('roles', marksOf(mix).slice(0, asked), length);
      if (fewest !== 'never' && fewest !== undefined && mix.level >= fewest) {
        expect(found).toMatchObject({ status: 'scored', score: 50 });
      } else {
        expect(found).toMatchObject({
          status: 'not-enough-answers',
          needed: fewest === 'never' || fewest === undefined ? 0 : fewest - mix.level,
        });
      }
      expect(found.counts).toEqual({
        asked,
        withLevel: mix.level,
        dontKnow: mix.dk,
        notApplicable: mix.na,
        blank: mix.blank,
      });
    },
  );

  it.each([
    [1, 0],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 4],
  ])(
    'an area of %d questions needs %d levels, as far as it can have a score at all',
    (count, needed) => {
      const [first] = scoreAreas(bankWithFirstAreaOf(count), anAssessment());
      expect(first).toMatchObject({ status: 'not-enough-answers', needed });
    },
  );

  it('is reached by answering as many more questions as it says, and not by one fewer', () => {
    expect(scoreOf('roles', [1, 'dk', '_', '_', '_', '_'])).toMatchObject({ needed: 3 });
    expect(scoreOf('roles', [1, 'dk', 1, 1, '_', '_']).status).toBe('not-enough-answers');
    expect(scoreOf('roles', [1, 'dk', 1, 1, 1, '_']).status).toBe('scored');
  });
});

describe('for any answers', () => {
  it('a score lies between 0 and 100, and stands in a band that it reaches', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        for (const each of scoreAreas(madeUpBank, assessment)) {
          const { asked, withLevel, dontKnow, notApplicable, blank } = each.counts;
          expect(withLevel + dontKnow + notApplicable + blank).toBe(asked);
          if (each.status === 'not-enough-answers') continue;
          expect(each.score).toBeGreaterThanOrEqual(0);
          expect(each.score).toBeLessThanOrEqual(100);
          expect(each.score).toBeGreaterThanOrEqual(each.band.from - 1e-9);
        }
      }),
    );
  });

  it('notes, bases, plan and names change no score', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const bare = Object.fromEntries(
          Object.entries(assessment.answers).map(([id, answer]) => [
            id,
            'level' in answer ? { level: answer.level } : { answer: answer.answer },
          ]),
        );
        expect(
          scoreAreas(madeUpBank, anAssessment({ length: assessment.length, answers: bare })),
        ).toEqual(scoreAreas(madeUpBank, assessment));
      }),
    );
  });
});
