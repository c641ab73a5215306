import { useState } from 'react';
import { lossInWords } from '../../domain/loss-in-words';
import { countInWords } from '../../domain/words';
import { assessments, useAssessments } from '../../store/assessments';
import { comparisons, useComparisons } from '../../store/comparisons';
import { saveBackupFile } from '../../store/save-assessment-file';
import { ConfirmDialog } from '../../ui/confirm-dialog';

/** For the whole device: one file with everything, and an empty page again, as on a borrowed tablet. */
export function EverythingActions() {
  const [deleting, setDeleting] = useState(false);
  const kept = Object.values(useAssessments((state) => state.kept));
  const collections = Object.values(useComparisons((state) => state.kept));
  if (kept.length === 0 && collections.length === 0) return null;
  const all = kept.length === 1 ? 'the one assessment' : `all ${countInWords(kept.length)} assessments`;
  const these = collections.length === 0 ? all : `${all} and ${countInWords(collections.length)} ${collections.length === 1 ? 'comparison' : 'comparisons'}`;
  const save = () => saveBackupFile(kept, collections.map(({ comparison }) => comparison));
  return (
    <div className="actions gap-m">
      <button className="link" type="button" onClick={save}>Save everything as one file</button>
      <button className="link" type="button" onClick={() => setDeleting(true)}>Delete everything on this device</button>
      {deleting && (
        <ConfirmDialog
          title={`Delete ${these} on this device?`}
          confirmText="Delete everything"
          cancelText="Keep everything"
          onCancel={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            for (const { comparison } of collections) comparisons.remove(comparison.id);
            for (const { assessment } of kept) assessments.remove(assessment.id);
          }}
        >
          <p>{lossInWords(kept.map(({ assessment }) => assessment))} You can put each back until you close this page: on a borrowed device, close it.</p>
          <p><button className="link" type="button" onClick={save}>Save everything as one file first</button></p>
        </ConfirmDialog>
      )}
    </div>
  );
}
