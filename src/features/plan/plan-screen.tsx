import { actionBank } from '../../bank/action-bank';
import { banks } from '../../bank/banks';
import { questionBank } from '../../bank/question-bank';
import { planPaper } from '../../papers/content/plan-paper';
import { levelOf } from '../../domain/model/answer';
import { suggestActions } from '../../domain/planning/suggest-actions';
import { DownloadPdf } from '../../papers/html/download-pdf';
import { nameless, shownText } from '../../wording/shown-text';
import { paths } from '../../paths';
import { today } from '../../platform/today';
import { assessments } from '../../store/records/assessments';
import { makePlan } from '../../store/records/make-plan';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import type { PlanDesk, PlanWords } from './plan-desk';
import { PlanPage } from './plan-page';
import { SignatoryField } from './signatory-field';

const words: PlanWords = {
  title: 'Action plan',
  noPlan: 'There is no plan yet',
  howItBegins:
    'The plan begins with the next step of the questions where you stand lowest. You can change every choice.',
  lead: 'It is yours to change. Edit any line, put it in your order, or write your own.',
  groups: {
    none: 'There are none yet. They follow from your answers: answer a few questions first.',
    steps:
      'The next step for each question under its target, lowest first. Tick to add one to your plan.',
    findOut: 'For each ‘don’t know’.',
    keep: 'For each question at level 4.',
  },
};

/** The plan of an assessment, with the paper that both boards can sign. */
export function PlanScreen({ record: { assessment } }: { readonly record: AssessmentRecord }) {
  const { id, answers } = assessment;
  const desk: PlanDesk = {
    owner: assessment,
    shownLine: (text) => shownText(nameless(text), false),
    change: (recipe) => assessments.change(id, recipe),
    makePlan: () => makePlan(id),
    suggestions: suggestActions(questionBank, actionBank, assessment),
    standOf: ({ origin }) => {
      const level = levelOf(answers[origin.question]);
      return level === undefined ? 'don’t know' : `level ${level}`;
    },
  };
  const printHref = paths.paper(id);
  return (
    <PlanPage
      desk={desk}
      words={words}
      actions={
        <DownloadPdf
          paper={() => planPaper(banks, assessment, today())}
          printHref={printHref}
          first
        />
      }
      printHref={printHref}
      signing={<SignatoryField assessment={assessment} />}
    />
  );
}
