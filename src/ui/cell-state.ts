/** How one cell of the wheel is drawn: filled, ring with a dot, dashed, or pale with an edge. */
export type CellState = 'done' | 'dont' | 'na' | 'blank';

/** A cell of the wheel; `here` gets the outline. */
export type Cell = { readonly id: string; readonly state: CellState; readonly here?: boolean };
