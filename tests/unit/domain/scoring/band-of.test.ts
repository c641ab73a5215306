import { describe, expect, it } from 'vitest';
import { bandOf, isCounted } from '../../../../src/domain/scoring/band-of';
import { madeUpBank } from '../../../support/made-up-bank';

describe('the band of a score', () => {
  it.each([
    [0, 'Exploring'],
    [24.9, 'Exploring'],
    [24.999, 'Exploring'],
    [25, 'Forming'],
    [49.99, 'Forming'],
    [50, 'Developing'],
    [74.99, 'Developing'],
    [75, 'Established'],
    [100, 'Established'],
  ])('of %d is %s', (score, name) => {
    expect(bandOf(madeUpBank, score).name).toBe(name);
  });

  it.each([
    [25, 'Exploring', 'Forming'],
    [50, 'Forming', 'Developing'],
    [75, 'Developing', 'Established'],
  ])('forgives the last bits of a sum just under %d, and no more', (edge, below, at) => {
    expect(bandOf(madeUpBank, edge - 5e-10).name).toBe(at);
    expect(bandOf(madeUpBank, edge - 2e-9).name).toBe(below);
  });

  it('is the first band for a score that a rounding error put under 0', () => {
    expect(bandOf(madeUpBank, -1e-6).name).toBe('Exploring');
  });

  it('is not guessed where the bank has no bands', () => {
    expect(() => bandOf({ ...madeUpBank, bands: [] }, 50)).toThrow('no bands');
  });
});

describe('a band that the headline counts', () => {
  it('is the one that the bank names, or a higher one', () => {
    expect(
      madeUpBank.bands.filter((band) => isCounted(madeUpBank, band)).map((band) => band.name),
    ).toEqual(['Developing', 'Established']);
  });

  it('is another when the bank names another', () => {
    const bank = { ...madeUpBank, countedFrom: 'forming' };
    expect(bank.bands.filter((band) => isCounted(bank, band)).map((band) => band.name)).toEqual([
      'Forming',
      'Developing',
      'Established',
    ]);
  });
});
