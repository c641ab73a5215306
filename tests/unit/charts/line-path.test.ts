import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePaths } from '../../../src/charts/line-path';

const points = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 20, y: 2 },
  { x: 30, y: 3 },
  { x: 40, y: 4 },
];
const without = (...missing: readonly number[]) =>
  points.map((_, axis) => (missing.includes(axis) ? undefined : 50));

describe('the paths of a radar’s line', () => {
  it.each<[string, number[], { path: string; closed: boolean }[]]>([
    ['none missing', [], [{ path: 'M0 0 L10 1 L20 2 L30 3 L40 4Z', closed: true }]],
    ['the first missing', [0], [{ path: 'M10 1 L20 2 L30 3 L40 4', closed: false }]],
    ['the middle missing', [2], [{ path: 'M30 3 L40 4 L0 0 L10 1', closed: false }]],
    ['two apart missing: a dot alone has no path', [1, 3], [{ path: 'M40 4 L0 0', closed: false }]],
    ['one left', [0, 1, 2, 3], []],
    ['all missing', [0, 1, 2, 3, 4], []],
  ])('with %s', (_case, missing, paths) => {
    expect(linePaths(points, without(...missing))).toEqual(paths);
  });

  it('are cut to a tenth', () => {
    expect(
      linePaths(
        [
          { x: 1.23456, y: -0.04 },
          { x: 100.96, y: 7 },
        ],
        [1, 2],
      ),
    ).toEqual([{ path: 'M1.2 0 L101 7Z', closed: true }]);
  });

  it('go through each point of their lines once, and through none without a value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constant(1), { nil: undefined }), { minLength: 5, maxLength: 5 }),
        (values) => {
          const drawn = linePaths(points, values).flatMap(
            ({ path }) => path.match(/\d+ \d+/g) ?? [],
          );
          expect(new Set(drawn).size).toBe(drawn.length);
          points.forEach(({ x, y }, axis) => {
            const neighbours = [values[(axis + 1) % 5], values[(axis + 4) % 5]];
            const onALine =
              values[axis] !== undefined && neighbours.some((value) => value !== undefined);
            expect(drawn.includes(`${x} ${y}`)).toBe(onALine);
          });
        },
      ),
    );
  });
});
