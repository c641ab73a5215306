import type { RecordsOf } from '../../platform/open-database';
import type { RecordDatabase } from '../../platform/record-database';
import { isRecordKey, type RawRecord, type RecordKey } from '../../platform/raw-record';
import type { TabChannel } from '../../platform/tab-channel';

/** The ids of what somebody asked to delete. */
type Asked = Readonly<Record<RecordsOf, readonly RecordKey[]>>;

/** What stands under another key was never shown as a record, and no tab has to hear of it. */
const isId = (key: RecordKey) => typeof key === 'string';

/** What the records of one kind are kept in, and how tabs tell each other of them. */
type Device = { readonly database: RecordDatabase; readonly tabs: TabChannel };

/** The key under which stands what was asked for. No id has a space, so it is the key of no record. */
const askedKey = 'delete everything';

const nothing: Asked = { assessments: [], comparisons: [] };

/**
 * A deletion over both databases that comes to its end whatever happens to the page, and only once, however many pages
 * finish it. What is asked for is written down first: its key beside the comparisons, then all of it beside the
 * assessments, which is the moment from which it counts. Each goes with what it asks for, in one transaction; what is
 * left at the next start is finished before anything is read.
 *
 * @param ownTabs how tabs tell each other that a deletion was asked for: one may be closed before it has finished
 */
export function askedDeletion(devices: Readonly<Record<RecordsOf, Device>>, ownTabs: TabChannel) {
  const { assessments, comparisons } = devices;
  const listeners: Record<RecordsOf, ((id: string) => void)[]> = {
    assessments: [],
    comparisons: [],
  };
  let finished: Promise<unknown> | undefined;

  /** Deletes what was asked for, and tells the other tabs. */
  async function finish(): Promise<Asked> {
    const stored = await assessments.database.get(askedKey);
    if (stored === undefined) return nothing;
    const asked = askedIn(stored);
    await comparisons.database.remove([...asked.comparisons, askedKey], askedKey);
    await assessments.database.remove([...asked.assessments, askedKey], askedKey);
    for (const id of asked.comparisons.filter(isId)) comparisons.tabs.tell(id);
    for (const id of asked.assessments.filter(isId)) assessments.tabs.tell(id);
    return asked;
  }

  async function finishFirst(): Promise<void> {
    finished ??= finish();
    try {
      await finished;
    } catch (error) {
      finished = undefined;
      throw error;
    }
  }

  ownTabs.hear(() => {
    const show = (asked: Asked) => {
      for (const kind of ['assessments', 'comparisons'] as const)
        for (const id of asked[kind].filter(isId))
          for (const listener of listeners[kind]) listener(id);
    };
    // Where it cannot be done now, the next start does it.
    finish().then(show, () => {});
  });

  return {
    /** Writes down what is to be deleted: from then on it will be. */
    async ask(asked: Asked): Promise<void> {
      try {
        await comparisons.database.put({ id: askedKey });
        await assessments.database.put({ id: askedKey, delete: asked });
      } catch (error) {
        await Promise.allSettled([
          assessments.database.remove([askedKey]),
          comparisons.database.remove([askedKey]),
        ]);
        throw error;
      }
      ownTabs.tell(askedKey);
    },
    finish,
    /** The device of one kind, read only once what was asked for is deleted. */
    behind(kind: RecordsOf): Device {
      const { database, tabs } = devices[kind];
      return {
        database: {
          ...database,
          all: async () => {
            await finishFirst();
            return (await database.all()).filter(({ id }) => id !== askedKey);
          },
        },
        tabs: {
          tell: tabs.tell,
          hear: (listener) => {
            tabs.hear(listener);
            listeners[kind].push(listener);
          },
        },
      };
    },
  };
}

export type AskedDeletion = ReturnType<typeof askedDeletion>;

function askedIn({ delete: asked }: RawRecord): Asked {
  const idsOf = (kind: RecordsOf) => {
    const ids: unknown = typeof asked === 'object' && asked !== null && Reflect.get(asked, kind);
    return Array.isArray(ids) ? ids.filter(isRecordKey) : [];
  };
  return { assessments: idsOf('assessments'), comparisons: idsOf('comparisons') };
}
