import { mostOnRadar } from '../domain/comparing/thresholds';

/** The class that gives a group's marker and line their colour and dash; `undefined` is the agreed result. */
export function placeClass(place: number | undefined): string {
  if (place === undefined) return 'agreed';
  return place < mostOnRadar ? `p${place + 1}` : 'plain';
}
