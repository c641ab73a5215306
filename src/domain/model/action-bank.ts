import type { Level } from './level';
import type { QuestionId } from './question-bank';

/** The times that an action may carry, in calendar days or months (docs/domain.md, Action plan). */
export const actionTimes = ['30-days', '60-days', '90-days', '6-months', '12-months'] as const;
export type ActionTime = (typeof actionTimes)[number];

/** A time, or an event in words such as 'Next contract talks'. */
export type ActionWhen = ActionTime | { readonly event: string };

/** Who else must act before it can be done. Nobody, when the list is empty. */
type Dependency = 'partner' | 'commissioner';

/** One thing to do, as the bank suggests it. */
export type BankAction = {
  readonly text: string;
  readonly owner: string;
  readonly time: ActionWhen;
  readonly doneWhen: string;
  readonly dependsOn: readonly Dependency[];
};

/** The six actions of a question. */
type QuestionActions = {
  /** The step up from level 0, 1, 2 and 3. */
  readonly steps: readonly [BankAction, BankAction, BankAction, BankAction];
  /** What keeps level 4. */
  readonly keep: BankAction;
  /** What to do about a 'Don't know'. */
  readonly findOut: BankAction;
};

/** Something that only others can change: raised with them, never scored. */
type Ask = {
  readonly id: string;
  readonly text: string;
  readonly raiseWith: string;
  readonly bring: string;
  readonly recommendations: readonly string[];
  readonly page: string;
  /** The scored questions that are its counterpart inside the partnership; may be none. */
  readonly questions: readonly QuestionId[];
};

/** The part of the bank that the action plan needs. */
export type ActionBank = {
  readonly actions: Readonly<Record<QuestionId, QuestionActions>>;
  readonly asks: readonly Ask[];
};

/** A level from which there is a step up. */
export type StepLevel = Exclude<Level, 4>;
