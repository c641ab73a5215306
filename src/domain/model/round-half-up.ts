import { tolerance } from './tolerance';

/** Rounds half up, once, to a number of decimals: 62.5 is 63, and 0.285 is 0.29 whatever the last bit says. */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + tolerance) / factor;
}
