import { HeldByAnotherTabError } from '../../platform/record-database';

/** Whether what is shown is on the disk. `at` is a moment, ISO 8601 in UTC. */
export type Saving =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'not-saved'; readonly why: NotSavedReason };

const saving: Saving = { state: 'saving' };

/**
 * How saving stands for several records together, as one word for all that a page shows: not saved where one is not,
 * saved once all are, then at the latest of their moments. `undefined` where nothing was changed.
 */
export function savingOfAll(all: Iterable<Saving | undefined>): Saving | undefined {
  let isSaving = false;
  let latest: Extract<Saving, { state: 'saved' }> | undefined;
  for (const each of all) {
    if (each?.state === 'not-saved') return each;
    if (each?.state === 'saving') isSaving = true;
    if (each?.state === 'saved' && (latest === undefined || latest.at < each.at)) latest = each;
  }
  return isSaving ? saving : latest;
}

/** Why a change is not on the disk. */
export type NotSavedReason = 'no-room' | 'no-storage' | 'other-tab' | 'cleared' | 'unreadable';

/** The reason behind an error of the database. */
export function notSavedReason(error: unknown): NotSavedReason {
  if (error instanceof UnreadableRecordError) return 'unreadable';
  if (error instanceof HeldByAnotherTabError) return 'other-tab';
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'no-room'
    : 'no-storage';
}

/** The record on the device cannot be read, so nothing is written over it. */
export class UnreadableRecordError extends Error {}
