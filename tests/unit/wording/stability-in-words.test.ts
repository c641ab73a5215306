import { expect, it } from 'vitest';
import type { ScoredArea } from '../../../src/domain/scoring/score-areas';
import { stabilityInWords } from '../../../src/wording/stability-in-words';
import type { Doubt, Stability } from '../../../src/domain/scoring/stability-of-band';
import { areaById } from '../../../src/domain/model/questions-asked';
import { madeUpBank } from '../../support/made-up-bank';

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
