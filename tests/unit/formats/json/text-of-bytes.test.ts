import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../../../src/formats/json/read-file';
import { textOfBytes } from '../../../../src/formats/json/text-of-bytes';
import { documentOf } from '../../../support/document-of';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) =>
      isBig ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  );
const latin = (...bytes: readonly number[]) =>
  Uint8Array.from([...utf8('{"note":"'), ...bytes, ...utf8('"}')]);
const text = '{"note":"Łucja’s – café"}';

describe('the text of a file is read as it was meant', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(text), text],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]), text],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16(text, false)]), text],
    ['UTF-16 the other way round', Uint8Array.from([0xfe, 0xff, ...utf16(text, true)]), text],
    ['UTF-16 without a mark', utf16(text, false), text],
    ['UTF-16 the other way round without a mark', utf16(text, true), text],
    ['Windows, where all of it agrees', latin(0x92, 0x96, 0xe9), '{"note":"’–é"}'],
  ])('from %s', (_, bytes, expected) => {
    expect(textOfBytes(bytes)).toBe(expected);
  });

  it.each<[string, Uint8Array]>([
    ['Windows, where £ of one is Ł of another', latin(0xa3)],
    ['Windows, where ð of one is đ of another', latin(0xf0)],
    ['UTF-8 that breaks off inside a letter', utf8('{"note":"Łu').slice(0, 10)],
    ['half a UTF-16 letter', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x00])],
  ])('and not at all from %s', (_, bytes) => {
    expect(textOfBytes(bytes)).toBeUndefined();
  });

  it('no bytes whatever give a letter that was lost, unless it stood there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const read = textOfBytes(bytes) ?? '';
        const held = new TextDecoder().decode(bytes).includes('\uFFFD');
        if (read.includes('\uFFFD')) expect(held).toBe(true);
      }),
    );
  });
});

describe('a file is refused with its reason', () => {
  const whole = (note: string) =>
    JSON.stringify(documentOf({ answers: { 'aims-1': { level: 2, note } } }));

  it.each<[string, Uint8Array, string]>([
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'zip'],
    ['letters that nobody knows', latin(0xa3), 'other-encoding'],
    [
      'a backup of nothing',
      utf8('{"format":"partnership-readiness/backup","formatVersion":1,"assessments":[]}'),
      'nothing-in-it',
    ],
  ])('%s', (_, bytes, kind) => {
    expect(readFileBytes(bytes)).toEqual({ ok: false, failure: { kind } });
  });

  it.each([
    ['a NUL', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['half a character', 'a\uD800b'],
    ['a letter that was lost', 'a\uFFFDb'],
  ])('a note with %s', (_, note) => {
    expect(readFileBytes(utf8(whole(note)))).toMatchObject({
      ok: false,
      failure: {
        kind: 'wrong-shape',
        place: 'assessment > answers > aims-1 > note',
        expected: { kind: 'plain-text' },
      },
    });
  });

  it.each([
    ['Word’s', 'one\u000Btwo'],
    ['Windows’', 'one\r\ntwo'],
    ['Unicode’s', 'one\u2028two'],
    ['an old Mac’s', 'one\rtwo'],
  ])('%s end of a line is a line end as any other', (_, note) => {
    const read = readFileBytes(utf8(whole(note)));
    expect(read.ok && read.documents[0]?.assessment.answers['aims-1']?.note).toBe('one\ntwo');
  });
});
