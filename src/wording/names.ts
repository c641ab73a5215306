import type { AnswerBasis } from '../domain/model/answer';
import type { Respondent, Sector } from '../domain/model/assessment';
import type { Length } from '../domain/model/question-bank';
import { textLimits } from '../domain/model/text-limits';

/** What each kind of organisation is called. */
export const sectorNames: Readonly<Record<Sector, string>> = {
  'nhs-trust': 'NHS trust',
  voluntary: 'Voluntary organisation',
  commissioner: 'Commissioner',
  'local-authority': 'Local authority',
  'primary-care': 'Primary care',
  other: 'Other',
};

/** The same inside a sentence. */
export const sectorsInSentence: Readonly<Record<Sector, string>> = {
  'nhs-trust': 'NHS trust',
  voluntary: 'voluntary organisation',
  commissioner: 'commissioner',
  'local-authority': 'local authority',
  'primary-care': 'primary care',
  other: 'other',
};

/** What each length is called, and about how many minutes it takes (docs/question-bank.md, section 2). */
export const lengthFacts: Readonly<
  Record<Length, { readonly name: string; readonly minutes: number }>
> = {
  quick: { name: 'quick check', minutes: 10 },
  full: { name: 'full assessment', minutes: 25 },
};

/** How a respondent knows, in the respondent's words. */
export const basisNames: Readonly<Record<AnswerBasis, string>> = {
  seen: 'I have seen it',
  told: 'I was told',
  guess: 'It is my best guess',
};

/** What a copy of an assessment is called: 'Wenlow garden (copy)'. Where there is no room for that, as the first is called. */
export function nameOfCopy(name: string): string {
  const copy = `${name} (copy)`;
  return copy.length <= textLimits.name ? copy : name;
}

/** Who answered: 'Answered by one person (trustee)', 'Answered for the organisation', 'Agreed by the group'. */
export function respondentInWords({ kind, label }: Respondent): string {
  if (kind === 'consensus') return 'Agreed by the group';
  if (kind === 'organisation') return 'Answered for the organisation';
  return label === undefined ? 'Answered by one person' : `Answered by one person (${label})`;
}
