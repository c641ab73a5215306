import { expect, it } from 'vitest';
import { stackDots } from '../../../src/charts/stack-dots';
import type { Dot } from '../../../src/domain/comparing/dots-of';
import type { Level } from '../../../src/domain/model/level';

const dots = (level: Level, count: number): readonly Dot[] =>
  Array.from({ length: count }, (_, marker) => ({
    key: `partner-${marker}`,
    side: { kind: 'partner', name: `Partner ${marker}` },
    marker,
    level,
  }));

it('stacks up to five dots of a level one on the other, in their order', () => {
  const { stacked, abreast } = stackDots([...dots(2, 5), ...dots(0, 1)]);
  expect(abreast).toBe(1);
  expect(stacked.map(({ dot, across, row }) => [dot.level, dot.marker, across, row])).toEqual([
    [2, 0, 0, 0],
    [2, 1, 0, 1],
    [2, 2, 0, 2],
    [2, 3, 0, 3],
    [2, 4, 0, 4],
    [0, 0, 0, 0],
  ]);
});

it('puts more side by side, each row in the middle of its level, four at the most', () => {
  const { stacked, abreast } = stackDots([...dots(4, 8), ...dots(1, 1)]);
  expect(abreast).toBe(2);
  expect(stacked.map(({ across, row }) => [across, row])).toEqual([
    [-0.5, 0],
    [0.5, 0],
    [-0.5, 1],
    [0.5, 1],
    [-0.5, 2],
    [0.5, 2],
    [-0.5, 3],
    [0.5, 3],
    [0, 0],
  ]);
  expect(stackDots(dots(3, 60)).abreast).toBe(4);
});

it('gives each dot a spot of its own', () => {
  const { stacked } = stackDots([...dots(0, 13), ...dots(3, 22)]);
  expect(new Set(stacked.map(({ dot, across, row }) => `${dot.level} ${across} ${row}`)).size).toBe(
    35,
  );
});

it('has nothing to stack without dots', () => {
  expect(stackDots([])).toEqual({ stacked: [], abreast: 1 });
});
