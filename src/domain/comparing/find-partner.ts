import type { ComparedPartner } from './comparison';
import { foldedName } from './folded-name';

const exact = (name: string) => name.normalize('NFC');

/**
 * Finds the place, from 0, of the partner that goes by a name: one that is spelled just so, else the first whose name,
 * or one merged into it, is the same but for case, spaces and Unicode form. -1 for none. Spelling first, so that a
 * name which the user has split off stays apart.
 */
export function placeFinder(partners: readonly ComparedPartner[]): (name: string) => number {
  const spelled = new Map<string, number>();
  const folded = new Map<string, number>();
  partners.forEach((partner, place) => {
    for (const name of [partner.name, ...partner.also]) {
      if (!spelled.has(exact(name))) spelled.set(exact(name), place);
      if (!folded.has(foldedName(name))) folded.set(foldedName(name), place);
    }
  });
  return (name) => spelled.get(exact(name)) ?? folded.get(foldedName(name)) ?? -1;
}
