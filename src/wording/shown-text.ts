import type { Comparison } from '../domain/model/comparison';
import { givenNames } from './given-names';

declare const forEveryEye: unique symbol;

/** A text that may stand where others look on, as on a projector. `shownText` alone makes one. */
export type ShownText = string & { readonly [forEveryEye]: true };

/** What tells a name, and what is said in its place. Kept as both, because names may be hidden after it was said. */
export type Telling = { readonly text: string; readonly withoutNames: string };

/**
 * The one door through which a name comes onto a screen of comparisons: what may be shown now, wherever and whenever it was said
 * (docs/domain.md, Aliases). A message is kept as a `Telling` and comes through here each time it is drawn.
 */
export function shownText({ text, withoutNames }: Telling, hidesNames: boolean): ShownText {
  return (hidesNames ? withoutNames : text) as ShownText;
}

/** What tells no name, and so is said alike. */
export function nameless(text: string): Telling {
  return { text, withoutNames: text };
}

/** What a comparison is called, and what is said where its own name may not be told. */
export function comparisonTelling({ name }: Pick<Comparison, 'name'>): Telling {
  return { text: name, withoutNames: givenNames.comparisonAlias };
}

/** That a file was made. `hidden`: whether names were hidden when it was: then its own name tells none. */
export function madeFileTelling(name: string, hidden: boolean): Telling {
  const text = `Made ${name}. It is in your downloads.`;
  return {
    text,
    withoutNames: hidden
      ? text
      : 'Made a file before the names were hidden: they stand in it. It is in your downloads.',
  };
}
