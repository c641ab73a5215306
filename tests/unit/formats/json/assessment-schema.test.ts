import { describe, expect, it } from 'vitest';
import { readAssessment } from '../../../../src/formats/json/read-assessment';
import { documentOf } from '../../../support/document-of';

/** The place where an assessment with these values is refused; `undefined` when it is read. */
function refusedAt(
  instead: Readonly<Record<string, unknown>>,
  without: readonly string[] = [],
): string | undefined {
  const read = readAssessment(documentOf(instead, without));
  return !read.ok && read.failure.kind === 'wrong-shape' ? read.failure.place : undefined;
}

const text = (length: number) => 'x'.repeat(length);
const list = (length: number, item: unknown) => Array.from({ length }, () => item);
const at = '2026-11-22T10:24:00.000Z';
const action = (instead: Readonly<Record<string, unknown>> = {}) => ({
  id: 'a1',
  text: 'Write',
  owner: '',
  due: {},
  doneWhen: '',
  status: 'done',
  ...instead,
});
const planOf = (...actions: readonly unknown[]) => ({
  plan: { startDate: '2026-11-22', updatedAt: at, actions },
});
const answer = (given: unknown) => ({ answers: { 'gov-1': given } });

describe('a limit', () => {
  it.each<[string, number, (count: number) => Readonly<Record<string, unknown>>, string]>([
    ['an id', 64, (count) => ({ id: text(count) }), 'id'],
    ['the name of the partnership', 120, (count) => ({ partnership: text(count) }), 'partnership'],
    [
      'the name of the partner',
      120,
      (count) => ({ partner: { name: text(count), sector: 'other' } }),
      'partner > name',
    ],
    [
      'a role',
      80,
      (count) => ({ respondent: { kind: 'individual', label: text(count) } }),
      'respondent > label',
    ],
    [
      'the note of a level',
      2000,
      (count) => answer({ level: 1, note: text(count) }),
      'answers > gov-1 > note',
    ],
    [
      'the note without a level',
      2000,
      (count) => answer({ answer: 'dont-know', note: text(count) }),
      'answers > gov-1 > note',
    ],
    [
      'the id of a question',
      64,
      (count) => ({ answers: { [text(count)]: { level: 1 } } }),
      `answers > ${text(65)}`,
    ],
    [
      'the text of an action',
      400,
      (count) => planOf(action({ text: text(count) })),
      'plan > actions > 1 > text',
    ],
    [
      'an owner',
      160,
      (count) => planOf(action({ owner: text(count) })),
      'plan > actions > 1 > owner',
    ],
    [
      'an event',
      120,
      (count) => planOf(action({ due: { event: text(count) } })),
      'plan > actions > 1 > due > event',
    ],
    [
      'when an action is done',
      300,
      (count) => planOf(action({ doneWhen: text(count) })),
      'plan > actions > 1 > doneWhen',
    ],
    ['the actions of a plan', 200, (count) => planOf(...list(count, action())), 'plan > actions'],
    [
      'the answers',
      500,
      (count) => ({
        answers: Object.fromEntries(list(count, 0).map((_, index) => [`q-${index}`, { level: 1 }])),
      }),
      'answers',
    ],
    [
      'a moment',
      40,
      (count) => ({ createdAt: `2026-11-22T10:00:00.${'0'.repeat(count - 21)}Z` }),
      'createdAt',
    ],
    [
      'the moment of a plan',
      40,
      (count) => ({
        plan: {
          startDate: '2026-11-22',
          updatedAt: `2026-11-22T10:00:00.${'0'.repeat(count - 21)}Z`,
          actions: [],
        },
      }),
      'plan > updatedAt',
    ],
    ['the asks', 100, (count) => ({ asks: list(count, 'SYS-1') }), 'asks'],
    [
      'the other partners',
      12,
      (count) => ({ otherPartners: list(count, 'Wenlow') }),
      'otherPartners',
    ],
    [
      'the name of another partner',
      120,
      (count) => ({ otherPartners: ['Wenlow', text(count)] }),
      'otherPartners > 2',
    ],
  ])('of %s: %d are read, one more is refused', (_what, most, having, place) => {
    expect(refusedAt(having(most))).toBeUndefined();
    expect(refusedAt(having(most + 1))).toBe(`assessment > ${place}`);
  });
});

describe('the version of a bank', () => {
  const documentWith = (version: string) =>
    readAssessment({ ...documentOf(), bank: { id: 'made-up', version } });

  it('has 32 characters at most', () => {
    expect(documentWith(`1.0.${'1'.repeat(28)}`)).toMatchObject({ ok: true });
    expect(documentWith(`1.0.${'1'.repeat(29)}`)).toEqual({
      ok: false,
      failure: {
        kind: 'wrong-shape',
        place: 'bank > version',
        expected: { kind: 'bank-version' },
      },
    });
  });
});

