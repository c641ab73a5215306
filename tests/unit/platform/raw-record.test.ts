import { expect, it } from 'vitest';
import { isRecordKey, textOfKey, type RecordKey } from '../../../src/platform/raw-record';

it.each<[string, RecordKey, string]>([
  ['a text', 'one', 'one'],
  ['a number', 7, '7'],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a list', ['a', [1, new Date(0)]], 'a, 1, 1970-01-01T00:00:00.000Z'],
  ['bytes', new Uint8Array([1, 2]), '2 bytes'],
  ['a buffer', new ArrayBuffer(3), '3 bytes'],
])('a key that is %s is one, and is shown as a text', (_what, key, text) => {
  expect(isRecordKey(key)).toBe(true);
  expect(textOfKey({ id: key })).toBe(text);
});

it.each([[undefined], [null], [NaN], [true], [{}], [new Date(NaN)], [['a', null]]])(
  'no key is %s',
  (value) => {
    expect(isRecordKey(value)).toBe(false);
  },
);
