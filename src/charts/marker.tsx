import { mostOnRadar } from '../domain/comparing/thresholds';
import { markerPath } from './marker-path';
import { placeClass } from './place-class';

/** Where a marker is asked to be plain, it is that of the first place that has none of its own. */
const plainPlace = mostOnRadar;

export type MarkerProps = {
  /** From 0; `undefined` for the agreed result. */
  readonly place: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** A plain disc in ink: where there are more groups than markers. */
  readonly plain?: boolean;
};

/** One marker inside a chart. */
export function Marker({ place, x, y, radius, plain = false }: MarkerProps) {
  const drawn = plain && place !== undefined ? plainPlace : place;
  return <path className={`mark ${placeClass(drawn)}`} d={markerPath(drawn, x, y, radius)} />;
}
