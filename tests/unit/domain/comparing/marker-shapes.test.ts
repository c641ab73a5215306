import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dashOf, haveMarkers, markerShape } from '../../../../src/domain/comparing/marker-shapes';

const places = [0, 1, 2, 3, 4, 5, 6, 7];

it('gives each of eight places a marker of its own, from the ninth on a disc, and the agreed result two rings', () => {
  expect(places.map((place) => markerShape(place, 1).kind)).toEqual([
    'disc',
    ...Array<string>(7).fill('polygon'),
  ]);
  expect(new Set(places.map((place) => JSON.stringify(markerShape(place, 1)))).size).toBe(8);
  expect(markerShape(8, 3)).toEqual({ kind: 'disc', radius: 3 });
  expect(markerShape(undefined, 10)).toEqual({ kind: 'double-ring', outer: 12, inner: 6 });
});

it('lets every marker reach at most a quarter further than its radius across and down, and grow with it', () => {
  for (const place of places) {
    const [small, large] = [markerShape(place, 1), markerShape(place, 7)];
    if (small.kind !== 'polygon' || large.kind !== 'polygon') continue;
    small.points.forEach(([across, down], index) => {
      expect(Math.max(Math.abs(across), Math.abs(down))).toBeLessThanOrEqual(1.25);
      expect(large.points[index]).toEqual([across * 7, down * 7]);
    });
  }
});

it('has the dashes that the styles of the screen have', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const inStyles = places.map(
    (place) => new RegExp(`--p${place + 1}-dash: ([^;]+);`).exec(tokens)?.[1],
  );
  expect(places.map((place) => dashOf(place).join(' ') || 'none')).toEqual(inStyles);
  expect([dashOf(8), dashOf(undefined)]).toEqual([[], []]);
});

it('says that markers tell groups apart while each has one of the eight', () => {
  expect(haveMarkers(places.map((place) => ({ place })))).toBe(true);
  expect(haveMarkers([{ place: 0 }, { place: 8 }])).toBe(false);
});