describe('a name', () => {
  it.each(['', '   ', '\n\t'])('is not empty: %j', (name) => {
    expect(refusedAt({ partnership: name })).toBe('assessment > partnership');
    expect(refusedAt({ otherPartners: [name] })).toBe('assessment > otherPartners > 1');
  });

  it('loses the space around it before it is measured', () => {
    const read = readAssessment(documentOf({ partnership: `  ${text(120)}\n` }));
    expect(read.ok && read.document.assessment.partnership).toBe(text(120));
  });
});

describe('an assessment', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    [
      'of each level',
      { answers: Object.fromEntries([0, 1, 2, 3, 4].map((level) => [`gov-${level}`, { level }])) },
    ],
    [
      'of each basis',
      {
        answers: Object.fromEntries(
          ['seen', 'told', 'guess'].map((basis) => [basis, { level: 2, basis }]),
        ),
      },
    ],
    ['with a note that is empty', answer({ level: 0, note: '' })],
    ['with a moment to the second', { createdAt: '2026-11-22T10:00:00Z' }],
    ['with a target of 0', { targets: { roles: 0 } }],
    ['with a plan of no actions', planOf()],
    [
      'with an action due on a day and at an event',
      planOf(action({ due: { date: '2028-02-29', event: 'Talks' } })),
    ],
    [
      'with an action of each origin',
      planOf(
        ...[0, 1, 2, 3, 'keep', 'find-out'].map((kind) =>
          action({ id: `a-${kind}`, origin: { question: 'gov-1', action: kind } }),
        ),
      ),
    ],
    ['that is the example', { example: true }],
  ])('%s is read', (_what, instead) => {
    expect(readAssessment(documentOf(instead))).toStrictEqual({
      ok: true,
      document: documentOf(instead),
    });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['an id with a space', { id: 'a b' }, 'id'],
    ['an empty id', { id: '' }, 'id'],
    ['an unknown sector', { partner: { name: 'T', sector: 'bank' } }, 'partner > sector'],
    ['an unknown kind of respondent', { respondent: { kind: 'crowd' } }, 'respondent > kind'],
    ['an unknown length', { length: 'medium' }, 'length'],
    ['a moment of another zone', { createdAt: '2026-11-22T10:00:00+01:00' }, 'createdAt'],
    ['a day for a moment', { updatedAt: '2026-11-22' }, 'updatedAt'],
    ['a moment that never was', { completedAt: '2026-02-30T10:00:00.000Z' }, 'completedAt'],
    ['answers in a list', { answers: [{ level: 1 }] }, 'answers'],
    [
      'the id of a question with a space',
      { answers: { 'gov 1': { level: 1 } } },
      'answers > gov 1',
    ],
    ['a level of 5', answer({ level: 5 }), 'answers > gov-1'],
    ['a level below 0', answer({ level: -1 }), 'answers > gov-1'],
    ['half a level', answer({ level: 2.5 }), 'answers > gov-1'],
    ['a level in words', answer({ level: '2' }), 'answers > gov-1'],
    ['an answer that says nothing', answer({ note: 'Minutes' }), 'answers > gov-1'],
    ['a blank that has a key', answer(null), 'answers > gov-1'],
    ['an unknown answer', answer({ answer: 'maybe' }), 'answers > gov-1'],
    ['an unknown basis', answer({ level: 2, basis: 'dreamt' }), 'answers > gov-1'],
    ['a target of 5', { targets: { roles: 5 } }, 'targets > roles'],
    [
      'a start on a day that does not exist',
      { plan: { startDate: '2026-02-30', updatedAt: at, actions: [] } },
      'plan > startDate',
    ],
    [
      'an action due on a day that does not exist',
      planOf(action({ due: { date: '2026-13-01' } })),
      'plan > actions > 1 > due > date',
    ],
    [
      'a second action without a text',
      planOf(action(), action({ text: ' ' })),
      'plan > actions > 2 > text',
    ],
    ['an unknown status', planOf(action({ status: 'late' })), 'plan > actions > 1 > status'],
    [
      'an origin at level 4',
      planOf(action({ origin: { question: 'gov-1', action: 4 } })),
      'plan > actions > 1 > origin > action',
    ],
    ['an example that is none', { example: false }, 'example'],
  ])('with %s is refused, and its place is named', (_what, instead, place) => {
    expect(refusedAt(instead)).toBe(`assessment > ${place}`);
  });
});

describe('a partner', () => {
  it.each(['individual', 'organisation'])('is needed where the respondent is an %s', (kind) => {
    expect(refusedAt({ respondent: { kind } })).toBeUndefined();
    expect(refusedAt({ respondent: { kind } }, ['partner'])).toBe('assessment > partner');
  });

  it('has no place in a consensus', () => {
    expect(refusedAt({ respondent: { kind: 'consensus' } }, ['partner'])).toBeUndefined();
    expect(refusedAt({ respondent: { kind: 'consensus' } })).toBe('assessment > partner');
  });
});
