import type { Length } from '../domain/model/question-bank';

/** What each length is called, and about how many minutes it takes (docs/question-bank.md, section 2). */
export const lengthFacts: Readonly<
  Record<Length, { readonly name: string; readonly minutes: number }>
> = {
  quick: { name: 'quick check', minutes: 10 },
  full: { name: 'full assessment', minutes: 25 },
};
