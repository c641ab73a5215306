import { describe, expect, it } from 'vitest';
import {
  notSavedReason,
  UnreadableRecordError,
  type NotSavedReason,
} from '../../../../src/store/records/saving';

describe('the reason why a change is not on the disk', () => {
  it.each<[string, unknown, NotSavedReason]>([
    ['a full disk', new DOMException('The quota is used up.', 'QuotaExceededError'), 'no-room'],
    [
      'a closed database',
      new DOMException('The database is closing.', 'InvalidStateError'),
      'no-storage',
    ],
    [
      'an error that only says it is about room',
      Object.assign(new Error('Full'), { name: 'QuotaExceededError' }),
      'no-storage',
    ],
    ['a browser without a database', new ReferenceError('indexedDB is not defined'), 'no-storage'],
    ['a record that cannot be read', new UnreadableRecordError(), 'unreadable'],
    ['nothing that is an error', undefined, 'no-storage'],
  ])('for %s', (_what, error, reason) => {
    expect(notSavedReason(error)).toBe(reason);
  });
});
