import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { droppedKeys } from '../../../../src/formats/json/dropped-keys';

describe('what was dropped', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      'nothing of two that are the same',
      { a: { b: [1, { c: 2 }] } },
      { a: { b: [1, { c: 2 }] } },
      [],
    ],
    ['a key at the outside', { a: 1, colour: 2 }, { a: 1 }, ['colour']],
    ['a key inside', { a: { b: 1, colour: 2 } }, { a: { b: 1 } }, ['a > colour']],
    [
      'a key of an entry in a list',
      { a: [{ b: 1 }, { b: 1, colour: 2 }] },
      { a: [{ b: 1 }, { b: 1 }] },
      ['a > 2 > colour'],
    ],
    ['a whole object, named once', { a: 1, colour: { hue: 1, tone: 2 } }, { a: 1 }, ['colour']],
    [
      'several, in the order of the file',
      { z: 1, a: { y: 1 }, b: 1 },
      { a: {} },
      ['z', 'a > y', 'b'],
    ],
    [
      'a key that every object inherits',
      { toString: 1, constructor: 2 },
      {},
      ['toString', 'constructor'],
    ],
    [
      'a key as long as a page, cut after 60 characters',
      { ['k'.repeat(101)]: 1, a: { ['l'.repeat(2000)]: 1 } },
      { a: {} },
      [`${'k'.repeat(60)}…`, `a > ${'l'.repeat(60)}…`],
    ],
    ['a key of 100 characters, whole', { ['k'.repeat(100)]: 1 }, {}, ['k'.repeat(100)]],
    [
      'a place inside a key as long as a page',
      { ['k'.repeat(101)]: { colour: 1 } },
      { ['k'.repeat(101)]: {} },
      [`${'k'.repeat(60)}… > colour`],
    ],
    ['nothing that was only changed', { name: ' Wenlow ' }, { name: 'Wenlow' }, []],
    ['nothing that was added', {}, { more: 1 }, []],
    ['nothing where there is no object', 7, {}, []],
    ['nothing of null', null, null, []],
  ])('names %s', (_what, given, taken, places) => {
    expect(droppedKeys(given, taken)).toEqual(places);
  });

  it('names at most twenty places', () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`key-${index}`, index]),
    );
    expect(droppedKeys(many, {})).toEqual(Object.keys(many).slice(0, 20));
    expect(droppedKeys({ a: many, b: many }, { a: {}, b: {} })).toHaveLength(20);
  });

  it('is nothing of a value and itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void expect(droppedKeys(value, value)).toEqual([])),
    );
  });
});
