import type { StoreApi } from 'zustand/vanilla';
import type { RecordKind, RecordState } from './record-state';
import type { Saving } from './saving';
import { currentOf, savingOf, type Slot } from './slot';

/** The slots of a store by id. What changes in them is shown: once, however many change together. */
export type RecordSlots<T> = {
  readonly get: (id: string) => Slot<T>;
  readonly ids: () => readonly string[];
  readonly update: (ids: Iterable<string>, event: (slot: Slot<T>, id: string) => Slot<T>) => void;
};

/** The slots behind the state of a store. */
export function recordSlots<T>(
  store: StoreApi<RecordState<T>>,
  { idOf, write }: Pick<RecordKind<T>, 'idOf' | 'write'>,
): RecordSlots<T> {
  const slots = new Map<string, Slot<T>>();

  /** What is shown already, where it says the same: then nothing has to be drawn. */
  const asShown = (shown: T | undefined, current: T) =>
    shown !== undefined && JSON.stringify(write(shown)) === JSON.stringify(write(current))
      ? shown
      : current;

  /** What is here again, whoever brought it, cannot be put back any more. */
  const isHere = (record: T) => currentOf(slots.get(idOf(record))) !== undefined;

  const show = (ids: readonly string[]) =>
    store.setState((state) => ({
      records: withEntries(state.records, ids, (id, shown) => {
        const current = currentOf(slots.get(id));
        return current === undefined || current === shown ? current : asShown(shown, current);
      }),
      leaving: withEntries(state.leaving, ids, (id) =>
        slots.get(id)?.kind === 'leaving' ? true : undefined,
      ),
      removed: state.removed.some(isHere)
        ? state.removed.filter((each) => !isHere(each))
        : state.removed,
      saving: withEntries(state.saving, ids, (id, before) => {
        const saving = savingOf(slots.get(id));
        return isSameSaving(before, saving) ? before : saving;
      }),
    }));

  return {
    get: (id) => slots.get(id),
    ids: () => [...slots.keys()],
    update: (ids, event) => {
      const touched = [...ids].filter((id) => {
        const before = slots.get(id);
        const after = event(before, id);
        if (after === before) return false;
        if (after === undefined) slots.delete(id);
        else slots.set(id, after);
        return true;
      });
      if (touched.length > 0) show(touched);
    },
  };
}

/** What says the same is left as it is, so that nothing has to be drawn. */
function isSameSaving(one: Saving | undefined, other: Saving | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  switch (one.state) {
    case 'saving':
      return other.state === 'saving';
    case 'saved':
      return other.state === 'saved' && one.at === other.at;
    case 'not-saved':
      return other.state === 'not-saved' && one.why === other.why;
  }
}

/** A record of values with some entries as they are now, `undefined` for none. The same one where none is another. */
function withEntries<T>(
  all: Readonly<Record<string, T>>,
  ids: readonly string[],
  valueOf: (id: string, before: T | undefined) => T | undefined,
): Readonly<Record<string, T>> {
  const put: [string, T][] = [];
  const gone = new Set<string>();
  for (const id of ids) {
    const before = Object.hasOwn(all, id) ? all[id] : undefined;
    const after = valueOf(id, before);
    if (after === before) continue;
    if (after === undefined) gone.add(id);
    else put.push([id, after]);
  }
  if (put.length === 0 && gone.size === 0) return all;
  const kept =
    gone.size === 0 ? all : Object.fromEntries(Object.entries(all).filter(([id]) => !gone.has(id)));
  return { ...kept, ...Object.fromEntries(put) };
}
