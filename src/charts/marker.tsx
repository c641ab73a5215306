import { mostOnRadar } from '../domain/comparing/thresholds';
import { markerPath } from './marker-path';
import { markerClass } from './marker-class';
import './marker.css';

/** Where a marker is asked to be plain, it is the first that has no shape of its own. */
const plainMarker = mostOnRadar;

type MarkerProps = {
  /** From 0; `undefined` for the agreed result. */
  readonly marker: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** A plain disc in ink: where there are more groups than markers. */
  readonly plain?: boolean;
};

/** One marker inside a chart. */
export function Marker({ marker, x, y, radius, plain = false }: MarkerProps) {
  const drawn = plain && marker !== undefined ? plainMarker : marker;
  return <path className={`mark ${markerClass(drawn)}`} d={markerPath(drawn, x, y, radius)} />;
}
