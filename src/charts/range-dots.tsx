import type { AreaFigures } from '../domain/comparing/area-figures';
import type { Group } from '../domain/comparing/grouping';
import { haveMarkers } from '../domain/comparing/marker-shapes';
import { mostOnRadar } from '../domain/comparing/thresholds';
import { inLanes } from './in-lanes';
import { Marker } from './marker';
import './dots.css';

const across = (score: number) => 12 + score * 1.76;
const step = 13;

type Props = {
  readonly area: Pick<AreaFigures, 'scores' | 'range'>;
  /** The groups that the scores are of (`figures.groups`), in the same order. */
  readonly groups: readonly Pick<Group, 'marker'>[];
};

/** The scores of an area on the scale from 0 to 100. The table around it says the same, so it has no name of its own. */
export function RangeDots({ area: { scores, range }, groups }: Props) {
  const scored = groups.flatMap(({ marker }, index) => {
    const own = scores[index];
    return own?.status === 'scored' ? [{ marker, x: across(own.score) }] : [];
  });
  const few = groups.length <= mostOnRadar;
  const lanes = few ? inLanes(scored.map(({ x }) => x)) : [];
  const reach = Math.max(0, ...lanes.map(({ lane }) => Math.abs(lane)));
  const line = 9 + reach * step;
  return (
    <svg className="dots scale" viewBox={`0 0 200 ${2 * line}`} aria-hidden="true">
      <line className="base" x1={across(0)} x2={across(100)} y1={line} y2={line} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <line
          key={tick}
          className="base"
          x1={across(tick)}
          x2={across(tick)}
          y1={line - 4}
          y2={line + 4}
        />
      ))}
      {range !== undefined && range.highest > range.lowest && (
        <line
          className="span"
          x1={across(range.lowest)}
          x2={across(range.highest)}
          y1={line}
          y2={line}
        />
      )}
      {few
        ? scored.map(({ marker }, index) => (
            <Marker
              key={marker}
              marker={marker}
              x={lanes[index]?.x ?? 0}
              y={line + (lanes[index]?.lane ?? 0) * step}
              radius={6}
              plain={!haveMarkers(groups)}
            />
          ))
        : [...new Set(scored.map(({ x }) => Math.round(x)))].map((x) => (
            <line key={x} className="each" x1={x} x2={x} y1={line - 6} y2={line + 6} />
          ))}
    </svg>
  );
}
