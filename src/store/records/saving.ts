import { HeldByAnotherTabError, NoDatabaseError } from '../../platform/open-database';

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
export type NotSavedReason =
  'no-room' | 'no-storage' | 'unreachable' | 'other-tab' | 'cleared' | 'unreadable';

/** The reason behind an error of the database. What is not known for a refusal is a disk that is not reached just now. */
export function notSavedReason(error: unknown): NotSavedReason {
  if (error instanceof UnreadableRecordError) return 'unreadable';
  if (error instanceof HeldByAnotherTabError) return 'other-tab';
  if (isRefused(error)) return 'no-storage';
  return hasNoRoom(error) ? 'no-room' : 'unreachable';
}

const hasNoRoom = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Whether the browser gives this page no storage at all: it has none, or does not let the page have it. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof NoDatabaseError ||
    (error instanceof DOMException && error.name === 'SecurityError')
  );
}

/** What an error of the database says of the storage when the page is opened. */
export function storageBehind(error: unknown): Exclude<StorageState, 'open'> {
  if (error instanceof HeldByAnotherTabError) return 'held';
  if (isRefused(error)) return 'none';
  return hasNoRoom(error) ? 'no-room' : 'unreachable';
}

/**
 * Whether what is kept could be read when the page was opened: `none` when the browser gives no storage, `held` when
 * an older tab of this page holds it, `no-room` when the disk is too full to open it, `unreachable` when it could not be
 * read just then.
 */
export type StorageState = 'open' | 'none' | 'held' | 'no-room' | 'unreachable';

/** The record on the device cannot be read, so nothing is written over it. */
export class UnreadableRecordError extends Error {}
