import { actionBank } from '../bank/action-bank';
import { aliasedText } from '../domain/comparing/aliased-text';
import type { ResolvedComparison } from '../domain/comparing/resolve-comparison';
import { rememberLast } from '../store/view/remember-last';
import { nameless, shownText, type ShownText } from '../wording/shown-text';

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the action bank says itself names nobody, though somebody’s role may stand in it. */
const ofTheBank = new Set(textsIn(actionBank));

const underAliases = rememberLast(aliasedText);

/** How a line of the joint plan may be shown: under aliases where names are hidden, as far as it names who is in the comparison. */
export function shownLine(
  named: ResolvedComparison,
  resolved: ResolvedComparison,
  hidesNames: boolean,
): (text: string) => ShownText {
  if (!hidesNames) return (text) => shownText(nameless(text), false);
  const aliased = underAliases(named, resolved);
  return (text) =>
    shownText({ text, withoutNames: ofTheBank.has(text) ? text : aliased(text) }, true);
}
