import type { BankRule } from './bank-rule.ts';
import { actionBeginsWithAVerb } from './rules/action-begins-with-a-verb.ts';
import { bandsInOrder } from './rules/bands-in-order.ts';
import { basisIsTrue } from './rules/basis-is-true.ts';
import { billsCarryADate } from './rules/bills-carry-a-date.ts';
import { bothPartnersNamed } from './rules/both-partners-named.ts';
import { cardSettlesABoundary } from './rules/card-settles-a-boundary.ts';
import { cleanText } from './rules/clean-text.ts';
import { coreQuestionsComplete } from './rules/core-questions-complete.ts';
import { doneByThePartners } from './rules/done-by-the-partners.ts';
import { doneWhenCanBeChecked } from './rules/done-when-can-be-checked.ts';
import { firstStepIsFree } from './rules/first-step-is-free.ts';
import { keepWithinAYear } from './rules/keep-within-a-year.ts';
import { levelWords } from './rules/level-words.ts';
import { levelZeroBeginsWithNone } from './rules/level-zero-begins-with-none.ts';
import { levelsDiffer } from './rules/levels-differ.ts';
import { noDatedNames } from './rules/no-dated-names.ts';
import { notApplicableHasAReason } from './rules/not-applicable-has-a-reason.ts';
import { oneIdeaAQuestion } from './rules/one-idea-a-question.ts';
import { oneThingRunsThrough } from './rules/one-thing-runs-through.ts';
import { ownersOfEverySize } from './rules/owners-of-every-size.ts';
import { papersHoldEveryQuestion } from './rules/papers-hold-every-question.ts';
import { plainEnough } from './rules/plain-enough.ts';
import { questionWording } from './rules/question-wording.ts';
import { retiredIdsStayRetired } from './rules/retired-ids-stay-retired.ts';
import { sourcesExist } from './rules/sources-exist.ts';
import { staffOrVolunteers } from './rules/staff-or-volunteers.ts';
import { textLengths } from './rules/text-lengths.ts';
import { topLevelNamesAPeriod } from './rules/top-level-names-a-period.ts';
import { twoToEightPartners } from './rules/two-to-eight-partners.ts';

/** Every rule that holds whenever the project is built. `noSharedRun` needs the report's fixture and runs in the tests. */
export const bankRules: readonly BankRule[] = [
  coreQuestionsComplete,
  retiredIdsStayRetired,
  bandsInOrder,
  questionWording,
  oneIdeaAQuestion,
  textLengths,
  levelWords,
  levelZeroBeginsWithNone,
  staffOrVolunteers,
  topLevelNamesAPeriod,
  oneThingRunsThrough,
  levelsDiffer,
  cardSettlesABoundary,
  actionBeginsWithAVerb,
  doneWhenCanBeChecked,
  doneByThePartners,
  ownersOfEverySize,
  firstStepIsFree,
  keepWithinAYear,
  noDatedNames,
  plainEnough,
  sourcesExist,
  basisIsTrue,
  bothPartnersNamed,
  twoToEightPartners,
  notApplicableHasAReason,
  papersHoldEveryQuestion,
  billsCarryADate,
  cleanText,
];
