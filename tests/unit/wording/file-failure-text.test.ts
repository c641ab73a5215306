import { describe, expect, it } from 'vitest';
import { fileFailureText } from '../../../src/wording/file-failure-text';
import type { FileFailure } from '../../../src/formats/json/read-file';

describe('the sentence about a file that was not opened', () => {
  it.each<[string, FileFailure, string]>([
    [
      'too large',
      { kind: 'too-large', bytes: 60_000_001 },
      'It has 61 MB, and this page opens files of 60 MB at most. Check that it is the file you meant.',
    ],
    [
      'much too large',
      { kind: 'too-large', bytes: 3_400_000_000 },
      'It has 3400 MB, and this page opens files of 60 MB at most. Check that it is the file you meant.',
    ],
    ['empty', { kind: 'empty' }, 'It is empty. Ask whoever sent it to save and send it again.'],
    [
      'no JSON',
      { kind: 'not-json' },
      'It is not a file of this page, or it was cut off on its way. Files of this page end in .assessment.json, .comparison.json or .backup.json; ask for it again.',
    ],
    [
      'nested too deep',
      { kind: 'too-deep' },
      'It is nested deeper than any file of this page, so it was not opened. Check that it is the file you meant.',
    ],
    [
      'not ours',
      { kind: 'not-ours' },
      'It is a file of another program. Files of this page end in .assessment.json, .comparison.json or .backup.json.',
    ],
    [
      'of a newer version',
      { kind: 'newer-version', version: 3 },
      'It was made by a newer version of this page (format 3). Open it with that version.',
    ],
    [
      'damaged',
      { kind: 'wrong-shape', place: 'assessment > length', expected: 'quick or full' },
      'It is damaged at ‘assessment > length’, where we expected quick or full. Nothing of it was opened.',
    ],
    [
      'damaged at no place',
      { kind: 'wrong-shape', place: '', expected: '' },
      'It is damaged. Nothing of it was opened.',
    ],
  ])('says what happened and what to do: %s', (_what, failure, sentence) => {
    expect(fileFailureText(failure)).toBe(sentence);
  });
});
