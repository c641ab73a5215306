import { capitalised, countedInWords, plural } from './words';

/** Said of a comparison that came in with aliases that told or clashed. `count`: how many, from 1. */
export function renewedAliasesInWords(count: number): string {
  const aliases = capitalised(countedInWords(count, 'alias', 'aliases'));
  return `${aliases} in it would have told a name, or stood for two partners: ${plural(count, 'it is', 'they are')} given anew.`;
}
