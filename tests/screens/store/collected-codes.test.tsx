import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { collectedCodes, useCollectedCodes } from '../../../src/store/transfer/collected-codes';
import { anAssessment, answersOf } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

const codeOf = (instead: Partial<Assessment>): ImportItem => ({
  from: 'code',
  name: '',
  contents: {
    ok: true,
    documents: [assessmentDocument(anAssessment(instead), madeUpBank)],
    comparisons: [],
    dropped: [],
  },
});
const first = codeOf({ id: 'a', answers: answersOf({ roles: [1] }) });
const second = codeOf({ id: 'b', answers: answersOf({ roles: [2] }) });
const corrected = codeOf({ id: 'a', answers: answersOf({ roles: [3] }) });

/** Adds codes one after the other: what each is called, and what is held in the end. */
function adding(...codes: readonly ImportItem[]) {
  const { result } = renderHook(() => useCollectedCodes('one'));
  const names: string[] = [];
  for (const code of codes) act(() => void names.push(collectedCodes.add('one', code)));
  return { names, held: result.current };
}

beforeEach(() => act(() => collectedCodes.forget('one')));

describe('codes that are read one after the other', () => {
  it('are numbered, and the same one again is not added twice', () => {
    expect(adding(first, second, first)).toEqual({
      names: ['Code 1', 'Code 2', 'Code 1'],
      held: [
        { ...first, name: 'Code 1' },
        { ...second, name: 'Code 2' },
      ],
    });
  });

  it('give way to a corrected one of the same assessment, which takes the place and the number', () => {
    expect(adding(first, second, corrected)).toEqual({
      names: ['Code 1', 'Code 2', 'Code 1'],
      held: [
        { ...corrected, name: 'Code 1' },
        { ...second, name: 'Code 2' },
      ],
    });
  });
});
