import { pointAt, ringSegmentPath } from './ring-segment';
import './wheel.css';

const centre = [210, 190] as const;
const labels: readonly { x: number; y: number; anchor: 'start' | 'middle' | 'end' }[] = [
  { x: 210, y: 36, anchor: 'middle' },
  { x: 356, y: 150, anchor: 'start' },
  { x: 302, y: 328, anchor: 'start' },
  { x: 118, y: 328, anchor: 'end' },
  { x: 64, y: 141, anchor: 'end' },
];

type Props = {
  readonly names: readonly string[];
  readonly centreLines: readonly [string, string];
  readonly label: string;
};

/** Five named and numbered segments: what the whole is made of. */
export function SegmentWheel({ names, centreLines, label }: Props) {
  return (
    <svg className="segment-wheel" viewBox="-16 16 456 326" role="img" aria-label={label}>
      {names.map((name, index) => {
        const middle = index * 72;
        const [numberX, numberY] = pointAt(centre, middle, 111);
        const label = labels[index];
        const lines =
          label?.anchor === 'end' && name.includes(' ') && index === 4 ? name.split(' ') : [name];
        return (
          <g key={name} className={`a${index + 1}`}>
            <path
              className="seg"
              d={ringSegmentPath({
                centre,
                inner: 84,
                outer: 138,
                from: middle - 34.4,
                to: middle + 34.4,
              })}
            />
            <text className="wheel-num" x={numberX} y={numberY + 8}>
              {index + 1}
            </text>
            {label !== undefined &&
              lines.map((line, at) => (
                <text
                  key={line}
                  className="wheel-name"
                  x={label.x}
                  y={label.y + at * 21}
                  textAnchor={label.anchor}
                  fontSize="17"
                >
                  {line}
                </text>
              ))}
          </g>
        );
      })}
      <text className="wheel-big" x="210" y="187" fontSize="26">
        {centreLines[0]}
      </text>
      <text className="wheel-big" x="210" y="216" fontSize="26">
        {centreLines[1]}
      </text>
    </svg>
  );
}
