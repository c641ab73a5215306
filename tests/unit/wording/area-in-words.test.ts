import { expect, it } from 'vitest';
import type { Length } from '../../../src/domain/model/question-bank';
import { scoreAreas, type ScoredArea } from '../../../src/domain/scoring/score-areas';
import type { Doubt, Stability } from '../../../src/domain/scoring/stability-of-band';
import {
  lowAnswersInWords,
  stabilityInWords,
  sumInWords,
} from '../../../src/wording/area-in-words';
import { anAssessment, marksIn, type Mark } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';
import { paperBanks } from '../../support/paper-of';
import { areaById } from '../../support/area-by-id';

const roles = areaById(paperBanks.questions, 'roles');

it.each<[Mark[], string]>([
  [[], ''],
  [['dk', 'na', '_'], ''],
  [[2], 'Its one answer is at level 2.'],
  [[2, 2, 'dk'], 'Both its answers are at level 2.'],
  [[4, 4, 4, 4, 4, 4], 'All its six answers are at level 4.'],
  [[3, 0, 2], '‘Talk on roles-2’ stands lowest, at level 0.'],
  [[1, 3, 1, 'dk'], '‘Talk on roles-1’ and ‘Talk on roles-3’ stand lowest, at level 1.'],
  [
    [3, 3, 3, 4, '_', 4],
    '‘Talk on roles-1’, ‘Talk on roles-2’ and ‘Talk on roles-3’ stand lowest, at level 3.',
  ],
])('with %j in an area, what stands lowest is: %s', (marks, sentence) => {
  expect(lowAnswersInWords(roles, anAssessment({ answers: marksIn('roles', marks) }))).toBe(
    sentence,
  );
});

it('what a quick check does not ask is not looked at', () => {
  expect(
    lowAnswersInWords(
      roles,
      anAssessment({ length: 'quick', answers: marksIn('roles', [3, 2, 0]) }),
    ),
  ).toBe('‘Talk on roles-2’ stands lowest, at level 2.');
});

function scored(stability: Stability, dontKnow: number, blank: number): ScoredArea {
  const [band] = madeUpBank.bands;
  if (band === undefined) throw new Error('The made-up bank has no bands.');
  const counts = { asked: 6, withLevel: 6 - dontKnow - blank, dontKnow, blank, notApplicable: 0 };
  return {
    status: 'scored',
    area: areaById(madeUpBank, 'roles'),
    score: 20,
    band,
    stability,
    counts,
  };
}

const close = (bands: readonly string[], ...because: Doubt[]): Stability => ({
  kind: 'close',
  couldBe: madeUpBank.bands.filter(({ name }) => bands.includes(name)),
  because,
});

it.each<[Stability, number, number, string]>([
  [{ kind: 'first-impression' }, 1, 1, ''],
  [
    { kind: 'firm' },
    0,
    0,
    'The band is firm: no single answer, one level up or down, could move it.',
  ],
  [
    { kind: 'firm' },
    1,
    0,
    'The band is firm: it stays the same however the missing answer turns out.',
  ],
  [
    { kind: 'firm' },
    0,
    1,
    'The band is firm: it stays the same however the missing answer turns out.',
  ],
  [
    { kind: 'firm' },
    1,
    1,
    'The band is firm: it stays the same however the missing answers turn out.',
  ],
  [
    close(['Forming'], 'one-step'),
    0,
    0,
    'The band is close: one answer a level higher or lower could make it Forming.',
  ],
  [
    close(['Forming'], 'one-step'),
    1,
    0,
    'The band is close: one answer a level higher or lower could make it Forming.',
  ],
  [
    close(['Forming'], 'not-known'),
    1,
    0,
    'The band is close: the answer that is not known could make it Forming.',
  ],
  [
    close(['Forming', 'Established'], 'not-known'),
    1,
    1,
    'The band is close: the two answers that are not known could make it Forming or Established.',
  ],
  [
    close(['Exploring', 'Forming', 'Established'], 'one-step', 'not-known'),
    0,
    2,
    'The band is close: one answer a level higher or lower or the two answers that are not known could make it Exploring, Forming or Established.',
  ],
])(
  'how firm a band is, %j with %d don’t know and %d blank, is said with its reason',
  (stability, dontKnow, blank, sentence) => {
    expect(stabilityInWords(scored(stability, dontKnow, blank))).toBe(sentence);
  },
);

it.each<[Mark[], Length, string]>([
  [[1, 1, 'dk', 0, 2, 2], 'full', '(1 + 1 + 0 + 2 + 2) ÷ 5 ÷ 4 × 100 = 30, based on 5 of 6.'],
  [[4, 4, 4, 4, 4, 4], 'full', '(4 + 4 + 4 + 4 + 4 + 4) ÷ 6 ÷ 4 × 100 = 100, based on 6 of 6.'],
  [[0, 0, 0, 0], 'full', '(0 + 0 + 0 + 0) ÷ 4 ÷ 4 × 100 = 0, based on 4 of 6.'],
  [[2, 3, 'na', 2, 3, 'na'], 'full', '(2 + 3 + 2 + 3) ÷ 4 ÷ 4 × 100 = 63, based on 4 of 6.'],
  [[2, 1, 4, 4], 'quick', '(2 + 1) ÷ 2 ÷ 4 × 100 = 38, based on 2 of 2.'],
  [[2, 2, 2], 'full', 'Not enough answers for a score: 3 of 6 questions have a level.'],
  [[], 'quick', 'Not enough answers for a score: 0 of 2 questions have a level.'],
])('the sum of %j in a %s assessment is shown as: %s', (marks, length, sentence) => {
  const assessment = anAssessment({ length, answers: marksIn('shared-aims', marks) });
  const [score] = scoreAreas(madeUpBank, assessment);
  if (score === undefined) throw new Error('No area is there.');
  expect(sumInWords(madeUpBank, assessment, score)).toBe(sentence);
});
