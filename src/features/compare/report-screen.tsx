import { PaperPage } from '../../papers/paper-page';
import { usePictureChoice } from '../../store/picture-choice';
import type { KeptComparison } from '../../store/stored-comparison';
import { reportOf } from './report-of';
import { useFigures } from './use-figures';
import { useResolved } from './use-resolved';
import '../../ui/styles/compare.css';

/** The report as a page to print: of the round, the grouping and the notes that were chosen on the picture. */
export function ReportScreen({ kept }: { readonly kept: KeptComparison }) {
  const hiddenNames = kept.hidesNames === true;
  const { names, notes } = usePictureChoice(kept.comparison.id);
  const { resolved } = useResolved(kept);
  const { figures, time } = useFigures(kept.comparison.id, resolved);
  return (
    <PaperPage
      paper={reportOf(figures, time, { names, notes: notes && !hiddenNames, hiddenNames })}
    />
  );
}
