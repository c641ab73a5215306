import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  assessmentDocument,
  type AssessmentDocument,
} from '../../../src/formats/json/assessment-document';
import { fileLimits } from '../../../src/formats/json/file-limits';
import { imports, useImports } from '../../../src/store/transfer/imports';
import type { DroppedFiles } from '../../../src/platform/dropped-files';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { importFailureText } from '../../../src/wording/import-failure-text';
import { itemName } from '../../../src/wording/item-name';
import { anAssessment } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';
import { realAnswers } from '../../support/real-questions';

const nothing = {
  reading: undefined,
  items: [],
  tooMany: 0,
  into: undefined,
  foundNoFile: false,
};
const documentOf = (id: string) => assessmentDocument(anAssessment({ id }), madeUpBank);
const codeOf = (number: number, ...documents: readonly AssessmentDocument[]): ImportItem => ({
  from: { kind: 'code', number },
  contents: { ok: true, documents, comparisons: [], dropped: [] },
});

/** A file as the browser hands it out, which in this made-up browser has no `text`. */
function fileOf(id: string): File {
  const text = JSON.stringify(documentOf(id));
  return Object.assign(new File([text], `${id}.json`), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  });
}

/** The same, whose reading waits until it is let go. */
function heldFile(id: string) {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const file = fileOf(id);
  const bytes = file.arrayBuffer();
  return { file: Object.assign(file, { arrayBuffer: () => held.then(() => bytes) }), letGo };
}

const filesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => fileOf(`file-${index}`));

function shown() {
  const { result } = renderHook(() => useImports());
  return {
    state: () => result.current,
    names: () => result.current.items.map(({ from }) => itemName(from)),
    isRead: () => waitFor(() => expect(result.current.reading).toBeUndefined()),
  };
}

beforeEach(() => act(() => imports.forget()));

describe('files that are taken', () => {
  it('are read in their order, and it says how far it is', async () => {
    const { state, names } = shown();
    await act(async () => {
      const taken = imports.take(filesOf(50));
      await Promise.resolve();
      expect(state()).toEqual({ ...nothing, reading: { done: 0, total: 50 } });
      await taken;
    });
    expect(state()).toMatchObject({ reading: undefined, tooMany: 0 });
    expect(names()).toEqual(filesOf(50).map(({ name }) => name));
  });

  it('say how far the reading is, and for which comparison it is', async () => {
    const { state, isRead } = shown();
    const { file, letGo } = heldFile('held');
    act(() => void imports.take([...filesOf(20), file], 'a-comparison'));
    await waitFor(() =>
      expect(state()).toEqual({
        ...nothing,
        reading: { done: 20, total: 21 },
        into: 'a-comparison',
      }),
    );
    letGo();
    await isRead();
    expect(state()).toMatchObject({ into: 'a-comparison', items: { length: 21 } });
  });

  it('are not read beyond the most that is read at once, and it says how many', async () => {
    const { state } = shown();
    const empty = Object.assign(new File([], 'empty.json'), { text: () => Promise.resolve('') });
    const files = Array.from({ length: fileLimits.files + 3 }, () => empty);
    await act(() => imports.take(Promise.resolve({ files, more: 4, unread: [] })));
    expect(state()).toMatchObject({ tooMany: 7, items: { length: fileLimits.files } });
  });

  it('take the place of what waited, and of what was being read', async () => {
    const { state, names } = shown();
    act(() => imports.put(codeOf(1, documentOf('a')), 'a-comparison'));
    await act(async () => {
      await Promise.all([imports.take(filesOf(60)), imports.take([fileOf('late')])]);
    });
    expect(names()).toEqual(['late.json']);
    expect(state().into).toBeUndefined();
  });

  it('come from a folder that is still being looked through', async () => {
    const { state, names } = shown();
    let give: (dropped: DroppedFiles) => void = () => {};
    const dropped = new Promise<DroppedFiles>((resolve) => (give = resolve));
    act(() => void imports.take(dropped));
    expect(state().reading).toEqual({ done: 0, total: 0 });
    give({ files: [fileOf('a')], more: 0, unread: [] });
    await waitFor(() => expect(names()).toEqual(['a.json']));
  });
});

it('name what was dropped and cannot be read, with what to do', async () => {
  const { state } = shown();
  await act(() =>
    imports.take(
      Promise.resolve({
        files: [],
        more: 0,
        unread: [
          { kind: 'folder', name: 'answers' },
          { kind: 'file', name: 'a.json' },
        ],
      }),
    ),
  );
  expect(state().foundNoFile).toBe(false);
  expect(
    state().items.map(({ from, contents }) => [
      itemName(from),
      contents.ok ? undefined : importFailureText(contents.failure),
    ]),
  ).toEqual([
    [
      'answers',
      'It is a folder, and the browser did not let this page look into it. Open the folder, choose all the files in it, and drop those.',
    ],
    ['a.json', 'The browser could not read it. Check that it still exists, and open it again.'],
  ]);
});

