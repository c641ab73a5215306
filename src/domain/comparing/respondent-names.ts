import type { Respondent } from '../model/assessment';
import { foldedName } from './folded-name';

/**
 * What each respondent of one partner is called, in their order.
 * Where several would be called the same, but for case and spaces, they are numbered; no two are called the same.
 *
 * @param nameOf what one of them is called alone
 */
export function respondentNames(
  respondents: readonly Respondent[],
  nameOf: (respondent: Respondent) => string,
): readonly string[] {
  const plain = respondents.map(nameOf).map((name) => ({ name, key: foldedName(name) }));
  const totals = new Map<string, number>();
  for (const { key } of plain) totals.set(key, (totals.get(key) ?? 0) + 1);
  const last = new Map<string, number>();
  return plain.map(({ name, key }) => {
    if (totals.get(key) === 1) return name;
    let number = (last.get(key) ?? 0) + 1;
    // Somebody may have called themselves 'Chair 1'.
    while (totals.has(foldedName(`${name} ${number}`))) number += 1;
    last.set(key, number);
    return `${name} ${number}`;
  });
}
