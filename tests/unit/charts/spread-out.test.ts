import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanes } from '../../../src/charts/in-lanes';
import { sideBySide } from '../../../src/charts/side-by-side';
import { spreadOut } from '../../../src/charts/spread-out';

const room = { gap: 10, from: 0, to: 200 };
const some = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 });
const apart = (xs: readonly number[], gap: number) =>
  xs
    .toSorted((a, b) => a - b)
    .every((x, index, all) => index === 0 || x - (all[index - 1] ?? 0) > gap - 1e-6);

describe('spreading out', () => {
  it.each([
    [[100], [100]],
    [
      [50, 100],
      [50, 100],
    ],
    [
      [100, 100],
      [95, 105],
    ],
    [
      [100, 50, 100],
      [95, 50, 105],
    ],
    [
      [0, 0, 0],
      [0, 10, 20],
    ],
    [
      [200, 200],
      [190, 200],
    ],
    [
      [100, 105, 112],
      [95.67, 105.67, 115.67],
    ],
  ])('brings %j to %j', (positions, wanted) => {
    expect(spreadOut(positions, room).map((x) => Number(x.toFixed(2)))).toEqual(wanted);
  });

  it('keeps the gap, the room and the order, and moves nobody who has room', () => {
    fc.assert(
      fc.property(some, (positions) => {
        const spread = spreadOut(positions, room);
        expect(apart(spread, room.gap)).toBe(true);
        expect(spread.every((x) => x > -1e-6 && x < 200 + 1e-6)).toBe(true);
        positions.forEach((a, one) =>
          positions.forEach((b, other) => {
            if (a < b) expect(spread[one]).toBeLessThan(spread[other] ?? 0);
          }),
        );
        if (apart(positions, room.gap))
          spread.forEach((x, index) => expect(x).toBeCloseTo(positions[index] ?? 0, 6));
      }),
    );
  });
});

it('puts scores that are far apart on the line, and near ones on lanes above and below, so that none hides another', () => {
  expect(inLanes([100, 20, 60])).toEqual([
    { x: 100, lane: 0 },
    { x: 20, lane: 0 },
    { x: 60, lane: 0 },
  ]);
  expect(inLanes([100, 101, 102])).toEqual([
    { x: 100, lane: 0 },
    { x: 101, lane: -1 },
    { x: 102, lane: 1 },
  ]);
  fc.assert(
    fc.property(some, (positions) => {
      const placed = inLanes(positions);
      for (const lane of [-1, 0, 1])
        expect(
          apart(
            placed.filter((each) => each.lane === lane).map(({ x }) => x),
            13,
          ),
        ).toBe(true);
    }),
  );
});

it('keeps small markers in one row up to four at a level, and takes two rows for more', () => {
  const at = (count: number) =>
    sideBySide(Array.from({ length: count }, (_, marker) => ({ marker, at: 114 })));
  expect([at(4).length, at(5).length, at(8).length]).toEqual([1, 2, 2]);
  expect(at(8).map((row) => row.length)).toEqual([4, 4]);
  expect(at(0)).toEqual([[]]);
});
