import type { ShapeFailure } from './read-shape';

/** Why something could not be read as an assessment, or as a comparison. */
export type ReadFailure =
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | ShapeFailure;
