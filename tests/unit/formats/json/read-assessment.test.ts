import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { readAssessment } from '../../../../src/formats/json/read-assessment';
import type { ReadFailure } from '../../../../src/formats/json/read-failure';
import { arbitraryAnswer } from '../../../support/arbitrary-assessment';
import { anAssessment } from '../../../support/assessment-builder';
import { documentOf } from '../../../support/document-of';

function assessmentIn(value: unknown): Assessment {
  const read = readAssessment(value);
  if (!read.ok) throw new Error(`It was refused: ${JSON.stringify(read.failure)}`);
  return read.document.assessment;
}

function failureOf(value: unknown): ReadFailure | undefined {
  const read = readAssessment(value);
  return read.ok ? undefined : read.failure;
}

const without = (key: string) => {
  const document = documentOf();
  Reflect.deleteProperty(document, key);
  return document;
};

describe('a minimal file', () => {
  const minimal = {
    id: 'a',
    partnership: 'P',
    partner: { name: 'T', sector: 'other' },
    respondent: { kind: 'individual' },
    length: 'quick',
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
    answers: {},
  };

  it('is valid, and stays minimal', () => {
    expect(readAssessment({ ...documentOf(), assessment: minimal })).toStrictEqual({
      ok: true,
      document: { ...documentOf(), assessment: minimal },
    });
  });

  it.each(Object.keys(minimal))('needs its %s', (key) => {
    const { [key]: _, ...rest } = Object.fromEntries(Object.entries(minimal));
    expect(failureOf({ ...documentOf(), assessment: rest })).toMatchObject({
      kind: 'wrong-shape',
      place: `assessment > ${key}`,
    });
  });
});

describe('a value is not ours', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 3],
    ['a text', 'partnership-readiness/assessment'],
    ['a list', [documentOf()]],
    ['an empty object', {}],
    ['without a format', without('format')],
    ['of another format', { ...documentOf(), format: 'partnership-readiness/comparison' }],
    ['without a version', without('formatVersion')],
    ['with a version that is a text', { ...documentOf(), formatVersion: '1' }],
    ['with a version that is no whole number', { ...documentOf(), formatVersion: 1.5 }],
  ])('when it is %s', (_what, value) => {
    expect(failureOf(value)).toEqual({ kind: 'not-ours' });
  });
});

describe('a value of a later version', () => {
  it.each([2, 3, 40])('is refused with its version: %d', (version) => {
    expect(failureOf({ ...documentOf(), formatVersion: version })).toEqual({
      kind: 'newer-version',
      version,
    });
  });

  it('is not called damaged, whatever its shape', () => {
    expect(
      failureOf({ format: 'partnership-readiness/assessment', formatVersion: 2, pages: [] }),
    ).toEqual({ kind: 'newer-version', version: 2 });
  });
});

describe('a value of the wrong shape', () => {
  it.each<[string, unknown, string]>([
    ['a version before the first', { ...documentOf(), formatVersion: 0 }, 'formatVersion'],
    ['no bank', without('bank'), 'bank'],
    ['a bank without an id', { ...documentOf(), bank: { id: '', version: '1.2.0' } }, 'bank > id'],
    [
      'a bank with an id of 65 characters',
      { ...documentOf(), bank: { id: 'b'.repeat(65), version: '1.2.0' } },
      'bank > id',
    ],
    [
      'a bank with half a version',
      { ...documentOf(), bank: { id: 'made-up', version: '1.2' } },
      'bank > version',
    ],
    ['no assessment', without('assessment'), 'assessment'],
    ['an assessment that is a list', { ...documentOf(), assessment: [] }, 'assessment'],
  ])('is named with its place: %s', (_what, value, place) => {
    expect(failureOf(value)).toMatchObject({ kind: 'wrong-shape', place });
  });

  it('is refused whole for one bad answer among good ones', () => {
    const answers = { 'gov-1': { level: 1 }, 'gov-2': { level: 9 }, 'gov-3': { level: 3 } };
    expect(readAssessment(documentOf({ answers }))).toStrictEqual({
      ok: false,
      failure: {
        kind: 'wrong-shape',
        place: 'assessment > answers > gov-2',
        expected: { kind: 'answer' },
      },
    });
  });
});

describe('answers to questions that no bank here knows', () => {
  it('are kept untouched', () => {
    const answers = {
      'gov-1': { level: 0 },
      'climate-7': { level: 4, basis: 'guess', note: ' As it stands ' },
      toString: { answer: 'not-applicable' },
    };
    expect(assessmentIn(documentOf({ answers })).answers).toStrictEqual(answers);
  });

  it('are kept untouched, whatever the id and the answer', () => {
    const id = fc.stringMatching(/^[a-z][\w-]{0,63}$/);
    fc.assert(
      fc.property(
        id,
        arbitraryAnswer,
        (question, answer) =>
          void expect(
            assessmentIn(documentOf({ answers: { [question]: answer } })).answers,
          ).toEqual({ [question]: answer }),
      ),
    );
  });
});

describe('an unknown key', () => {
  const more = { mood: 'bright' };

  it.each<[string, unknown]>([
    ['of the document', { ...documentOf(), ...more }],
    ['of the bank', { ...documentOf(), bank: { id: 'made-up', version: '1.2.0', ...more } }],
    ['of the assessment', documentOf(more)],
    ['of the partner', documentOf({ partner: { ...anAssessment().partner, ...more } })],
    ['of the respondent', documentOf({ respondent: { ...anAssessment().respondent, ...more } })],
  ])('%s is dropped, and the rest is read', (_where, value) => {
    expect(readAssessment(value)).toStrictEqual({ ok: true, document: documentOf() });
  });

  it('of an answer is dropped, and a basis with it where there is no level', () => {
    const answers = {
      'gov-1': { level: 2, ...more },
      'gov-2': { answer: 'dont-know', basis: 'seen', note: 'Ask' },
    };
    expect(assessmentIn(documentOf({ answers })).answers).toStrictEqual({
      'gov-1': { level: 2 },
      'gov-2': { answer: 'dont-know', note: 'Ask' },
    });
  });
});

describe('reading', () => {
  it('never throws, and names a failure for what is no document', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (value) => void expect(failureOf(value)).toEqual({ kind: 'not-ours' }),
      ),
    );
  });

  it('never throws, whatever stands in the place of an assessment or its answers', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('plan', 'answers', 'partner', 'targets'),
        (value, key) => {
          expect(failureOf({ ...documentOf(), assessment: value })?.kind).toBe('wrong-shape');
          expect(['wrong-shape', undefined]).toContain(
            failureOf(documentOf({ [key]: value }))?.kind,
          );
        },
      ),
    );
  });
});

it('drops a target for an area that it does not know, and keeps the others', () => {
  const read = readAssessment(documentOf({ targets: { climate: 2, roles: 3 } }));
  expect(read).toMatchObject({ ok: true, document: { assessment: { targets: { roles: 3 } } } });
});
