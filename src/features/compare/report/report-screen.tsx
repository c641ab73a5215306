import { PaperPage } from '../../../papers/html/paper-page';
import { useViewOptions } from '../../../store/view/view-options';
import type { ComparisonRecord } from '../../../store/records/comparison-record';
import { reportOf } from './report-of';
import { useFigures } from '../../../store/view/use-figures';
import { useResolved } from '../../../store/view/use-resolved';

/** The report as a page to print: of the round, the grouping and the notes that were chosen on the picture. */
export function ReportScreen({ record }: { readonly record: ComparisonRecord }) {
  const hiddenNames = record.hidesNames === true;
  const { names, notes } = useViewOptions(record.comparison.id);
  const { resolved } = useResolved(record);
  const { figures, time } = useFigures(record.comparison.id, resolved);
  return (
    <PaperPage
      paper={reportOf(figures, time, { names, notes: notes && !hiddenNames, hiddenNames })}
    />
  );
}
