import { gapRules } from './thresholds';

/** What the spread of a question takes of a group: its level, how many gave one, and whether all of them spoke for the organisation. */
export type GroupLevel = {
  readonly index: number;
  readonly level: number;
  readonly people: number;
  readonly speaksForItself: boolean;
};

/** How many groups are left out at either end of so many: none up to eight, then a tenth, rounded down, and at least one. */
export function leftOutAtEachEnd(groups: number): number {
  return groups > gapRules.mostKept ? Math.max(1, Math.floor(groups * gapRules.leftOutPart)) : 0;
}

/** Of groups with one level, those are left out first of which less is known: so that no order of files decides. */
const leastKnownFirst = (a: GroupLevel, b: GroupLevel) =>
  a.people - b.people || Number(a.speaksForItself) - Number(b.speaksForItself);

/**
 * The groups between whose ends the spread of a question lies, lowest level first, and of one level those with the most people first:
 * all, or, of more than eight, those that are left without the highest and the lowest tenth. A plain range grows with the number of
 * partners until everything is a gap (docs/domain.md, Comparing).
 */
export function keptGroups(groups: readonly GroupLevel[]): readonly GroupLevel[] {
  const out = leftOutAtEachEnd(groups.length);
  return [...groups]
    .sort((a, b) => a.level - b.level || leastKnownFirst(a, b))
    .slice(out)
    .sort((a, b) => b.level - a.level || leastKnownFirst(a, b))
    .slice(out)
    .reverse();
}
