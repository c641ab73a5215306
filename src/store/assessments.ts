import { useStore } from 'zustand';
import { questionBank } from '../bank/question-bank';
import { now } from '../platform/now';
import { recordDatabase } from '../platform/record-database';
import { tabChannel } from '../platform/tab-channel';
import { assessmentStore, type AssessmentState } from './assessment-store';

/** The store of this page. */
export const assessments = assessmentStore({ database: recordDatabase(), tabs: tabChannel(), bank: questionBank, now });

/** What a screen needs of the store; the screen is drawn again when it changes. */
export function useAssessments<T>(selector: (state: AssessmentState) => T): T {
  return useStore(assessments, selector);
}
