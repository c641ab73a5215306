import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDay, unpackDay } from '../../../../src/formats/packed/packed-fields';

describe('the day of a moment, packed', () => {
  it.each<[string, readonly [number, number], string]>([
    ['2020-01-01T00:00:00.000Z', [0, 0], '2020-01-01'],
    ['2020-01-01T23:59:59.999Z', [0, 0], '2020-01-01'],
    ['2020-09-12T00:00:00.000Z', [0, 255], '2020-09-12'],
    ['2020-09-13T10:24:00Z', [1, 0], '2020-09-13'],
    ['2026-11-22T10:24:00.000Z', [9, 213], '2026-11-22'],
    ['2199-06-06T12:00:00.000Z', [255, 255], '2199-06-06'],
  ])('%s is the bytes %j and the day %s', (moment, bytes, day) => {
    expect(packDay(moment)).toEqual(bytes);
    expect(unpackDay(bytes)).toBe(day);
  });

  it.each<[string, string]>([
    ['1970-01-01T00:00:00.000Z', '2020-01-01'],
    ['2019-12-31T23:59:59.999Z', '2020-01-01'],
    ['2199-06-07T00:00:00.000Z', '2199-06-06'],
    ['9999-12-31T00:00:00.000Z', '2199-06-06'],
    ['no moment', '2020-01-01'],
  ])('beyond what two bytes hold, %s is %s', (moment, day) => {
    expect(unpackDay(packDay(moment))).toBe(day);
  });

  it('is the same day again, at any time of it', () => {
    const within = fc
      .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2199, 5, 7) - 1 })
      .map((time) => new Date(time).toISOString());
    fc.assert(
      fc.property(
        within,
        (moment) => void expect(unpackDay(packDay(moment))).toBe(moment.slice(0, 10)),
      ),
    );
  });

  it('is the first day where its bytes are missing', () => {
    expect(unpackDay([])).toBe('2020-01-01');
  });
});
