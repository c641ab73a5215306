import { useMemo } from 'react';
import { questionBank } from '../bank/question-bank';
import { comparisonFigures } from '../domain/comparing/comparison-figures';
import { reportOf } from '../features/compare/report-of';
import { useFigures } from '../features/compare/use-figures';
import { useResolved } from '../features/compare/use-resolved';
import { JointPlanScreen } from '../features/plan/joint-plan-screen';
import { DownloadPdf } from '../papers/download-pdf';
import { paths } from '../paths';
import { comparisons } from '../store/comparisons';
import { usePictureChoice } from '../store/picture-choice';
import type { KeptComparison } from '../store/stored-comparison';

/** The joint plan with the figures that it follows: joins the features of comparing and of planning. */
export function ComparisonPlanScreen({ kept }: { readonly kept: KeptComparison }) {
  const { id } = kept.comparison;
  const hiddenNames = kept.hidesNames === true;
  const { resolved } = useResolved(kept);
  const { names, notes } = usePictureChoice(id);
  const { figures, time } = useFigures(id, resolved);
  const byPartner = useMemo(
    () => comparisonFigures(questionBank, resolved, figures.round, 'partner'),
    [resolved, figures.round],
  );
  return (
    <JointPlanScreen
      kept={kept}
      figures={byPartner}
      change={(recipe) => comparisons.change(id, recipe)}
      actions={
        <DownloadPdf
          paper={() =>
            reportOf(figures, time, { names, notes: notes && !hiddenNames, hiddenNames })
          }
          printHref={paths.comparisonPaper(id)}
          first
        />
      }
    />
  );
}
