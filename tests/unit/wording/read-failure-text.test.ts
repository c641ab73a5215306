import { describe, expect, it } from 'vitest';
import { readAssessment } from '../../../src/formats/json/read-assessment';
import { readFailureText } from '../../../src/wording/read-failure-text';
import { documentOf } from '../../support/document-of';

/** The sentence that a person reads about a value, or that it was opened. */
function sentenceAbout(value: unknown, what = 'This record'): string {
  const read = readAssessment(value);
  return read.ok ? 'opened' : readFailureText(read.failure, what);
}

describe('the sentence about what could not be read', () => {
  it.each<[string, unknown, string]>([
    [
      'another format',
      { ...documentOf(), format: 'shopping/list' },
      'This record is not an assessment or a comparison that this page made, or it is damaged at its very beginning.',
    ],
    [
      'nothing',
      undefined,
      'This record is not an assessment or a comparison that this page made, or it is damaged at its very beginning.',
    ],
    [
      'a later version',
      { ...documentOf(), formatVersion: 12 },
      'This record was made by a newer version of this page (format 12). Open it with that version.',
    ],
    [
      'damage near the outside',
      { ...documentOf(), bank: 7 },
      'This record is damaged at ‘bank’, where we expected the id and version of a question bank. Nothing of it was opened.',
    ],
    [
      'damage deep inside',
      documentOf({ answers: { 'gov-1': { level: 7 } } }),
      'This record is damaged at ‘assessment > answers > gov-1’, where we expected an answer for each question, with a level from 0 to 4, dont-know or not-applicable. Nothing of it was opened.',
    ],
  ])('names %s', (_what, value, sentence) => {
    expect(sentenceAbout(value)).toBe(sentence);
  });

  it('names no place where there is none', () => {
    expect(
      readFailureText(
        { kind: 'wrong-shape', place: '', expected: { kind: 'something-else' } },
        'This record',
      ),
    ).toBe('This record is damaged. Nothing of it was opened.');
  });

  it.each<[string, unknown]>([
    ['not-ours', 7],
    ['newer-version', { ...documentOf(), formatVersion: 2 }],
    ['wrong-shape', documentOf({ length: 'medium' })],
  ])('begins with what was read: %s', (_kind, value) => {
    expect(sentenceAbout(value, 'The file ‘Wenlow.json’')).toMatch(
      /^The file ‘Wenlow\.json’ (is|was) /,
    );
  });
});
