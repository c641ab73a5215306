import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainText, plainText } from '../../../../src/domain/model/plain-text';

it.each([
  ['one\u000Btwo', 'one\ntwo'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['a\u0000b\u0007c', 'abc'],
  ['Łucja – café 👩🏽‍⚕️ العربية', 'Łucja – café 👩🏽‍⚕️ العربية'],
  ['a\tb', 'a\tb'],
  ['half \uD83D of one', 'half  of one'],
])('what was pasted, %j, is kept as %j', (pasted, kept) => {
  expect(plainText(pasted)).toBe(kept);
});

it('what is kept of any text is plain, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const kept = plainText(text);
      expect(isPlainText(kept)).toBe(true);
      expect(plainText(kept)).toBe(kept);
    }),
  );
});
