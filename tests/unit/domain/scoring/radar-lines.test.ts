import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarLines } from '../../../../src/domain/scoring/radar-lines';

/** Five axes with a value, except these. */
const without = (...missing: readonly number[]) =>
  [10, 20, 30, 40, 50].map((value, axis) => (missing.includes(axis) ? undefined : value));

describe('the lines of a radar', () => {
  it('are one closed line where no axis is missing', () => {
    expect(radarLines(without())).toEqual([{ axes: [0, 1, 2, 3, 4], closed: true }]);
  });

  it.each<[number, number[]]>([
    [0, [1, 2, 3, 4]],
    [1, [2, 3, 4, 0]],
    [2, [3, 4, 0, 1]],
    [3, [4, 0, 1, 2]],
    [4, [0, 1, 2, 3]],
  ])('are one open line around where axis %d is missing', (missing, axes) => {
    expect(radarLines(without(missing))).toEqual([{ axes, closed: false }]);
  });

  it.each<[string, number[], number[][]]>([
    ['two neighbours', [1, 2], [[3, 4, 0]]],
    ['the last and the first', [4, 0], [[1, 2, 3]]],
    ['two apart', [1, 3], [[2], [4, 0]]],
    ['the first and one apart', [0, 2], [[1], [3, 4]]],
    ['three in a row', [0, 1, 2], [[3, 4]]],
    ['three, not in a row', [0, 1, 3], [[2], [4]]],
    ['all but the first', [1, 2, 3, 4], [[0]]],
    ['all but the third', [0, 1, 3, 4], [[2]]],
    ['all', [0, 1, 2, 3, 4], []],
  ])('are open with %s missing', (_case, missing, lines) => {
    expect(radarLines(without(...missing))).toEqual(lines.map((axes) => ({ axes, closed: false })));
  });

  it('are none without axes', () => {
    expect(radarLines([])).toEqual([]);
  });

  it('hold 0 to be a value', () => {
    expect(radarLines([0, 0, 0, 0, 0])).toEqual([{ axes: [0, 1, 2, 3, 4], closed: true }]);
  });
});

const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), {
  minLength: 3,
  maxLength: 8,
});

describe('for any values', () => {
  it('every axis with a value is on exactly one line, and no line has an axis without', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const drawn = radarLines(values).flatMap(({ axes }) => axes);
        expect(drawn.toSorted((a, b) => a - b)).toEqual(
          values.flatMap((value, axis) => (value === undefined ? [] : [axis])),
        );
      }),
    );
  });

  it('a line goes from neighbour to neighbour and crosses nothing', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const { axes } of radarLines(values)) {
          axes
            .slice(1)
            .forEach((axis, index) =>
              expect(axis).toBe(((axes[index] ?? NaN) + 1) % values.length),
            );
        }
      }),
    );
  });

  it('an open line ends beside axes without a value, and only a whole round is closed', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const { axes, closed } of radarLines(values)) {
          expect(closed).toBe(!values.includes(undefined));
          if (closed) continue;
          expect(values[((axes[0] ?? NaN) + values.length - 1) % values.length]).toBeUndefined();
          expect(values[((axes.at(-1) ?? NaN) + 1) % values.length]).toBeUndefined();
        }
      }),
    );
  });
});
