import { useMemo } from 'react';
import { questionBank } from '../bank/question-bank';
import { comparisonFigures } from '../domain/comparing/comparison-figures';
import { reportOf } from '../features/compare/report/report-of';
import { useFigures } from '../store/view/use-figures';
import { useResolved } from '../store/view/use-resolved';
import { JointPlanScreen } from '../features/plan/joint-plan-screen';
import { DownloadPdf } from '../papers/html/download-pdf';
import { paths } from '../paths';
import { comparisons } from '../store/records/comparisons';
import { useViewOptions } from '../store/view/view-options';
import type { ComparisonRecord } from '../store/records/comparison-record';
import { shownLine } from './shown-line';

/** The joint plan with the figures that it follows: joins the features of comparing and of planning. */
export function ComparisonPlanScreen({ record }: { readonly record: ComparisonRecord }) {
  const { id } = record.comparison;
  const hiddenNames = record.hidesNames === true;
  const { resolved, named } = useResolved(record);
  const { names, notes } = useViewOptions(id);
  const { figures, time } = useFigures(id, resolved);
  const byPartner = useMemo(
    () =>
      figures.grouping === 'partner'
        ? figures
        : comparisonFigures(questionBank, resolved, figures.round, 'partner', figures.choice),
    [resolved, figures],
  );
  return (
    <JointPlanScreen
      record={record}
      figures={byPartner}
      shownLine={shownLine(named, resolved, hiddenNames)}
      change={(recipe) => comparisons.change(id, recipe)}
      actions={
        <DownloadPdf
          paper={() =>
            reportOf(figures, time, { names, notes: notes && !hiddenNames, hiddenNames })
          }
          printHref={paths.comparisonPaper(id)}
          hidesNames={hiddenNames}
          first
        />
      }
    />
  );
}
