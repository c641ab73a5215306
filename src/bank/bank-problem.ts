/** One thing that is wrong with the bank: where, what, and what to do about it. */
export type BankProblem = {
  readonly rule: string;
  readonly place: string;
  readonly message: string;
};
