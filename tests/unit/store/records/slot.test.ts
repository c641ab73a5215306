import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  added,
  applied,
  changed,
  currentOf,
  hasTaken,
  isWaiting,
  loaded,
  lost,
  removalFailed,
  removed,
  savingOf,
  takenOff,
  told,
  triedAgain,
  writeBegun,
  writeFailed,
  written,
  type Change,
  type Slot,
} from '../../../../src/store/records/slot';

// A record is a list of words here, and a change adds one at its end: what is lost, or made twice, is seen.
type Words = readonly string[];
const at = '2026-11-23T09:00:00.000Z';
const word = (text: string): Change<Words> => ({ at: text, make: (words) => [...words, text] });

const stored = told<Words>(undefined, ['a']);
const answered = changed(stored, word('b'));
const underWay = writeBegun(answered);
const failed = writeFailed(underWay, 'no-room');
const saved = written(underWay, ['a', 'b'], at);
const leaving = removed(answered);
const saving = { state: 'saving' } as const;

describe('a record', () => {
  it.each<[string, Slot<Words>, Words | undefined, ReturnType<typeof savingOf>]>([
    ['that is not here', undefined, undefined, undefined],
    ['that was read', stored, ['a'], undefined],
    ['that was added', added<Words>(undefined, ['a'], at), ['a'], saving],
    ['that was changed', answered, ['a', 'b'], saving],
    ['that is being written', underWay, ['a', 'b'], saving],
    ['that is written', saved, ['a', 'b'], { state: 'saved', at }],
    ['whose write failed', failed, ['a', 'b'], { state: 'not-saved', why: 'no-room' }],
    ['that is tried again', triedAgain(failed), ['a', 'b'], saving],
    ['that was changed after a write failed', changed(failed, word('c')), ['a', 'b', 'c'], saving],
    ['whose next write begins', writeBegun(failed), ['a', 'b'], saving],
    [
      'that was changed while it was written',
      written(changed(underWay, word('c')), ['a', 'b'], at),
      ['a', 'b', 'c'],
      saving,
    ],
    ['that was removed', leaving, undefined, undefined],
    ['that was removed and is gone', takenOff(leaving), undefined, undefined],
    ['that could not be removed', removalFailed(leaving, at), ['a', 'b'], saving],
    ['that was put back', added(leaving, ['a', 'b'], at), ['a', 'b'], saving],
    ['that may be lost', lost(saved, at), ['a', 'b'], { state: 'not-saved', why: 'cleared' }],
    ['that another tab changed', told(saved, ['a', 'x']), ['a', 'x'], { state: 'saved', at }],
    ['that another tab removed', told(saved, undefined), undefined, undefined],
    ['that was read anew', loaded(answered, ['x']), ['x', 'b'], saving],
  ])('%s', (_what, slot, current, said) => {
    expect(currentOf(slot)).toEqual(current);
    expect(savingOf(slot)).toEqual(said);
  });

  it.each<[string, Slot<Words>, Slot<Words>]>([
    ['a change of what is not here', changed<Words>(undefined, word('b')), undefined],
    ['a change of what was removed', changed(leaving, word('c')), leaving],
    ['a change that changes nothing', changed(stored, { at, make: (words) => words }), stored],
    ['one with its id that is added', added(stored, ['x'], at), stored],
    ['what another tab tells while a change waits', told(answered, ['x']), answered],
    ['what another tab tells while it is leaving', told(leaving, ['x']), leaving],
    ['a write that begins with nothing to write', writeBegun(stored), stored],
    ['a write that ends after it was removed', written(leaving, ['a', 'b'], at), leaving],
    ['a write that fails after it was removed', writeFailed(leaving, 'no-room'), leaving],
    ['a removal that fails after it was put back', removalFailed(stored, at), stored],
    ['being tried again where nothing failed', triedAgain(leaving), leaving],
    ['the loss of what was removed', lost(leaving, at), leaving],
  ])('stays as it is at %s', (_what, after, before) => {
    expect(after).toEqual(before);
  });

  it('takes with a write what waits when it begins, and nothing that comes after', () => {
    expect(hasTaken(answered)).toBe(false);
    const later = changed(underWay, word('c'));
    expect(hasTaken(later) && later.taken.map((change) => change.at)).toEqual(['b']);
  });

  it('that is lost while it is being written is not saved by that write', () => {
    const slot = written(lost(underWay, at), ['a', 'b'], at);
    expect(savingOf(slot)).toEqual({ state: 'not-saved', why: 'cleared' });
    expect(isWaiting(slot)).toBe(true);
  });
});

