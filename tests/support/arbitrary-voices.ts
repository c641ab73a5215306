import fc from 'fast-check';
import type { Answers } from '../../src/domain/model/answer';
import { sectors } from '../../src/domain/model/assessment';
import { levels } from '../../src/domain/model/level';
import type { Mark } from './assessment-builder';
import { comparedBank, together, toQuestion, type Voice } from './comparison-builder';

const questionIds = comparedBank.areas.flatMap((area) => area.questions.map(({ id }) => id));

const around = (level: number): fc.Arbitrary<Mark> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(...levels.filter((each) => Math.abs(each - level) <= 1)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...levels) },
    { weight: 1, arbitrary: fc.constantFrom<Mark[]>('dk', 'na', '_') },
  );

/** Somebody who mostly agrees with a middle, or chooses anything, or hardly answers: so that every class comes up. */
const marks: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...levels)
      .chain((level) => fc.array(around(level), { minLength: 30, maxLength: 30 })),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom<Mark[]>(...levels, 'dk', 'na', '_'), {
      minLength: 30,
      maxLength: 30,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom<Mark[]>('dk', 'dk', 'na', '_', 0, 4), {
      minLength: 30,
      maxLength: 30,
    }),
  },
);

const answers: fc.Arbitrary<Answers> = marks.map((all) =>
  together(questionIds.map((id, index) => toQuestion(id, all[index] ?? '_'))),
);

const respondent = fc.record({
  role: fc.option(fc.constantFrom('Chair', 'Director', 'Nurse'), { nil: undefined }),
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constant('individual' as const) },
    { weight: 1, arbitrary: fc.constant('organisation' as const) },
  ),
  length: fc.oneof(
    { weight: 30, arbitrary: fc.constant('full' as const) },
    { weight: 1, arbitrary: fc.constant('quick' as const) },
  ),
  on: fc.constantFrom('2026-05-01', '2026-05-02', '2026-11-01'),
  answers,
});

/** What the people of up to nine partners say, and now and then what they agreed together. At least one person. */
export const arbitraryVoices: fc.Arbitrary<readonly Voice[]> = fc
  .tuple(
    fc.array(
      fc.tuple(fc.constantFrom(...sectors), fc.array(respondent, { minLength: 1, maxLength: 4 })),
      { minLength: 1, maxLength: 9 },
    ),
    fc.option(answers, { nil: undefined, freq: 3 }),
  )
  .map(([partners, agreed]) => [
    ...partners.flatMap(([sector, people], index) =>
      people.map((person): Voice => ({ ...person, sector, by: `Organisation ${index + 1}` })),
    ),
    ...(agreed === undefined
      ? []
      : [{ kind: 'consensus' as const, on: '2026-11-02', answers: agreed }]),
  ]);
