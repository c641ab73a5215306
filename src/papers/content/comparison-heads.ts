import type { ComparedLine } from '../../domain/comparing/compared-radar';
import type { Grouping } from '../../domain/comparing/grouping';
import { lettersOfAlias } from '../../wording/given-names';
import { sideName } from '../../wording/side-names';
import { groupNouns } from '../../wording/grouping-names';
import { capitalised, counted } from '../../wording/words';
import type { PaperColumn } from './paper';
import { mostOnRadar } from '../../domain/comparing/thresholds';

/** The most groups that are columns of a table; more are its rows. */
export const mostColumns = mostOnRadar;

/** The most groups that a report goes through one by one, and the most people whom it names. */
export const mostInFull = 40;

/** What a column of an agreed result is headed by. */
const agreedHead = 'Agreed';

/**
 * What the columns of a group are headed by, because names are too long for them: the letter of its alias, so that 'Partner C' is
 * never column B, else its number in the order added, from 1.
 */
export function headOf({ side, marker }: Pick<ComparedLine, 'side' | 'marker'>): string {
  if (marker === undefined) return agreedHead;
  const letters = side.kind === 'partner' ? lettersOfAlias(side.name) : undefined;
  return letters ?? String(marker + 1);
}

/** The columns of these groups, which share a part of the width. What was agreed has the longest heading and the most room. */
export function groupColumns(
  groups: readonly Pick<ComparedLine, 'side' | 'marker'>[],
  share: number,
): readonly PaperColumn[] {
  const parts = groups.map(({ marker }) => (marker === undefined ? 1.4 : 1));
  const part = share / parts.reduce((sum, each) => sum + each, 0);
  return groups.map((group, index) => ({
    heading: headOf(group),
    share: part * (parts[index] ?? 1),
    align: 'right',
    ...(group.marker === undefined
      ? { marker: 'agreed' }
      : { marker: group.marker, name: sideName(group.side) }),
  }));
}

/** What counts the same each in the figures of a question: '4 partners', '1 sector'. */
export function groupsText(grouping: Grouping, count: number): string {
  return counted(count, ...groupNouns[grouping]);
}

/** The heading of a column with the groups' names. */
export function groupHeading(grouping: Grouping): string {
  return capitalised(groupNouns[grouping][0]);
}

/** '1 person', '20 people'. */
export function peopleText(count: number): string {
  return counted(count, 'person', 'people');
}
