import type { BankProblem } from './bank-problem.ts';
import { bankRules } from './bank-rules.ts';
import { fileOfPlace } from './file-of-place.ts';
import { questionBankSchema, type WrittenBank } from './question-bank-schema.ts';
import { shapeFault } from './shape-fault.ts';

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
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => shapeFault(files, issue)) };
  const problems = bankRules.flatMap(({ name, check }) =>
    check(parsed.data).map((finding) => ({
      rule: name,
      file: fileOfPlace(parsed.data, finding.place),
      ...finding,
    })),
  );
  return problems.length === 0 ? { ok: true, bank: parsed.data } : { ok: false, problems };
}

/** A problem as one line: 'questions/roles.json: roles-6, level 0: is empty. Write the text. (shape)'. */
export function problemInOneLine({ rule, file, place, message }: BankProblem): string {
  return `${file}: ${place}: ${message} (${rule})`;
}
