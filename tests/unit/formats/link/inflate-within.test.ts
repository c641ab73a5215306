import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { inflateWithin } from '../../../../src/formats/link/inflate-within';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const levels = [0, 1, 6, 9] as const;
/** Bytes that are worth compressing, and bytes that are not. */
const someBytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(200))
    .map(([bytes, times]) =>
      Uint8Array.from(Array.from({ length: times }, () => [...bytes]).flat()),
    ),
);

describe('deflate', { timeout: 30_000 }, () => {
  it('is expanded to the bytes that it was made of, at any level, up to exactly the limit', () => {
    fc.assert(
      fc.property(someBytes, fc.constantFrom(...levels), (bytes, level) => {
        const expanded = inflateWithin(deflateSync(bytes, { level }), bytes.length);
        expect(typeof expanded === 'string' ? expanded : hex(expanded)).toBe(hex(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('is too large at one byte more than the limit', () => {
    fc.assert(
      fc.property(someBytes, fc.constantFrom(...levels), (bytes, level) => {
        fc.pre(bytes.length > 0);
        expect(inflateWithin(deflateSync(bytes, { level }), bytes.length - 1)).toBe('too-large');
      }),
      { numRuns: 300 },
    );
  });

  it('is read across empty stored blocks', () => {
    const bytes = new TextEncoder().encode('Riverside '.repeat(90));
    const blocks = Array.from({ length: 300 }, () => [0, 0, 0, 255, 255]).flat();
    expect(inflateWithin(Uint8Array.from([...blocks, ...deflateSync(bytes)]), 2000)).toEqual(bytes);
  });

  it('is damaged when it breaks off', () => {
    const compressed = deflateSync(
      new TextEncoder().encode('Riverside dementia support, Wenlow Carers Circle'),
    );
    for (let length = 1; length < compressed.length; length += 1)
      expect(inflateWithin(compressed.subarray(0, length), 1000)).toBe('damaged');
  });

  it('never makes anything but bytes within the limit, or a named failure, of random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const expanded = inflateWithin(bytes, 5000);
        expect(
          typeof expanded === 'string'
            ? ['damaged', 'too-large'].includes(expanded)
            : expanded.length <= 5000,
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

it('stops a bomb long before it has gone off', () => {
  const bomb = deflateSync(new Uint8Array(10_000_000), { level: 9 });
  const reserved = vi.spyOn(Uint8Array.prototype, 'set');
  expect(inflateWithin(bomb, 1_000_000)).toBe('too-large');
  const most = Math.max(
    ...reserved.mock.contexts.map((array) => (array instanceof Uint8Array ? array.length : 0)),
  );
  reserved.mockRestore();
  expect(bomb.length).toBeLessThan(11_000);
  expect(most).toBeLessThan(2_000_000);
});
