import type { BankRule } from './bank-rule.ts';
import { actionBeginsWithAVerb } from './rules/action-begins-with-a-verb.ts';
import { bandsInOrder } from './rules/bands-in-order.ts';
import { bothPartnersNamed } from './rules/both-partners-named.ts';
import { cleanText } from './rules/clean-text.ts';
import { coreQuestionsComplete } from './rules/core-questions-complete.ts';
import { doneWhenCanBeChecked } from './rules/done-when-can-be-checked.ts';
import { firstStepIsFree } from './rules/first-step-is-free.ts';
import { levelWords } from './rules/level-words.ts';
import { levelsDiffer } from './rules/levels-differ.ts';
import { noDatedNames } from './rules/no-dated-names.ts';
import { notApplicableHasAReason } from './rules/not-applicable-has-a-reason.ts';
import { oneIdeaAQuestion } from './rules/one-idea-a-question.ts';
import { plainEnough } from './rules/plain-enough.ts';
import { questionWording } from './rules/question-wording.ts';
import { sourcesExist } from './rules/sources-exist.ts';
import { textLengths } from './rules/text-lengths.ts';
import { topLevelNamesAPeriod } from './rules/top-level-names-a-period.ts';

/** Every rule that holds whenever the project is built. `noSharedRun` needs the report's fixture and runs in the tests. */
export const bankRules: readonly BankRule[] = [
  coreQuestionsComplete,
  bandsInOrder,
  questionWording,
  oneIdeaAQuestion,
  textLengths,
  levelWords,
  topLevelNamesAPeriod,
  levelsDiffer,
  actionBeginsWithAVerb,
  doneWhenCanBeChecked,
  firstStepIsFree,
  noDatedNames,
  plainEnough,
  sourcesExist,
  bothPartnersNamed,
  notApplicableHasAReason,
  cleanText,
];
