import type { WrittenBank } from './question-bank-schema.ts';

/** A finding of a rule: its place in the bank and what to do. */
export type Finding = { readonly place: string; readonly message: string };

/** One named check of the bank's meaning (docs/question-bank.md, section 13). It returns everything that it finds; nothing when all is well. */
export type BankRule = {
  readonly name: string;
  readonly check: (bank: WrittenBank) => readonly Finding[];
};
