/** One thing that is wrong with the bank: in which file, where in it, what, and what to do about it. */
export type BankProblem = {
  readonly rule: string;
  /** From the root of the project, such as `questions/roles.json`. */
  readonly file: string;
  readonly place: string;
  readonly message: string;
};