describe('one that is put back', () => {
  const putBack = (slot: Slot<Words>) => added(slot, ['a', 'b'], at);
  const onto = (slot: Slot<Words>, disk: Words) => {
    const begun = writeBegun(slot);
    return hasTaken(begun) ? applied(disk, begun.taken) : undefined;
  };

  it('while it was only just leaving takes the place of what the device still holds', () => {
    expect(onto(putBack(leaving), ['a'])).toEqual(['a', 'b']);
  });

  it('once it was gone leaves what another tab has brought since', () => {
    expect(onto(putBack(takenOff(leaving)), ['x'])).toEqual(['x']);
  });

  it('while its last write ends keeps what was put back', () => {
    const slot = written(putBack(removed(underWay)), ['a', 'b'], at);
    expect(currentOf(slot)).toEqual(['a', 'b']);
    expect(savingOf(slot)).toEqual(saving);
  });
});

/** One slot, its device, and what goes on between them: each step is one thing that can happen next. */
function world() {
  let slot: Slot<Words> = told<Words>(undefined, ['first']);
  let disk: Words | undefined = ['first'];
  let flight: { kind: 'write' | 'remove'; landed: boolean; record?: Words } | undefined;
  let last: Words | undefined;
  let hasNews = false;
  let count = 0;
  /** The words of this tab that nobody has taken away. */
  let mine: Words = [];
  const next = () => `${(count += 1)}`;
  /** The words that the device has not had, whether it has said so or not. */
  const wordsOnTheirWay = () => {
    if (slot?.kind !== 'shown') return [];
    const landed = flight?.record === undefined ? [] : slot.taken;
    return slot.pending.filter((each) => !landed.includes(each)).map((each) => each.at);
  };

  const steps = {
    change: () => {
      const text = next();
      if (slot?.kind === 'shown') mine = [...mine, text];
      slot = changed(slot, word(text));
    },
    remove: () => {
      last = currentOf(slot) ?? last;
      slot = removed(slot);
      mine = [];
    },
    putBack: () => {
      if (last === undefined || currentOf(slot) !== undefined) return;
      mine = slot === undefined && disk !== undefined ? [] : last;
      slot = added(slot, last, at);
    },
    begin: () => {
      if (flight !== undefined || !isWaiting(slot)) return;
      slot = writeBegun(slot);
      flight = { kind: slot?.kind === 'leaving' ? 'remove' : 'write', landed: false };
    },
    land: () => {
      if (flight === undefined || flight.landed) return;
      flight = { ...flight, landed: true };
      if (flight.kind === 'remove') disk = undefined;
      else if (hasTaken(slot)) {
        disk = applied(disk ?? slot.base, slot.taken);
        flight = { ...flight, record: disk };
      }
    },
    answer: () => {
      if (flight?.landed !== true) return;
      if (flight.kind === 'remove') slot = takenOff(slot);
      else if (flight.record !== undefined) slot = written(slot, flight.record, at);
      if (flight.kind === 'remove') hasNews = true;
      flight = undefined;
    },
    fail: () => {
      if (flight === undefined || flight.landed) return;
      slot = flight.kind === 'remove' ? removalFailed(slot, at) : writeFailed(slot, 'no-room');
      if (flight.kind === 'remove' && last !== undefined) mine = currentOf(slot) ?? mine;
      flight = undefined;
    },
    otherTabWrites: () => {
      if (disk === undefined) return;
      disk = [...disk, `theirs ${next()}`];
      hasNews = true;
    },
    otherTabRemoves: () => {
      disk = undefined;
      hasNews = true;
      // What was on the device goes with it; what had not come there yet does so again.
      mine = mine.filter((text) => wordsOnTheirWay().includes(text));
    },
    hear: () => {
      slot = told(slot, disk);
      hasNews = isWaiting(slot);
    },
    lose: () => {
      disk = undefined;
      if (slot === undefined) return;
      slot = lost(slot, at);
    },
  };
  return {
    steps,
    look: () => ({ slot, disk, flight, mine, hasNews }),
    /** Everything that is under way comes to its end on a device that works. */
    settle: () => {
      for (let tries = 0; tries < 10; tries += 1) {
        steps.begin();
        steps.land();
        steps.answer();
      }
      steps.hear();
    },
  };
}

type Step = keyof ReturnType<typeof world>['steps'];
const stepNames = Object.keys(world().steps) as readonly Step[];

it('whatever happens in whatever order, nothing is called saved that the device lacks, and in the end nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stepNames), { maxLength: 60 }), (names) => {
      const { steps, look, settle } = world();
      for (const name of names) {
        steps[name]();
        const { slot, disk, hasNews } = look();
        const said = savingOf(slot);
        if (slot?.kind === 'shown' && !hasNews && (said === undefined || said.state === 'saved'))
          expect(disk).toEqual(expect.arrayContaining([...slot.current]));
      }
      settle();
      const { slot, disk, mine } = look();
      expect(isWaiting(slot)).toBe(false);
      expect(currentOf(slot)).toEqual(disk);
      expect(disk ?? []).toEqual(expect.arrayContaining([...mine]));
      expect(new Set(disk).size).toBe(disk?.length ?? 0);
    }),
    { numRuns: 2_000 },
  );
});
