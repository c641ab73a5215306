import { foldedName } from './folded-name';
import type { ResolvedComparison } from './resolve-comparison';

const forPattern = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/gu, '\\s+');

/** Every name of a comparison with its alias, by the name as it is compared. Who has two aliases under one name keeps the first. */
function aliasesByName(
  named: ResolvedComparison,
  aliased: ResolvedComparison,
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const give = (name: string | undefined, alias: string | undefined) => {
    const key = foldedName(name ?? '');
    if (key !== '' && alias !== undefined && !aliases.has(key)) aliases.set(key, alias);
  };
  give(named.comparison.name, aliased.comparison.name);
  named.partners.forEach(({ partner: { name, also }, members }, at) => {
    const alias = aliased.partners[at]?.partner.name;
    for (const each of [name, ...also]) give(each, alias);
    for (const { assessment } of members) give(assessment.partner?.name, alias);
  });
  named.partners.forEach(({ members }, at) =>
    members.forEach(({ assessment: { partnership, respondent } }, index) => {
      const shown = aliased.partners[at]?.members[index];
      give(partnership, shown?.assessment.partnership);
      give(respondent.label, shown?.respondent);
    }),
  );
  named.consensus.forEach(({ assessment: { partnership } }, index) =>
    give(partnership, aliased.consensus[index]?.assessment.partnership),
  );
  return aliases;
}

/**
 * Puts the alias of each name of a comparison into what somebody wrote, wherever it stands there as words of its own, in any case and
 * with any spaces (docs/domain.md, Aliases). A name that is not of this comparison stays: nobody can know it for one.
 *
 * @param named the comparison under the names that people gave
 * @param aliased the same under aliases
 * @returns what it makes of a text; the text itself where it has no such name
 */
export function aliasedText(
  named: ResolvedComparison,
  aliased: ResolvedComparison,
): (text: string) => string {
  const aliases = aliasesByName(named, aliased);
  // The longest first: 'Riverside Trust (North)' before 'Riverside Trust'.
  const names = [...aliases.keys()].sort((a, b) => b.length - a.length).map(forPattern);
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${names.join('|')})(?=$|[^\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text
      .normalize('NFC')
      .replace(
        pattern,
        (_, before: string, name: string) => `${before}${aliases.get(foldedName(name)) ?? name}`,
      );
}
