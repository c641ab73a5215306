import type { Grouping } from '../domain/comparing/grouping';
import type { ActionStatus } from '../domain/model/action-plan';
import type { AnswerBasis, Choice } from '../domain/model/answer';
import type { Sector } from '../domain/model/assessment';
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

/** How a respondent knows, where it is told in short. */
export const basisInShort: Readonly<Record<AnswerBasis, string>> = {
  seen: 'seen',
  told: 'told',
  guess: 'best guess',
};

/** What each choice is called where there is no room for the words of its level. */
export const choiceNames: Readonly<Record<Choice, string>> = {
  0: 'Level 0',
  1: 'Level 1',
  2: 'Level 2',
  3: 'Level 3',
  4: 'Level 4',
  'dont-know': 'Don’t know',
  'not-applicable': 'Doesn’t apply',
};

/** What each status of an action is called. */
export const statusNames: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  started: 'Started',
  done: 'Done',
};

/** What each grouping of a comparison is called, where one is chosen. */
export const groupingNames: Readonly<Record<Grouping, string>> = {
  partner: 'Partner',
  sector: 'Sector',
  date: 'Day',
  respondent: 'Respondent',
};

/** What counts the same each under a grouping, one and several of them: `counted(4, ...groupNouns.partner)` is '4 partners'. */
export const groupNouns: Readonly<Record<Grouping, readonly [one: string, many: string]>> = {
  partner: ['partner', 'partners'],
  respondent: ['partner', 'partners'],
  sector: ['sector', 'sectors'],
  date: ['day', 'days'],
};

/** What a copy of an assessment is called: 'Wenlow garden (copy)'. Where there is no room for that, as the first is called. */
export function nameOfCopy(name: string): string {
  const copy = `${name} (copy)`;
  return copy.length <= textLimits.name ? copy : name;
}
