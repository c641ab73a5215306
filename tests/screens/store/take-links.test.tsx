import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import { linkFragment } from '../../../src/formats/link/share-link';
import { readLinks } from '../../../src/formats/link/read-links';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { imports, useImports } from '../../../src/store/transfer/imports';
import type { LinkText } from '../../../src/store/transfer/link-text';
import { longText, takeLinks, type LinkWorker } from '../../../src/store/transfer/take-links';
import { anAssessment } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

const fragmentOf = (id: string) =>
  linkFragment(assessmentDocument(anAssessment({ id }), { id: 'made-up', version: '1.2.0' }));
const linkTo = (id: string) => `https://example.org/#${fragmentOf(id)}`;
const short = `${linkTo('one')} and ${linkTo('two')}`;
const long = `${short}\n${'x'.repeat(longText)}`;
const asked = (text: string): LinkText => ({ text, isAddress: false, bank: madeUpBank });

type Heard = { readonly data: readonly ImportItem[]; readonly preventDefault: () => void };

/** A worker that answers when it is told to. */
function aWorker() {
  const listeners = new Map<string, (event: Heard) => void>();
  const preventDefault = vi.fn<() => void>();
  const postMessage = vi.fn<(text: LinkText) => void>();
  const terminate = vi.fn<() => void>();
  const worker: LinkWorker = {
    postMessage,
    terminate,
    addEventListener: (type: string, listener: (event: Heard) => void) => {
      listeners.set(type, listener);
    },
  };
  return {
    worker,
    postMessage,
    terminate,
    preventDefault,
    answer: () =>
      listeners.get('message')?.({ data: readLinks(short, madeUpBank), preventDefault }),
    fail: () => listeners.get('error')?.({ data: [], preventDefault }),
  };
}

const state = () => renderHook(() => useImports()).result.current;
const idsOf = (items: readonly ImportItem[]) =>
  items.flatMap(({ contents }) =>
    contents.ok ? contents.documents.map(({ assessment }) => assessment.id) : [],
  );
const asksForNone = () => Promise.reject(new Error('No worker is wanted.'));

beforeEach(() => act(() => imports.forget()));

describe('links in a text', () => {
  it('that is short are there at once', () => {
    void takeLinks(asked(short), 'room', asksForNone);
    expect(state()).toMatchObject({ reading: undefined, into: 'room' });
    expect(idsOf(state().items)).toEqual(['one', 'two']);
  });

  it('that is long are read in a worker, and nothing is there before it answers', async () => {
    const { worker, postMessage, terminate, answer } = aWorker();
    const taken = takeLinks(asked(long), 'room', () => Promise.resolve(worker));
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalledWith(asked(long)));
    expect(state()).toMatchObject({ reading: { done: 0, total: 0 }, items: [], into: 'room' });
    answer();
    await taken;
    expect(state().reading).toBeUndefined();
    expect(idsOf(state().items)).toEqual(['one', 'two']);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('leave nothing behind when the reading is stopped', async () => {
    const { worker, postMessage, terminate, answer } = aWorker();
    const taken = takeLinks(asked(long), 'room', () => Promise.resolve(worker));
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
    imports.stop();
    await taken;
    answer();
    expect(terminate).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ reading: undefined, items: [], into: undefined });
  });

  it.each([
    ['there is no worker', () => Promise.resolve(undefined)],
    ['a policy allows none', () => Promise.reject(new Error('refused'))],
  ])('are read on the page where %s', async (_, start) => {
    await takeLinks(asked(long), undefined, start);
    expect(idsOf(state().items)).toEqual(['one', 'two']);
  });

  it('are read on the page where the worker fails, and no fault is reported', async () => {
    const { worker, postMessage, fail, preventDefault } = aWorker();
    const taken = takeLinks(asked(long), undefined, () => Promise.resolve(worker));
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
    fail();
    await taken;
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(idsOf(state().items)).toEqual(['one', 'two']);
  });
});

it('the address with which the page was opened is one thing, however long', async () => {
  const fragment = fragmentOf('one');
  await takeLinks(
    { text: `${fragment}.${'x'.repeat(longText)}`, isAddress: true, bank: madeUpBank },
    undefined,
    () => Promise.resolve(undefined),
  );
  expect(state().items).toHaveLength(1);
  expect(idsOf(state().items)).toEqual(['one']);
});