describe('more files that are taken', () => {
  it('while the first are read wait for them, and none is lost', async () => {
    const { state, names, isRead } = shown();
    const { file, letGo } = heldFile('held');
    act(() => void imports.take([...filesOf(20), file], 'a-comparison'));
    act(
      () =>
        void imports.takeMore(Promise.resolve({ files: [fileOf('late')], more: 2, unread: [] })),
    );
    act(() => void imports.takeMore([fileOf('later')]));
    await waitFor(() => expect(state().reading).toEqual({ done: 20, total: 21 }));
    letGo();
    await isRead();
    expect(names()).toEqual([
      ...filesOf(20).map(({ name }) => name),
      'held.json',
      'late.json',
      'later.json',
    ]);
    expect(state()).toMatchObject({ into: 'a-comparison', tooMany: 2 });
  });

  it('stand behind those that wait, whose count of files left unread stays', async () => {
    const { state, names } = shown();
    await act(() =>
      imports.take(Promise.resolve({ files: [fileOf('a')], more: 3, unread: [] }), 'a-comparison'),
    );
    await act(() => imports.takeMore([fileOf('b')]));
    expect(names()).toEqual(['a.json', 'b.json']);
    expect(state()).toMatchObject({ into: 'a-comparison', tooMany: 3, reading: undefined });
  });

  it('are stopped together with the first, and nothing is left in the way of the next', async () => {
    const { state, names } = shown();
    const { file, letGo } = heldFile('held');
    let taken = Promise.resolve();
    act(() => void imports.take([file]));
    act(() => void (taken = imports.takeMore([fileOf('late')])));
    act(() => imports.stop());
    letGo();
    await act(() => taken);
    expect(state()).toEqual(nothing);
    await act(() => imports.takeMore([fileOf('next')]));
    expect(names()).toEqual(['next.json']);
  });
});

describe('a reading that is stopped', () => {
  it.each(['stop', 'forget'] as const)('leaves nothing behind, then or later: %s', async (how) => {
    const { state } = shown();
    const { file, letGo } = heldFile('held');
    let taken = Promise.resolve();
    act(() => void (taken = imports.take([...filesOf(20), file], 'a-comparison')));
    await waitFor(() => expect(state().reading?.done).toBe(20));
    act(() => imports[how]());
    expect(state()).toEqual(nothing);
    letGo();
    await act(() => taken);
    expect(state()).toEqual(nothing);
  });

  it('before the folder is looked through never begins', async () => {
    const { state } = shown();
    await act(async () => {
      const taken = imports.take(Promise.resolve({ files: filesOf(3), more: 0, unread: [] }));
      imports.stop();
      await taken;
    });
    expect(state()).toEqual(nothing);
  });
});

describe('what is put', () => {
  it('is one thing or many, and takes the place of what waited', () => {
    const { state, names } = shown();
    act(() => imports.put(codeOf(1, documentOf('a'))));
    expect(state()).toEqual({ ...nothing, items: [codeOf(1, documentOf('a'))] });
    act(() =>
      imports.put([codeOf(2, documentOf('b')), codeOf(3, documentOf('c'))], 'a-comparison'),
    );
    expect([names(), state().into]).toEqual([['Code 2', 'Code 3'], 'a-comparison']);
  });
});

describe('what is added', () => {
  it('stands behind what waits, for the same comparison', () => {
    const { state, names } = shown();
    act(() => imports.put(codeOf(1, documentOf('a')), 'a-comparison'));
    act(() => imports.append([codeOf(2, documentOf('b'))]));
    expect([names(), state().into]).toEqual([['Code 1', 'Code 2'], 'a-comparison']);
  });

  it('is not added twice when it holds the same, whatever it is called', () => {
    const { names } = shown();
    act(() => imports.put(codeOf(1, documentOf('a'), documentOf('b'))));
    act(() =>
      imports.append([
        codeOf(2, documentOf('b')),
        codeOf(3, documentOf('c')),
        codeOf(4, documentOf('c')),
      ]),
    );
    expect(names()).toEqual(['Code 1', 'Code 3']);
  });

  it('is added when it has other answers under the same id, holds more than waits, or could not be opened', () => {
    const { names } = shown();
    const other = assessmentDocument(
      anAssessment({ id: 'a', answers: realAnswers({ roles: [3] }) }),
      madeUpBank,
    );
    const bad: ImportItem = {
      from: { kind: 'link', number: 1 },
      contents: { ok: false, failure: { of: 'link', why: { kind: 'damaged' } } },
    };
    act(() => imports.put(codeOf(1, documentOf('a'))));
    act(() =>
      imports.append([codeOf(2, other), codeOf(3, documentOf('a'), documentOf('b')), bad, bad]),
    );
    expect(names()).toEqual(['Code 1', 'Code 2', 'Code 3', 'Link 1', 'Link 1']);
  });

  it('while files are read stays, before them', async () => {
    const { names, isRead } = shown();
    act(() => void imports.take(filesOf(2)));
    act(() => imports.append([codeOf(1, documentOf('a'))]));
    await isRead();
    expect(names()).toEqual(['Code 1', 'file-0.json', 'file-1.json']);
  });
});
