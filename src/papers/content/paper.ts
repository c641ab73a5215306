import type { ComparedRadar } from '../../domain/comparing/compared-radar';
import type { RadarFigure } from '../../wording/radar-figure';

/** One cell of a table: its text, a second voice below it, and the sign for firm (a disc) or close (a ring). */
export type PaperCell = {
  readonly text: string;
  readonly below?: readonly string[];
  readonly strong?: true;
  readonly figure?: true;
  readonly mark?: 'firm' | 'close';
};

/** A column of a table: its heading and its share of the width. A group's has its marker before a short heading. */
export type PaperColumn = {
  readonly heading: string;
  readonly share: number;
  readonly align?: 'right';
  /** The marker of a group; 'agreed' for what the whole group agreed. */
  readonly marker?: number | 'agreed';
  /** What the short heading stands for, for those who cannot see the key. */
  readonly name?: string;
};

/** What a line of an overlaid radar is called, and in short in a table's heading. */
export type LegendEntry = { readonly head: string; readonly name: string };

/** What can stand on a paper. */
export type PaperBlock =
  | {
      readonly kind: 'opening';
      readonly above: string;
      readonly heading: string;
      readonly below: readonly string[];
    }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** `keepWithNext`: on one page with the beginning of what follows. */
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly label?: string;
      readonly quiet?: true;
      readonly keepWithNext?: true;
    }
  | { readonly kind: 'radar'; readonly figure: RadarFigure }
  /** `legend`: for each line of the radar its name, and what its columns in the tables are headed by. `description`: the radar in a sentence. */
  | {
      readonly kind: 'compared-radar';
      readonly radar: ComparedRadar;
      readonly legend: readonly LegendEntry[];
      readonly description: string;
    }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly PaperCell[])[];
    }
  | { readonly kind: 'signatures'; readonly names: readonly string[] }
  | { readonly kind: 'new-page' };

/**
 * What a paper says, as plain data in reading order. The PDF and the page to print show the same description.
 */
export type Paper = {
  /** The document's title, in its properties and in the window's title bar. */
  readonly title: string;
  /** What the paper is, with its date: the right end of the head of every page. */
  readonly head: string;
  /** The left end of the foot of every page. */
  readonly foot: string;
  /** Said on every page, where the content is made up. */
  readonly notice?: string;
  /** The day on which it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly blocks: readonly PaperBlock[];
};
