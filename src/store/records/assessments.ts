import { useStore } from 'zustand';
import { questionBank } from '../../bank/question-bank';
import { afterPaint } from '../../platform/after-paint';
import { askToPersist } from '../../platform/ask-to-persist';
import { now } from '../../platform/now';
import { assessmentStore, type AssessmentState } from './assessment-store';
import { deletion } from './device';
import { savingIn } from './record-state';
import { watchUnsaved } from './unsaved';

/** The store of this page. */
export const assessments = assessmentStore({
  ...deletion.behind('assessments'),
  bank: questionBank,
  now,
  afterPaint,
});

/** Whether something that a person answered is on the disk. */
function holdsAnswers(state: AssessmentState): boolean {
  return Object.values(state.records).some(
    ({ assessment: { id, answers, example } }) =>
      savingIn(state, id)?.state === 'saved' && example !== true && Object.keys(answers).length > 0,
  );
}

// The first answer that is safe on the disk is worth keeping: only now is the browser asked not to clear it away.
const stopWaiting = assessments.subscribe((state) => {
  if (!holdsAnswers(state)) return;
  stopWaiting();
  void askToPersist();
});

watchUnsaved(() =>
  Object.values(assessments.getState().saving).some(({ state }) => state !== 'saved'),
);

/** What a screen needs of the store; the screen is drawn again when it changes. */
export function useAssessments<T>(selector: (state: AssessmentState) => T): T {
  return useStore(assessments, selector);
}
