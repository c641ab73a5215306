import { markerShape } from '../domain/comparing/marker-shapes';

const fixed = (value: number) => Number(value.toFixed(2));

function circlePath(x: number, y: number, radius: number): string {
  const [r, across] = [fixed(radius), fixed(2 * radius)];
  return `M${fixed(x - radius)} ${fixed(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 ${-across} 0Z`;
}

/** The SVG path of a marker around a point; `undefined` is the agreed result's double ring. */
export function markerPath(
  marker: number | undefined,
  x: number,
  y: number,
  radius: number,
): string {
  const shape = markerShape(marker, radius);
  switch (shape.kind) {
    case 'disc':
      return circlePath(x, y, shape.radius);
    case 'double-ring':
      return circlePath(x, y, shape.outer) + circlePath(x, y, shape.inner);
    case 'polygon':
      return `M${shape.points.map(([across, down]) => `${fixed(x + across)} ${fixed(y + down)}`).join('L')}Z`;
  }
}
