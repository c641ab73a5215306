import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dashOf, haveMarkers, markerShape } from '../../../../src/domain/comparing/marker-shapes';

const markers = [0, 1, 2, 3, 4, 5, 6, 7];

it('gives each of the first eight a shape of its own, from the ninth on a disc, and the agreed result two rings', () => {
  expect(markers.map((marker) => markerShape(marker, 1).kind)).toEqual([
    'disc',
    ...Array<string>(7).fill('polygon'),
  ]);
  expect(new Set(markers.map((marker) => JSON.stringify(markerShape(marker, 1)))).size).toBe(8);
  expect(markerShape(8, 3)).toEqual({ kind: 'disc', radius: 3 });
  expect(markerShape(undefined, 10)).toEqual({ kind: 'double-ring', outer: 12, inner: 6 });
});

it('lets every marker reach at most a quarter further than its radius across and down, and grow with it', () => {
  for (const marker of markers) {
    const [small, large] = [markerShape(marker, 1), markerShape(marker, 7)];
    if (small.kind !== 'polygon' || large.kind !== 'polygon') continue;
    small.points.forEach(([across, down], index) => {
      expect(Math.max(Math.abs(across), Math.abs(down))).toBeLessThanOrEqual(1.25);
      expect(large.points[index]).toEqual([across * 7, down * 7]);
    });
  }
});

it('has the dashes that the styles of the screen have', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const inStyles = markers.map(
    (marker) => new RegExp(`--p${marker + 1}-dash: ([^;]+);`).exec(tokens)?.[1],
  );
  expect(markers.map((marker) => dashOf(marker).join(' ') || 'none')).toEqual(inStyles);
  expect([dashOf(8), dashOf(undefined)]).toEqual([[], []]);
});

it('says that markers tell groups apart while each has one of the eight', () => {
  expect(haveMarkers(markers.map((marker) => ({ marker })))).toBe(true);
  expect(haveMarkers([{ marker: 0 }, { marker: 8 }])).toBe(false);
});
