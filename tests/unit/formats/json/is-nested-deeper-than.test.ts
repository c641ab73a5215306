import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNestedDeeperThan } from '../../../../src/formats/json/is-nested-deeper-than';

/** A list in a list in a list, so many deep. */
const listsIn = (levels: number): unknown =>
  JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** How deep a value is, worked out another way: the most brackets that are open at once in its text, which has none in its words. */
function depthOf(value: unknown): number {
  let open = 0;
  let most = 0;
  for (const letter of JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, '')) {
    if (letter === '[' || letter === '{') open += 1;
    if (letter === ']' || letter === '}') open -= 1;
    most = Math.max(most, open);
  }
  return most;
}

describe('how deep a value is nested', () => {
  it.each<[string, unknown, number]>([
    ['an empty list', [], 1],
    ['an empty object', {}, 1],
    ['a flat object', { a: 1, b: 'x', c: null }, 1],
    ['an object in a list', [1, { a: 1 }], 2],
    ['one whose deepest part comes first', { a: { b: [[]] }, c: 1, d: {} }, 4],
    ['one whose deepest part comes last', [1, {}, [], { c: { d: {} } }], 4],
    ['many lists beside each other', [[], [], [[]], [], []], 3],
  ])('is told of %s', (_what, value, levels) => {
    expect(isNestedDeeperThan(value, levels)).toBe(false);
    expect(isNestedDeeperThan(value, levels - 1)).toBe(true);
  });

  it.each([
    ['a text', 'Wenlow'],
    ['a number', 7],
    ['null', null],
  ])('is nothing at all for %s', (_what, value) => {
    expect(isNestedDeeperThan(value, 0)).toBe(false);
  });

  it('is what its brackets say, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 8 }),
        fc.integer({ min: 0, max: 9 }),
        (value, levels) => {
          expect(isNestedDeeperThan(value, levels)).toBe(depthOf(value) > levels);
        },
      ),
    );
  });

  it('does not use up the stack, however deep the value is and however much is allowed', () => {
    const deep = listsIn(100_000);
    expect(isNestedDeeperThan(deep, 32)).toBe(true);
    expect(isNestedDeeperThan(deep, 99_999)).toBe(true);
    expect(isNestedDeeperThan(deep, 100_000)).toBe(false);
  });

  it('does not use up the stack on a list or an object with very many entries', () => {
    const wide = Array.from({ length: 500_000 }, () => []);
    expect(isNestedDeeperThan(wide, 2)).toBe(false);
    expect(isNestedDeeperThan(Object.assign({}, wide), 2)).toBe(false);
    expect(isNestedDeeperThan(wide, 1)).toBe(true);
  });

  it('looks at each value once', () => {
    const looked: string[] = [];
    const noting = (name: string, inside: unknown = 7) => ({
      get [name]() {
        looked.push(name);
        return inside;
      },
    });
    expect(isNestedDeeperThan([noting('a', noting('b')), noting('c', [noting('d')])], 32)).toBe(
      false,
    );
    expect(looked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is too deep for any number of levels where a value holds itself', () => {
    const round: unknown[] = [];
    round.push(round);
    expect(isNestedDeeperThan(round, 32)).toBe(true);
  });
});
