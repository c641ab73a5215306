import { lastOf } from '../model/last-of';
import { reaches } from '../model/tolerance';
import type { GroupLevel } from './kept-groups';
import { gapRules, thresholds } from './thresholds';

/** Two groups further apart than people of one group stand. `needed`: from how many levels apart it is clear. */
export type ClearGap = {
  readonly verdict: 'clear';
  /** The two, by their index among the groups: the lower first. */
  readonly between: readonly [number, number];
  readonly apart: number;
  readonly needed: number;
  /** `organisations`: each gave one answer for the organisation, and so speaks for itself. */
  readonly because: 'people' | 'organisations';
};

/** Groups far apart, of which nobody can say that it is the groups. */
export type OpenGap =
  /** It may be who answered. `one-person`: at one end of the spread somebody answered alone. */
  | {
      readonly verdict: 'possible';
      readonly needed: number;
      readonly because: 'not-far-enough' | 'one-person';
    }
  | { readonly verdict: 'too-few'; readonly because: 'one-person-each' | 'few-in-all' };

/** Whose gap it is, when a question has a spread of 1.5 levels or more (docs/domain.md, Whose gap is it). */
export type WhoseGap = ClearGap | OpenGap;

/** How far apart people of one group stand, in levels: usually, over all questions, and on this one; `undefined` where nobody can say. */
type PeopleApart = {
  readonly usual: number | undefined;
  readonly here: number | undefined;
};

type Pair = ClearGap & { readonly isClear: boolean };

/** All pairs, the lower first; of more than eight groups the two ends alone, which are the furthest apart. */
function pairsOf(
  eligible: readonly GroupLevel[],
  groups: number,
): readonly (readonly [GroupLevel, GroupLevel])[] {
  const [lowest, last] = [eligible[0], lastOf(eligible)];
  if (lowest === undefined || last === undefined || eligible.length < 2) return [];
  if (groups > gapRules.mostKept) {
    const highest = eligible.find((each) => each !== lowest && each.level === last.level);
    return [[lowest, highest ?? last]];
  }
  return eligible.flatMap((low, index) =>
    eligible.slice(index + 1).map((high) => [low, high] as const),
  );
}

function pairFrom(
  [low, high]: readonly [GroupLevel, GroupLevel],
  needed: number,
  because: ClearGap['because'],
): Pair {
  const apart = high.level - low.level;
  return {
    verdict: 'clear',
    between: [low.index, high.index],
    apart,
    needed,
    because,
    isClear: reaches(apart, needed),
  };
}

/** The widest; of several the one that needs the least. */
const widestFirst = (a: Pair, b: Pair) => b.apart - a.apart || a.needed - b.needed;

/** The 95 % point of the studentised range for so many groups; that for eight for any more. */
function rangePoint(groups: number): number {
  const { studentisedRange } = gapRules;
  return studentisedRange[groups - 2] ?? lastOf(studentisedRange) ?? 0;
}

/**
 * Whose gap it is (docs/domain.md, Whose gap is it): people of one real group, dealt at random to partners, stand apart as well.
 *
 * @param kept the groups that the spread takes, as `keptGroups` gives them, whose ends are 1.5 levels apart or more
 * @param groups how many groups have a level, those included that the spread leaves out
 */
export function whoseGap(
  kept: readonly GroupLevel[],
  groups: number,
  { usual, here }: PeopleApart,
): WhoseGap {
  const ofPeople =
    usual === undefined
      ? []
      : pairsOf(
          kept.filter(({ people }) => people >= gapRules.people),
          groups,
        ).map((pair) => {
          const [low, high] = pair;
          const deviation = Math.max(gapRules.leastDeviation, usual, here ?? 0);
          const people = Math.sqrt((1 / low.people + 1 / high.people) / 2);
          const needed = Math.max(thresholds.spread, rangePoint(groups) * deviation * people);
          return pairFrom(pair, needed, 'people');
        });
  const ofOrganisations = pairsOf(
    kept.filter(({ speaksForItself }) => speaksForItself),
    groups,
  ).map((pair) => pairFrom(pair, thresholds.spread, 'organisations'));

  const [widest] = [...ofPeople, ...ofOrganisations]
    .filter(({ isClear }) => isClear)
    .sort(widestFirst);
  if (widest !== undefined) {
    const { isClear: _, ...gap } = widest;
    return gap;
  }
  const several = kept.filter(({ people }) => people >= gapRules.people).length;
  if (several < 2) return { verdict: 'too-few', because: 'one-person-each' };
  const [nearest] = [...ofPeople].sort(widestFirst);
  if (nearest === undefined) return { verdict: 'too-few', because: 'few-in-all' };
  const ends = [kept[0], lastOf(kept)];
  const alone = ends.some((end) => end !== undefined && end.people < gapRules.people);
  return {
    verdict: 'possible',
    needed: nearest.needed,
    because: alone ? 'one-person' : 'not-far-enough',
  };
}
