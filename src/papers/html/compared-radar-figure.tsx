import { ComparedRadarChart } from '../../charts/compared-radar-chart';
import { Marker } from '../../charts/marker';
import { markerClass } from '../../charts/marker-class';
import type { PaperBlock } from '../content/paper';
import '../../charts/compared-legend.css';
import '../../charts/marker.css';
import '../../charts/radar.css';
import '../../ui/key.css';

type Props = { readonly block: Extract<PaperBlock, { kind: 'compared-radar' }> };
const none: ReadonlySet<string> = new Set();

/** The overlaid radar of a paper, with all its lines and what the tables head their columns by. */
export function ComparedRadarFigure({ block: { radar, legend, description } }: Props) {
  return (
    <figure className="radar-figure">
      <ComparedRadarChart radar={radar} description={description} hidden={none} />
      <figcaption>
        <ul className="key lines">
          {radar.lines.map(({ key, marker }, index) => (
            <li key={key}>
              <svg viewBox="0 0 52 20" aria-hidden="true">
                <line className={`pline ${markerClass(marker)}`} x1="0" x2="52" y1="10" y2="10" />
                <Marker marker={marker} x={26} y={10} radius={7} />
              </svg>
              <span>
                {marker !== undefined && `${legend[index]?.head ?? ''} `}
                <bdi>{legend[index]?.name}</bdi>
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
