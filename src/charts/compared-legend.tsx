import type { ComparedLine } from '../domain/comparing/compared-radar';
import { sideName } from '../wording/side-names';
import { listInWords } from '../wording/words';
import { Marker } from './marker';
import { markerClass } from './marker-class';
import '../ui/key.css';
import './compared-legend.css';
import './marker.css';

type Props = {
  readonly lines: readonly Pick<ComparedLine, 'key' | 'side' | 'marker'>[];
  /** The keys of the lines that are not drawn. */
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
};

function shownInWords({ lines, hidden }: Pick<Props, 'lines' | 'hidden'>): string {
  const away = lines.filter(({ key }) => hidden.has(key)).map(({ side }) => sideName(side));
  if (away.length === 0) return `All ${lines.length} lines are shown.`;
  return `${lines.length - away.length} of ${lines.length} lines are shown. Hidden: ${listInWords(away)}.`;
}

/** The lines of an overlaid radar, each with its dash, marker and name: a button that shows or hides it. */
export function ComparedLegend({ lines, hidden, onToggle }: Props) {
  return (
    <div className="legend">
      <ul className="key lines" aria-label="Lines of the radar: show or hide">
        {lines.map(({ key, side, marker }) => (
          <li key={key}>
            <button
              type="button"
              className="line-switch"
              aria-pressed={!hidden.has(key)}
              onClick={() => onToggle(key)}
            >
              <svg viewBox="0 0 52 20" aria-hidden="true">
                <line className={`pline ${markerClass(marker)}`} x1="0" x2="52" y1="10" y2="10" />
                <Marker marker={marker} x={26} y={10} radius={7} />
              </svg>
              <bdi>{sideName(side)}</bdi>
              {hidden.has(key) && <span aria-hidden="true">hidden</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className="hide" role="status">
        {shownInWords({ lines, hidden })}
      </p>
    </div>
  );
}
