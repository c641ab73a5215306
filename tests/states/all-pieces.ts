import { charts } from './charts';
import { controls } from './controls';
import { drawings } from './drawings';
import { layout } from './layout';
import type { Piece } from './piece';
import { words } from './words';

/** Every piece of `src/ui` and `src/charts` with its states: a test holds that none is missing. */
export const allPieces: readonly Piece[] = [
  ...words,
  ...controls,
  ...layout,
  ...drawings,
  ...charts,
];
