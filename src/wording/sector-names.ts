import type { Sector } from '../domain/model/assessment';

/** What each kind of organisation is called. */
export const sectorNames: Readonly<Record<Sector, string>> = {
  'nhs-trust': 'NHS trust',
  voluntary: 'Voluntary organisation',
  commissioner: 'Commissioner',
  'local-authority': 'Local authority',
  'primary-care': 'Primary care',
  other: 'Other',
};
