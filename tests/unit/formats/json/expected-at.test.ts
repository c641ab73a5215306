import { describe, expect, it } from 'vitest';
import { expectedAt, type Expectation } from '../../../../src/formats/json/expected-at';
import { readAssessment } from '../../../../src/formats/json/read-assessment';
import { documentOf } from '../../../support/document-of';

describe('what was expected', () => {
  it.each<[readonly PropertyKey[], Expectation]>([
    [['assessment', 'partnership'], { kind: 'name', most: 120 }],
    [['assessment', 'length'], { kind: 'one-of', values: ['quick', 'full'] }],
    // The longest end of the path that says something; an id among the answers is no key of ours.
    [['assessment', 'answers', 'level'], { kind: 'answer' }],
    [['assessment', 'answers', 'gov-1', 'note'], { kind: 'text', most: 2000 }],
    [['comparison', 'members', 4, 'assessment'], { kind: 'id' }],
    [['comparison', 'assessments', 4, 'assessment'], { kind: 'assessment' }],
    // Where nothing is known of the last part, what is known of the one before.
    [['assessment', 'otherPartners', 12], { kind: 'other-partners', most: 12 }],
    [['toString'], { kind: 'something-else' }],
  ])('at %j is %j', (path, expectation) => {
    expect(expectedAt(path)).toEqual(expectation);
  });

  it.each<Record<string, unknown>>([
    { id: '' },
    { partnership: '' },
    { partner: 7 },
    { partner: { name: 'T', sector: 'army' } },
    { respondent: 'me' },
    { respondent: { kind: 'nobody' } },
    { length: 1 },
    { createdAt: 'today' },
    { updatedAt: 0 },
    { completedAt: '' },
    { answers: [] },
    { targets: { roles: 9 } },
    { plan: [] },
    { asks: 'SYS-1' },
    {
      plan: {
        startDate: '2026-11-22',
        updatedAt: '2026-11-22T10:00:00.000Z',
        actions: [{ id: 'a', text: 'Do it.', owner: '', due: {}, doneWhen: '', status: 'late' }],
      },
    },
    { otherPartners: [''] },
    { example: false },
  ])('is known for a damage of its kind: %j', (instead) => {
    expect(readAssessment(documentOf(instead))).toMatchObject({
      ok: false,
      failure: {
        kind: 'wrong-shape',
        expected: { kind: expect.not.stringMatching('something-else') as unknown },
      },
    });
  });
});
