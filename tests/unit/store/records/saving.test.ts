import { describe, expect, it } from 'vitest';
import { NoDatabaseError } from '../../../../src/platform/open-database';
import {
  notSavedReason,
  savingOfAll,
  UnreadableRecordError,
  type NotSavedReason,
  type Saving,
} from '../../../../src/store/records/saving';

describe('the reason why a change is not on the disk', () => {
  it.each<[string, unknown, NotSavedReason]>([
    ['a full disk', new DOMException('The quota is used up.', 'QuotaExceededError'), 'no-room'],
    [
      'a closed database',
      new DOMException('The database is closing.', 'InvalidStateError'),
      'unreachable',
    ],
    [
      'a database that has lost its connection',
      new DOMException('Connection to Indexed Database server lost.', 'UnknownError'),
      'unreachable',
    ],
    [
      'a browser that does not let pages keep anything',
      new DOMException('Denied.', 'SecurityError'),
      'no-storage',
    ],
    [
      'an error that only says it is about room',
      Object.assign(new Error('Full'), { name: 'QuotaExceededError' }),
      'unreachable',
    ],
    ['a browser without a database', new NoDatabaseError(), 'no-storage'],
    ['a record that cannot be read', new UnreadableRecordError(), 'unreadable'],
    ['nothing that is an error', undefined, 'unreachable'],
  ])('for %s', (_what, error, reason) => {
    expect(notSavedReason(error)).toBe(reason);
  });
});

describe('how saving stands for several records together', () => {
  const saving: Saving = { state: 'saving' };
  const early: Saving = { state: 'saved', at: '2026-11-23T09:00:00.000Z' };
  const late: Saving = { state: 'saved', at: '2026-11-23T09:00:01.000Z' };
  const full: Saving = { state: 'not-saved', why: 'no-room' };
  it.each<[string, readonly (Saving | undefined)[], Saving | undefined]>([
    ['none', [], undefined],
    ['none that was changed', [undefined, undefined], undefined],
    ['one that is saved', [undefined, early], early],
    ['all that are saved, at the latest moment', [early, late, early], late],
    ['one that is not written yet', [late, saving, early], saving],
    ['one that could not be written', [saving, late, full, saving], full],
  ])('of %s', (_what, all, together) => {
    expect(savingOfAll(all)).toEqual(together);
  });
});
