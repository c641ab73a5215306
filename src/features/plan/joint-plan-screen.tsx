import type { ReactNode } from 'react';
import { actionBank } from '../../bank/action-bank';
import { questionBank } from '../../bank/question-bank';
import type { Comparison } from '../../domain/model/comparison';
import type { ComparisonFigures } from '../../domain/comparing/comparison-figures';
import { sideName } from '../../wording/side-names';
import { standInWords } from '../../wording/stand-in-words';
import { suggestJointActions } from '../../domain/comparing/suggest-joint-actions';
import { topLevel } from '../../domain/model/level';
import { startPlan, stepsChosenAtStart } from '../../domain/planning/edit-plan';
import { givePlan } from '../../domain/planning/edit-plan-owner';
import { paths } from '../../paths';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { today } from '../../platform/today';
import type { ComparisonRecord } from '../../store/records/comparison-record';
import { JointPlanNotes } from './joint-plan-notes';
import { JointSigners } from './joint-signers';
import type { PlanDesk, PlanWords } from './plan-desk';
import { PlanPage } from './plan-page';
import { thresholds } from '../../domain/comparing/thresholds';
import { fractionInWords } from '../../wording/figures';
import { countedInWords } from '../../wording/words';

const words: PlanWords = {
  title: 'Joint plan',
  noPlan: 'There is no joint plan yet',
  howItBegins: `It is made from the partners’ answers, and begins with ${countedInWords(stepsChosenAtStart, 'next step')}: where you see things differently first, then where you stand lowest. You can change every choice.`,
  lead: 'Made from the partners’ answers: where you see things differently first, then where you stand lowest. It is yours to change, together.',
  groups: {
    none: 'There are none yet. They follow from the partners’ answers: add their assessments first.',
    steps:
      'The next step for each question where a partner is under the target. Where you see things differently first, then where you stand lowest. Tick to add one to your plan.',
    findOut: `For each question that ${fractionInWords(thresholds.dontKnowShare)} or more don’t know.`,
    keep: `For each question where every partner who gave a level is at level ${topLevel}.`,
  },
};

type Props = {
  readonly record: ComparisonRecord;
  /** Of the round that is shown, grouped by partner; under aliases when names are hidden. */
  readonly figures: ComparisonFigures;
  /** A line of the plan as it may be shown: under aliases when names are hidden. */
  readonly shownLine: PlanDesk['shownLine'];
  readonly change: (recipe: (comparison: Comparison, at: string) => Comparison) => void;
  /** The buttons that begin the row of actions, such as the download. */
  readonly actions?: ReactNode;
};

/** The plan of a comparison, made from the partners' answers. */
export function JointPlanScreen({
  record: { comparison, hidesNames },
  figures,
  shownLine,
  change,
  actions,
}: Props) {
  const suggestions = suggestJointActions(
    questionBank,
    actionBank,
    figures.questions,
    comparison.targets,
  );
  const desk: PlanDesk = {
    owner: comparison,
    shownLine,
    change,
    makePlan: () => {
      // Made once, outside the recipe: a recipe may run again on what another tab has saved.
      const plan = startPlan(suggestions, today(), now(), newId);
      change((current) => givePlan(current, plan));
    },
    suggestions,
    standOf: ({ origin }) => {
      const question = figures.questions.find(({ asked }) => asked.question.id === origin.question);
      return question === undefined ? '' : standInWords(question, origin.action);
    },
  };
  return (
    <PlanPage
      desk={desk}
      words={words}
      notes={<JointPlanNotes figures={figures} hidesNames={hidesNames === true} />}
      actions={actions}
      printHref={paths.comparisonPaper(comparison.id)}
      signing={
        <JointSigners
          comparisonId={comparison.id}
          names={figures.groups.map(({ side }) => sideName(side))}
        />
      }
    />
  );
}
