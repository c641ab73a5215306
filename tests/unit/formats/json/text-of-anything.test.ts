import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfAnything } from '../../../../src/formats/json/text-of-anything';

const read = (value: unknown): unknown => JSON.parse(textOfAnything(value));

describe('whatever a browser can keep', () => {
  it.each<[string, unknown, unknown]>([
    ['a big whole number', 12n, '12n'],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a date that is none', new Date(NaN), 'Invalid Date'],
    ['bytes', new Uint8Array([1, 2, 3]), [1, 2, 3]],
    ['a part of bytes', new Uint8Array([1, 2, 3]).subarray(1), [2, 3]],
    ['a buffer', new Uint8Array([7]).buffer, [7]],
    ['a map', new Map([['a', 1n]]), [['a', '1n']]],
    ['a set', new Set(['a']), ['a']],
    ['no number', NaN, 'NaN'],
    ['an endless number', -Infinity, '-Infinity'],
    ['an error', new Error('torn'), 'Error: torn'],
    ['a pattern', /a/g, '/a/g'],
  ])('is written as JSON: %s', (_what, value, written) => {
    expect(read({ id: value, inside: [value] })).toEqual({ id: written, inside: [written] });
  });

  it('is written as it is where JSON has a form for it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        (value) => void expect(read(value)).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('ends where it holds itself, and where it is deeper than anything of ours', () => {
    const ring: Record<string, unknown> = { name: 'ring' };
    ring['self'] = ring;
    expect(read(ring)).toEqual({ name: 'ring', self: '…' });
    let deep: unknown = 'the end';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(textOfAnything(deep)).toContain('…');
  });
});
