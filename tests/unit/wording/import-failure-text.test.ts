import { describe, expect, it } from 'vitest';
import type { ImportFailure } from '../../../src/formats/item-contents';
import { importFailureText } from '../../../src/wording/import-failure-text';

type Why<Of extends ImportFailure['of']> = Extract<ImportFailure, { of: Of }>['why'];

describe('the sentence about a file that was not opened', () => {
  it.each<[string, Why<'file'>, string]>([
    [
      'too large',
      { kind: 'too-large', bytes: 60_000_001, most: 60_000_000 },
      'It is 61 MB, and this page opens files of 60 MB at most. Check that it is the file you meant.',
    ],
    [
      'much too large',
      { kind: 'too-large', bytes: 3_400_000_000, most: 60_000_000 },
      'It is 3400 MB, and this page opens files of 60 MB at most. Check that it is the file you meant.',
    ],
    ['empty', { kind: 'empty' }, 'It is empty. Ask whoever sent it to save and send it again.'],
    [
      'of a device with nothing on it',
      { kind: 'nothing-in-it' },
      'It is a file of everything on a device, and there was nothing on that device. Check that it is the file you meant.',
    ],
    [
      'zipped',
      { kind: 'zip' },
      'It is a zip file, with other files packed into it. Unpack it first, then open what is in it.',
    ],
    [
      'in an encoding that loses letters',
      { kind: 'other-encoding' },
      'Another program has saved it in a way that loses letters, or it is no text at all. Ask for the file as it was first saved.',
    ],
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
      {
        kind: 'wrong-shape',
        place: 'assessment > length',
        expected: { kind: 'one-of', values: ['quick', 'full'] },
      },
      'It is damaged at ‘assessment > length’, where we expected quick or full. Nothing of it was opened.',
    ],
    [
      'damaged at no place',
      { kind: 'wrong-shape', place: '', expected: { kind: 'something-else' } },
      'It is damaged. Nothing of it was opened.',
    ],
    [
      'that the browser does not hand over',
      { kind: 'unreadable' },
      'The browser could not read it. Check that it still exists, and open it again.',
    ],
    [
      'whose reader did not arrive',
      { kind: 'reader-not-loaded' },
      'This page could not load what reads files. Reload the page, and open them again.',
    ],
  ])('says what happened and what to do: %s', (_what, why, sentence) => {
    expect(importFailureText({ of: 'file', why })).toBe(sentence);
  });
});

describe('the sentence about a link or a code that was not opened', () => {
  it.each<[ImportFailure & { of: 'link' | 'code' }, string]>([
    [
      { of: 'link', why: { kind: 'not-a-link' } },
      'It holds no assessment of this page. Ask whoever sent it for the file.',
    ],
    [
      { of: 'code', why: { kind: 'not-a-code' } },
      'It holds no assessment of this page. Ask whoever sent it for the file.',
    ],
    [
      { of: 'link', why: { kind: 'damaged' } },
      'It was cut short or changed on its way. Ask for it again, or for the file.',
    ],
    [
      { of: 'code', why: { kind: 'damaged' } },
      'It was cut short or changed on its way. Ask for it again, or for the file.',
    ],
    [
      { of: 'link', why: { kind: 'too-large' } },
      'It holds more than a link can. Ask whoever sent it for the file.',
    ],
    [
      { of: 'link', why: { kind: 'too-deep' } },
      'It is nested deeper than anything that this page shares, so it was not opened. Ask whoever sent it for the file.',
    ],
    [
      { of: 'code', why: { kind: 'other-bank' } },
      'It was answered with other questions, which this page does not have. Open it with the page that made it, or ask for the file.',
    ],
    [
      { of: 'link', why: { kind: 'not-ours' } },
      'It is not an assessment or a comparison that this page made, or it is damaged at its very beginning.',
    ],
    [
      { of: 'code', why: { kind: 'newer-version', version: 2 } },
      'It was made by a newer version of this page (format 2). Open it with that version.',
    ],
    [
      {
        of: 'link',
        why: { kind: 'wrong-shape', place: 'assessment > id', expected: { kind: 'id' } },
      },
      'It is damaged at ‘assessment > id’, where we expected an id of letters, digits and hyphens, at most 64. Nothing of it was opened.',
    ],
  ])('says what happened and what to do: %j', (failure, sentence) => {
    expect(importFailureText(failure)).toBe(sentence);
  });
});

describe('the sentence about a picture without a code', () => {
  it.each<[Why<'picture'>['kind'], string]>([
    [
      'no-picture',
      'This browser cannot open it as a picture. Save it as PNG or JPEG, or take a picture of the screen.',
    ],
    [
      'no-code',
      'There is no code to be found in it. Take the picture again: the whole code, straight on and sharp, with its white edge.',
    ],
    ['empty-code', 'The code in it is empty.'],
    [
      'reader-not-loaded',
      'This page could not load what reads codes. Reload the page, and open it again.',
    ],
  ])('says what happened and what to do: %s', (kind, sentence) => {
    expect(importFailureText({ of: 'picture', why: { kind } })).toBe(sentence);
  });
});
