import { describe, expect, it } from 'vitest';
import { expectedAt } from '../../../src/formats/json/expected-at';
import { expectationInWords } from '../../../src/wording/expectation-in-words';

describe('what was expected, in words', () => {
  it.each<[readonly PropertyKey[], string]>([
    [['assessment', 'length'], 'quick or full'],
    [['assessment', 'partnership'], 'a name of 1 to 120 characters'],
    [['assessment', 'partner'], 'a name and a sector, unless the whole group answered'],
    [
      ['assessment', 'partner', 'sector'],
      'nhs-trust, voluntary, commissioner, local-authority, primary-care or other',
    ],
    [['assessment', 'respondent', 'kind'], 'individual, organisation or consensus'],
    [['assessment', 'respondent', 'label'], 'a name of 1 to 80 characters'],
    [['assessment', 'createdAt'], 'a moment such as 2026-11-22T10:24:00.000Z'],
    [['assessment', 'plan', 'startDate'], 'a day that exists, such as 2026-11-22'],
    [['assessment', 'plan', 'actions', 3, 'status'], 'not-started, started or done'],
    [['assessment', 'plan', 'actions', 3, 'due', 'date'], 'a day that exists, such as 2026-11-22'],
    [['assessment', 'plan', 'actions', 3], 'at most 200 actions'],
    [['assessment', 'otherPartners', 12], 'at most 12 names'],
    [
      ['assessment', 'answers', 'gov-1'],
      'an answer for each question, with a level from 0 to 4, dont-know or not-applicable',
    ],
    [
      ['assessment', 'answers', 'level'],
      'an answer for each question, with a level from 0 to 4, dont-know or not-applicable',
    ],
    [['assessment', 'answers', 'gov-1', 'note'], 'a text of at most 2000 characters'],
    [['assessment', 'answers'], 'at most 500 answers, each under the id of its question'],
    [['assessment', 'targets', 'governance'], 'a level from 0 to 4 for an area'],
    [['bank', 'version'], 'a version such as 1.0.0'],
    [['assessments'], 'a list of assessments'],
    [['assessments', 2], 'an assessment'],
    [['comparisons', 2], 'a comparison'],
    [['comparison', 'partners'], 'at most 2,000 partners'],
    [['comparison', 'partners', 1], 'a partner with a name, a sector, an alias and other names'],
    [['comparison', 'partners', 1, 'alias'], 'a name of 1 to 120 characters'],
    [['comparison', 'partners', 1, 'also'], 'at most 2,000 other names of the partner'],
    [['comparison', 'partners', 1, 'also', 0], 'a name of 1 to 120 characters'],
    [['comparison', 'partners', 1, 'sectorChosen'], 'true, or nothing'],
    [['comparison', 'members'], 'at most 10,000 assessments, each of them once'],
    [['comparison', 'members', 4], 'an assessment’s id and its round'],
    [
      ['comparison', 'members', 4, 'assessment'],
      'an id of letters, digits and hyphens, at most 64',
    ],
    [['comparison', 'members', 4, 'round'], 'a whole number from 1 to 99'],
    [['comparison', 'members', 4, 'leftOut'], 'true, or nothing'],
    [['comparison', 'assessments', 4, 'assessment'], 'an assessment'],
    [['toString'], 'something else'],
    [['constructor', 4], 'something else'],
    [[], 'something else'],
  ])('at %j is %s', (path, words) => {
    expect(expectationInWords(expectedAt(path))).toBe(words);
  });

  it('under a record is its own id', () => {
    expect(expectationInWords({ kind: 'this-id', id: 'a-1' })).toBe('a-1');
  });
});
