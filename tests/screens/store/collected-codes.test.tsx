import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import type { ItemContents } from '../../../src/formats/item-contents';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { collectedCodes, useCollectedCodes } from '../../../src/store/transfer/collected-codes';
import { anAssessment } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';
import { realAnswers } from '../../support/real-questions';

const codeOf = (instead: Partial<Assessment>): ItemContents => ({
  ok: true,
  documents: [assessmentDocument(anAssessment(instead), madeUpBank)],
  comparisons: [],
  dropped: [],
});
const numbered = (number: number, contents: ItemContents): ImportItem => ({
  from: { kind: 'code', number },
  contents,
});
const first = codeOf({ id: 'a', answers: realAnswers({ roles: [1] }) });
const second = codeOf({ id: 'b', answers: realAnswers({ roles: [2] }) });
const other = codeOf({ id: 'a', answers: realAnswers({ roles: [3] }) });

/** Adds codes one after the other: the number of each, and what is held in the end. */
function adding(...codes: readonly ItemContents[]) {
  const { result } = renderHook(() => useCollectedCodes('one'));
  const numbers: number[] = [];
  for (const code of codes) act(() => void numbers.push(collectedCodes.add('one', code)));
  return { numbers, held: result.current };
}

beforeEach(() => act(() => collectedCodes.forget('one')));

describe('codes that are read one after the other', () => {
  it('are numbered, and the same one again is not added twice', () => {
    expect(adding(first, second, first)).toEqual({
      numbers: [1, 2, 1],
      held: [numbered(1, first), numbered(2, second)],
    });
  });

  it('are all held, also those of several people who began with the same assessment', () => {
    expect(adding(first, second, other, other)).toEqual({
      numbers: [1, 2, 3, 3],
      held: [numbered(1, first), numbered(2, second), numbered(3, other)],
    });
  });
});
