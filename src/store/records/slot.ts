import type { NotSavedReason, Saving } from './saving';

/** A change that was made at a moment, ISO 8601 in UTC. It may be made again, on what another tab has saved. */
export type Change<T> = {
  readonly at: string;
  readonly make: (current: T, at: string) => T;
};

/** A record that is shown. */
type Shown<T> = {
  readonly kind: 'shown';
  /** What the pending changes build on where the device holds none: as it was added, or last read or written. */
  readonly base: T;
  /** Changes that are shown and not on the device yet, oldest first. */
  readonly pending: readonly Change<T>[];
  /** The base with the pending changes made. */
  readonly current: T;
  /** Those of the pending changes that a write has taken with it. */
  readonly taken: readonly Change<T>[];
  /** Why the last write of the pending changes failed. */
  readonly failed?: NotSavedReason;
  /** When this tab last had it on the device. */
  readonly savedAt?: string;
};

/** A record that was removed from the screen, and is perhaps still on the device. `last`: as it was shown. */
type Leaving<T> = { readonly kind: 'leaving'; readonly last: T };

/** The state of one record: shown, leaving, or none. A value: every event below makes a new one. */
export type Slot<T> = Shown<T> | Leaving<T> | undefined;

/** The record that is shown. */
export function currentOf<T>(slot: Slot<T>): T | undefined {
  return slot?.kind === 'shown' ? slot.current : undefined;
}

/** How saving stands; `undefined` for what was read and not changed since. */
export function savingOf<T>(slot: Slot<T>): Saving | undefined {
  if (slot?.kind !== 'shown') return undefined;
  const { pending, failed, savedAt } = slot;
  if (pending.length > 0)
    return failed === undefined ? { state: 'saving' } : { state: 'not-saved', why: failed };
  return savedAt === undefined ? undefined : { state: 'saved', at: savedAt };
}

/** Whether there is something to write or to remove. */
export function isWaiting<T>(slot: Slot<T>): boolean {
  return slot?.kind === 'leaving' || (slot?.kind === 'shown' && slot.pending.length > 0);
}

/** A record with changes made to it, the oldest first. */
export function applied<T>(base: T, changes: readonly Change<T>[]): T {
  return changes.reduce((current, { make, at }) => make(current, at), base);
}

const asItIs = <T>(current: T): T => current;

/**
 * A record was added, or put back: it is shown and to be written. One that is shown already stays as it is, and so does
 * one that another tab has saved; one that is only just leaving is no longer the one to keep.
 */
export function added<T>(slot: Slot<T>, record: T, at: string): Slot<T> {
  if (slot?.kind === 'shown') return slot;
  const make = slot === undefined ? asItIs : () => record;
  return { kind: 'shown', base: record, pending: [{ at, make }], current: record, taken: [] };
}

/** A change was made: it is shown at once. A change that changes nothing is none. */
export function changed<T>(slot: Slot<T>, change: Change<T>): Slot<T> {
  if (slot?.kind !== 'shown') return slot;
  const current = change.make(slot.current, change.at);
  if (current === slot.current) return slot;
  return { ...withoutFailure(slot), current, pending: [...slot.pending, change] };
}

/** What failed is tried once more: until it fails again, it is being saved. */
export function triedAgain<T>(slot: Slot<T>): Slot<T> {
  return slot?.kind === 'shown' ? withoutFailure(slot) : slot;
}

function withoutFailure<T>({ failed: _, ...slot }: Shown<T>): Shown<T> {
  return slot;
}

/** A write begins, and takes with it every change that waits. */
export function writeBegun<T>(slot: Slot<T>): Slot<T> {
  return slot?.kind === 'shown' && isWaiting(slot)
    ? { ...withoutFailure(slot), taken: slot.pending }
    : slot;
}

/** Whether a write has taken something with it. */
export function hasTaken<T>(slot: Slot<T>): slot is Shown<T> {
  return slot?.kind === 'shown' && slot.taken.length > 0;
}

/** What the write took is on the device, as `record`. Changes that were made meanwhile still wait. */
export function written<T>(slot: Slot<T>, record: T, at: string): Slot<T> {
  if (slot?.kind !== 'shown') return slot;
  const pending = slot.pending.filter((change) => !slot.taken.includes(change));
  return {
    ...slot,
    base: record,
    pending,
    current: applied(record, pending),
    taken: [],
    savedAt: at,
  };
}

/** The record is off the device. One that was put back meanwhile waits to be written. */
export function takenOff<T>(slot: Slot<T>): Slot<T> {
  return slot?.kind === 'leaving' ? undefined : slot;
}

/** The write failed. The changes go on waiting: the next change, or a further try, writes them too. */
export function writeFailed<T>(slot: Slot<T>, why: NotSavedReason): Slot<T> {
  return slot?.kind === 'shown' ? { ...slot, taken: [], failed: why } : slot;
}

/** The device did not let go of a record: it is shown again, with what the device may not have had. */
export function removalFailed<T>(slot: Slot<T>, at: string): Slot<T> {
  return slot?.kind === 'leaving' ? added(slot, slot.last, at) : slot;
}

/**
 * The device holds this, as read at the start or told by another tab; `undefined` for nothing. What waits here is not
 * lost for it: its write reads the device itself.
 */
export function told<T>(slot: Slot<T>, stored: T | undefined): Slot<T> {
  if (isWaiting(slot)) return slot;
  if (stored === undefined) return undefined;
  const before =
    slot?.kind === 'shown' ? slot : ({ kind: 'shown', pending: [], taken: [] } as const);
  return { ...before, base: stored, current: stored };
}

/** The device was read anew: what waits here builds on what stands there. */
export function loaded<T>(slot: Slot<T>, stored: T): Slot<T> {
  if (slot?.kind !== 'shown') return told(slot, stored);
  return { ...slot, base: stored, current: applied(stored, slot.pending) };
}

/** The record was removed: off the screen at once, and off the device when that is written. */
export function removed<T>(slot: Slot<T>): Slot<T> {
  return slot?.kind === 'shown' ? { kind: 'leaving', last: slot.current } : slot;
}

/**
 * What the device kept may be gone, also what a write is just bringing there: nothing counts as saved until it is
 * written again.
 */
export function lost<T>(slot: Slot<T>, at: string): Slot<T> {
  if (slot?.kind !== 'shown') return slot;
  return { ...slot, pending: [...slot.pending, { at, make: asItIs }], failed: 'cleared' };
}
