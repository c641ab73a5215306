import type { ReadFailure } from '../../formats/json/read-failure';
import type { RawRecord } from '../../platform/raw-record';
import type { Saving, StorageState } from './saving';

/** A record that could not be read. It stays as it is, and can be downloaded. */
export type UnreadableRecord = {
  readonly id: string;
  readonly failure: ReadFailure;
  readonly raw: RawRecord;
};

/** What the program holds of one kind. Everything that can be worked out from it is worked out, not stored. */
export type RecordState<T> = {
  /** `loading` until the records have been read: nothing is written before that. */
  readonly loading: boolean;
  readonly records: Readonly<Record<string, T>>;
  readonly unreadable: readonly UnreadableRecord[];
  readonly saving: Readonly<Record<string, Saving>>;
  /** Without storage the work goes on in memory. */
  readonly storage: StorageState;
  /** What was removed while the page is open and is not here, the latest last: each can be put back. */
  readonly removed: readonly T[];
  /** What was removed from the screen, and is perhaps still on the device, by id. */
  readonly leaving: Readonly<Record<string, true>>;
};

/** Something kept under an id; `undefined` if there is none. An id may come from an address that somebody typed. */
export function recordIn<T>(
  { records: record }: Pick<RecordState<T>, 'records'>,
  id: string,
): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** How saving stands for what is under an id; `undefined` for what was not changed, or is not here. */
export function savingIn({ saving }: Pick<RecordState<unknown>, 'saving'>, id: string) {
  return Object.hasOwn(saving, id) ? saving[id] : undefined;
}

/** How things of one kind are read from records and written to them. */
export type RecordKind<T> = {
  readonly idOf: (record: T) => string;
  readonly read: (
    stored: RawRecord,
  ) =>
    | { readonly ok: true; readonly record: T }
    | { readonly ok: false; readonly unreadable: UnreadableRecord };
  readonly write: (record: T) => RawRecord;
};
