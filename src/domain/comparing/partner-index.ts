import type { ComparedPartner } from '../model/comparison';
import { foldedName } from './folded-name';

const exact = (name: string) => name.normalize('NFC');

/** Partners by their names, to which more can be added. */
type PartnerIndex = {
  readonly indexOf: (name: string) => number;
  /** Adds a partner behind those that are here. */
  readonly add: (partner: Pick<ComparedPartner, 'name' | 'also'>) => void;
};

/**
 * Finds the index of the partner that goes by a name: one that is spelled just so, else the first whose name,
 * or one merged into it, is the same but for case, spaces and Unicode form. -1 for none. Spelling first, so that a
 * name which the user has split off stays apart.
 */
export function partnerIndex(partners: readonly ComparedPartner[]): PartnerIndex {
  const spelled = new Map<string, number>();
  const folded = new Map<string, number>();
  let count = 0;
  const add: PartnerIndex['add'] = ({ name: own, also }) => {
    for (const name of [own, ...also]) {
      if (!spelled.has(exact(name))) spelled.set(exact(name), count);
      if (!folded.has(foldedName(name))) folded.set(foldedName(name), count);
    }
    count += 1;
  };
  partners.forEach(add);
  return { indexOf: (name) => spelled.get(exact(name)) ?? folded.get(foldedName(name)) ?? -1, add };
}

/** The same for partners that stay as they are. */
export function indexFinder(partners: readonly ComparedPartner[]): PartnerIndex['indexOf'] {
  return partnerIndex(partners).indexOf;
}
