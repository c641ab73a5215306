import { lazy, type ReactNode } from 'react';
import { Link } from 'wouter';
import { assessments, useAssessments } from '../store/records/assessments';
import { fileNameFor } from '../wording/file-names';
import { today } from '../platform/today';
import { saveAssessmentFile } from '../store/transfer/save-assessment-file';
import { recordIn, savingIn } from '../store/records/record-state';
import type { AssessmentRecord } from '../store/records/assessment-record';
import { Icon } from '../ui/icon';
import { Message } from '../ui/message';
import { NotSavedMessage, SaveStatus } from './save-status';
import './above-screen.css';

/** Rare, and it knows every way in which a record cannot be read. */
const MissingAssessmentScreen = lazy(() =>
  import('./missing-assessment-screen').then(({ MissingAssessmentScreen: screen }) => ({
    default: screen,
  })),
);

type Props = {
  readonly id: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly children: (record: AssessmentRecord) => ReactNode;
};

/** Hands a screen the assessment of its route, under the way back and how saving stands; or says why there is none. */
export function AssessmentRoute({ id, back, children }: Props) {
  const loading = useAssessments((state) => state.loading);
  const record = useAssessments((state) => recordIn(state, id));
  if (loading)
    return (
      <p className="quiet" role="status">
        Opening…
      </p>
    );
  if (record === undefined) return <MissingAssessmentScreen id={id} />;
  return (
    <>
      <div className="crumb">
        <Link href={back.href}>
          <Icon name="back" />
          {back.text}
        </Link>
        <Saving id={id} />
      </div>
      <NotSaved record={record} />
      {record.assessment.example === true && (
        <Message kind="plain" className="above-screen">
          <p>
            <strong>This is an example.</strong> The organisations, the answers and the notes are
            made up.
          </p>
        </Message>
      )}
      {children(record)}
    </>
  );
}

/** How saving stands, apart from the screen, which has nothing to draw anew when it changes. */
function Saving({ id }: { readonly id: string }) {
  return <SaveStatus saving={useAssessments((state) => savingIn(state, id))} />;
}

function NotSaved({ record }: { readonly record: AssessmentRecord }) {
  const { id } = record.assessment;
  const saving = useAssessments((state) => savingIn(state, id));
  return (
    <NotSavedMessage
      saving={saving}
      what="your answers are"
      onRetry={() => assessments.retry(id)}
      onSaveFile={() => saveAssessmentFile(record, fileNameFor(record.assessment, today()))}
    />
  );
}
