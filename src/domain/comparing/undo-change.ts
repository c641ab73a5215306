import type { ComparedPartner, Comparison, ComparisonMember } from '../model/comparison';
import { sameContent } from '../model/same-content';
import { indexFinder } from './partner-index';

/** What a change of who is in a comparison changes. */
export type Makeup = Pick<Comparison, 'partners' | 'members'>;

/**
 * The comparison with one change of its partners and members taken back, and nothing else: what was changed since, here
 * or in another tab, stays, and what was taken out since does not come back. Unchanged where nothing is left to take back.
 *
 * @param before the comparison before the change
 * @param after the same right after it
 */
export function undoChange(
  current: Comparison,
  before: Makeup,
  after: Makeup,
  now: string,
): Comparison {
  const members = undone(
    current.members,
    before.members,
    after.members,
    ({ assessment }) => assessment,
    memberUndone,
  );
  const partners = undone(
    current.partners,
    before.partners,
    after.partners,
    ({ alias, name }) => JSON.stringify([alias, name]),
    partnerUndone,
  );
  const changed = { partners: clashFree(partners, current.partners, before.partners), members };
  return sameContent({ partners: current.partners, members: current.members }, changed)
    ? current
    : { ...current, ...changed, updatedAt: now };
}

/** A list with the change from `before` to `after` taken back, item by item, in the order of `before`; what is new since stands behind. */
function undone<T>(
  current: readonly T[],
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  itemUndone: (current: T, before: T, after: T) => T,
): readonly T[] {
  const byKey = (items: readonly T[]) => new Map(items.map((item) => [keyOf(item), item]));
  const [here, was, became] = [byKey(current), byKey(before), byKey(after)];
  const back = before.flatMap((item) => {
    const [now, then] = [here.get(keyOf(item)), became.get(keyOf(item))];
    // Taken out by the change: it comes back. Taken out since: it does not.
    if (then === undefined) return [now ?? item];
    return now === undefined ? [] : [itemUndone(now, item, then)];
  });
  const since = current.filter((item) => {
    const then = became.get(keyOf(item));
    const isOfTheChange = then !== undefined && sameContent(item, then);
    return !was.has(keyOf(item)) && !isOfTheChange;
  });
  return [...back, ...since];
}

/** One value with the change from `before` to `after` taken back, unless it was changed again since. */
function valueUndone<T>(current: T, before: T, after: T): T {
  return sameContent([current], [after]) ? before : current;
}

function memberUndone(
  current: ComparisonMember,
  before: ComparisonMember,
  after: ComparisonMember,
): ComparisonMember {
  const leftOut = valueUndone(current.leftOut, before.leftOut, after.leftOut);
  return {
    assessment: current.assessment,
    round: valueUndone(current.round, before.round, after.round),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

function partnerUndone(
  current: ComparedPartner,
  before: ComparedPartner,
  after: ComparedPartner,
): ComparedPartner {
  const sectorOf = ({ sector, sectorChosen }: ComparedPartner) => ({
    sector,
    ...(sectorChosen === undefined ? {} : { sectorChosen }),
  });
  const { name, alias } = current;
  return {
    name,
    alias,
    ...valueUndone(sectorOf(current), sectorOf(before), sectorOf(after)),
    also: undone(
      current.also,
      before.also,
      after.also,
      (each) => each,
      (each) => each,
    ),
  };
}

/**
 * The partners without those new since that go by the name or the alias of one that came back. A member whose partner
 * is not among them gets one anew, as every partner of a member does that has none yet.
 */
function clashFree(
  partners: readonly ComparedPartner[],
  current: readonly ComparedPartner[],
  before: readonly ComparedPartner[],
): readonly ComparedPartner[] {
  const keyOf = ({ alias, name }: ComparedPartner) => JSON.stringify([alias, name]);
  const [here, was] = [new Set(current.map(keyOf)), new Set(before.map(keyOf))];
  const back = partners.filter((partner) => was.has(keyOf(partner)) && !here.has(keyOf(partner)));
  const indexOf = indexFinder(back);
  const aliases = new Set(back.map(({ alias }) => alias));
  return partners.filter(
    (partner) =>
      was.has(keyOf(partner)) || (indexOf(partner.name) === -1 && !aliases.has(partner.alias)),
  );
}
