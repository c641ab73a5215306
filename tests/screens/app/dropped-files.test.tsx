import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { useDroppedFiles } from '../../../src/app/use-dropped-files';
import { imports, useImports } from '../../../src/store/transfer/imports';

beforeEach(() => act(() => imports.forget()));

/** Drops a file on a page, and gives what comes of it. */
function dropOn(path: string, types: readonly string[] = ['Files']) {
  const { hook, history } = memoryLocation({ path, record: true });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <Router hook={hook}>{children}</Router>
  );
  const { result } = renderHook(
    () => {
      useDroppedFiles();
      return useImports();
    },
    { wrapper },
  );
  const file = Object.assign(new File([''], 'a.json'), {
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
  });
  const drop = Object.assign(new Event('drop', { cancelable: true }), {
    dataTransfer: { types, items: [], files: [file] },
  });
  act(() => void window.dispatchEvent(drop));
  return { state: () => result.current, history, drop };
}

describe('a file that is dropped', () => {
  it.each([
    ['on the start', '/', undefined],
    ['on an assessment', '/a/one/check', undefined],
    ['on the list of comparisons', '/compare', undefined],
    ['on a comparison', '/compare/0b8f-1', '0b8f-1'],
    ['on a page of a comparison', '/compare/0b8f-1/add', '0b8f-1'],
    ['on an address that somebody typed', '/compare/100%/add', undefined],
  ])('is read, and goes to the comparison that is open: %s', async (_where, path, into) => {
    const { state, history, drop } = dropOn(path);
    await waitFor(() =>
      expect(state()).toMatchObject({
        reading: undefined,
        items: [{ from: { kind: 'file', name: 'a.json' } }],
        into,
      }),
    );
    expect([history, drop.defaultPrevented]).toEqual([[path, '/open'], true]);
  });

  it('is left alone when it is a piece of text', () => {
    const { state, history, drop } = dropOn('/', ['text/plain']);
    expect([state().reading, history, drop.defaultPrevented]).toEqual([undefined, ['/'], false]);
  });
});
