import { useStore } from 'zustand';
import { assessments } from './assessments';
import { comparisons } from './comparisons';
import { deletionOfEverything, type DeletionState } from './deletion-of-everything';
import { deletion } from './device';
import { watchUnsaved } from './unsaved';

const everything = deletionOfEverything({ assessments, comparisons }, deletion);

watchUnsaved(() => everything.getState().state === 'asking');

/** Deletes everything on this device. */
export function deleteEverything(): void {
  void everything.begin();
}

/** How deleting everything stands. */
export function useDeletion(): DeletionState {
  return useStore(everything);
}
