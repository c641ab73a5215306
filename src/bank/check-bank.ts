import type { BankProblem } from './bank-problem.ts';
import { bankRules } from './bank-rules.ts';
import { questionBankSchema, type WrittenBank } from './question-bank-schema.ts';

/** A bank whose shape and meaning are right, or everything that is wrong with it. */
type CheckedBank =
  | { readonly ok: true; readonly bank: WrittenBank }
  | { readonly ok: false; readonly problems: readonly BankProblem[] };

/**
 * Checks what stands under `questions/`: first the shape, then every rule, all problems at once.
 *
 * @param files the parsed files: `bank`, `areas` in the bank's order, and the rest by their names
 */
export function checkBank(files: unknown): CheckedBank {
  const parsed = questionBankSchema.safeParse(files);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      rule: 'shape',
      place: path.join(' > '),
      message,
    }));
    return { ok: false, problems };
  }
  const problems = bankRules.flatMap(({ name, check }) =>
    check(parsed.data).map((finding) => ({ rule: name, ...finding })),
  );
  return problems.length === 0 ? { ok: true, bank: parsed.data } : { ok: false, problems };
}
