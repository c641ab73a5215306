import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessments } from '../store/records/assessments';
import { useComparisons } from '../store/records/comparisons';
import { recordIn } from '../store/records/record-state';
import { wholeComparisonFileName } from '../wording/file-names';
import { today } from '../platform/today';
import { saveComparisonFile } from '../store/transfer/save-comparison-file';
import type { ComparisonRecord } from '../store/records/comparison-record';
import { Icon } from '../ui/icon';
import { countInWords, plural } from '../wording/words';
import { MissingComparisonScreen } from './missing-comparison-screen';
import { NotSavedMessage, SaveStatus } from './save-status';
import { useComparisonSaving, type ComparisonSaving } from './use-comparison-saving';
import './above-screen.css';

type Props = {
  readonly id: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly children: (record: ComparisonRecord) => ReactNode;
};

/** Hands a screen the comparison of its route, under the way back and how saving stands; or says why there is none. */
export function ComparisonRoute({ id, back, children }: Props) {
  const loading = useComparisons((state) => state.loading);
  const areAnswersLoading = useAssessments((state) => state.loading);
  const record = useComparisons((state) => recordIn(state, id));
  if (loading || areAnswersLoading)
    return (
      <p className="quiet" role="status">
        Opening…
      </p>
    );
  if (record === undefined) return <MissingComparisonScreen id={id} />;
  return (
    <>
      <div className="crumb">
        <Link href={back.href}>
          <Icon name="back" />
          {back.text}
        </Link>
        <Saving record={record} />
      </div>
      <NotSaved record={record} />
      {children(record)}
    </>
  );
}

type OfRecord = { readonly record: ComparisonRecord };

/** How saving stands, apart from the screen, which has nothing to draw anew when it changes. */
function Saving({ record }: OfRecord) {
  return <SaveStatus saving={useComparisonSaving(record.comparison).saving} />;
}

function NotSaved({ record }: OfRecord) {
  const { saving, unsaved, retry } = useComparisonSaving(record.comparison);
  return (
    <NotSavedMessage
      saving={saving}
      what={unsavedInWords(unsaved)}
      onRetry={retry}
      onSaveFile={() =>
        void saveComparisonFile(
          record,
          wholeComparisonFileName(record.comparison, today(), record.hidesNames === true),
        )
      }
    />
  );
}

/** 'this comparison is', 'one of its assessments is', 'this comparison and 40 of its assessments are' */
function unsavedInWords({ itself, assessments }: ComparisonSaving['unsaved']): string {
  if (assessments === 0) return 'this comparison is';
  const answers = `${countInWords(assessments)} of its assessments`;
  if (itself) return `this comparison and ${answers} are`;
  return `${answers} ${plural(assessments, 'is', 'are')}`;
}
