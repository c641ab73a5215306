import { mostOnRadar } from '../domain/comparing/thresholds';

/** The class that gives a group's marker and line their colour and dash; `undefined` is the agreed result. */
export function markerClass(marker: number | undefined): string {
  if (marker === undefined) return 'agreed';
  return marker < mostOnRadar ? `p${marker + 1}` : 'plain';
}
