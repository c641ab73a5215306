import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAssessment } from '../../../src/formats/json/read-assessment';
import { newId } from '../../../src/platform/new-id';
import { documentOf } from '../../support/document-of';

afterEach(() => void vi.unstubAllGlobals());

/** A page served without https has chance, but no `randomUUID`. */
const withoutHttps = () =>
  void vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

describe.each<[string, () => void]>([
  ['with https', () => {}],
  ['without https', withoutHttps],
])('a new id on a page %s', (_where, serve) => {
  it('is 32 hexadecimal figures in the groups of a UUID', () => {
    serve();
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  });

  it('is another one each time', () => {
    serve();
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
  });

  it('can be the id of an assessment', () => {
    serve();
    expect(readAssessment(documentOf({ id: newId() })).ok).toBe(true);
  });
});

it('a new id without https holds sixteen bytes in order, each as two figures', () => {
  vi.stubGlobal('crypto', {
    getRandomValues: (bytes: Uint8Array) => bytes.map((_byte, index) => index * 16 + 1),
  });
  // The figures of a version, 4 for chance, may stand in place of the first 6.
  expect(newId()).toMatch(/^01112131-4151-[46]171-8191-a1b1c1d1e1f1$/);
});
