import type { ComparedPartner, Comparison } from '../model/comparison';
import { countLimits } from '../model/text-limits';
import type { GivenNames } from './given-names';

type Aliases = Pick<GivenNames, 'partnerAlias'>;

/** How many aliases are known for ours: those of every partner there can be, and of as many that were merged. */
const knownAliases = 2 * countLimits.partners;

/**
 * The alias of each partner, in their order: its own, unless that tells or is another's already. One that is not of our making, as in a
 * file that somebody wrote, may be the name itself, or hold it (docs/domain.md, Aliases).
 */
export function safeAliases(
  partners: readonly Pick<ComparedPartner, 'alias'>[],
  { partnerAlias }: Aliases,
): readonly string[] {
  const ours = new Set(Array.from({ length: knownAliases }, (_, index) => partnerAlias(index)));
  const taken = new Set<string>();
  const own = partners.map(({ alias }) => {
    if (!ours.has(alias) || taken.has(alias)) return undefined;
    taken.add(alias);
    return alias;
  });
  let next = 0;
  return own.map((alias) => {
    if (alias !== undefined) return alias;
    while (taken.has(partnerAlias(next))) next += 1;
    taken.add(partnerAlias(next));
    return partnerAlias(next);
  });
}

/** A comparison whose aliases neither tell nor clash, and how many had to be given anew. The same one where none had. */
export function withSafeAliases(
  comparison: Comparison,
  names: Aliases,
): { readonly comparison: Comparison; readonly renewed: number } {
  const aliases = safeAliases(comparison.partners, names);
  const partners = comparison.partners.map((partner, at) => {
    const alias = aliases[at] ?? partner.alias;
    return alias === partner.alias ? partner : { ...partner, alias };
  });
  const renewed = partners.filter((partner, at) => partner !== comparison.partners[at]).length;
  return { comparison: renewed === 0 ? comparison : { ...comparison, partners }, renewed };
}
