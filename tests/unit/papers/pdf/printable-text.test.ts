import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingCharacters, printableText } from '../../../../src/papers/pdf/printable-text';

const family = '👩\u200d👩\u200d👧';

describe('a text as the paper can show it', () => {
  it.each<[string, string, string]>([
    ['plain', 'Chair of trustees, 30%', 'Chair of trustees, 30%'],
    ['Welsh', 'Siân Ŵynne, Tŷ Ŷsbyty', 'Siân Ŵynne, Tŷ Ŷsbyty'],
    ['Polish', 'Łukasz Żółć', 'Łukasz Żółć'],
    ['curly quotes and dashes', '‘Don’t’, “said” – twice — or…', '‘Don’t’, “said” – twice — or…'],
    ['letters with their marks apart', 'Sia\u0302n W\u0302ynne', 'Siân Ŵynne'],
    ['other hyphens', 'follow\u2010up, non\u2011executive', 'follow-up, non-executive'],
    ['other dashes', '9\u201212 \u2015 so', '9–12 – so'],
    ['other spaces', 'a\u2009b\u202fc\u3000d\te', 'a b c d e'],
    ['a space that does not break', '10\u00a0km', '10\u00a0km'],
    ['marks that nobody sees', 'part\u00adner\u200bship\ufeff', 'partnership'],
    ['a soft hyphen between a letter and its mark', 'Sia\u00ad\u0302n', 'Siân'],
    ['a zero-width space between a letter and its mark', 'Sia\u200b\u0302n', 'Siân'],
    [
      'a word joiner and a byte-order mark between a letter and its mark',
      'W\u2060\ufeff\u0302ynne',
      'Ŵynne',
    ],
    ['line ends of every computer', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['nothing', '', ''],
  ])('is whole: %s', (_case, text, shown) => {
    expect(printableText(text)).toBe(shown);
    expect(missingCharacters(text)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['an emoji', 'Well done 🎉 all', 'Well done ? all', ['🎉']],
    ['an emoji with joiners, as one', `${family} care`, '? care', [family]],
    ['the same one twice, named once', `${family}, ${family}`, '?, ?', [family]],
    ['two, in the order of the text', '🎉 then 💙 then 🎉', '? then ? then ?', ['🎉', '💙']],
    ['a flag, as one', 'In 🇬🇧', 'In ?', ['🇬🇧']],
    ['Arabic', 'مرحبا', '?????', ['م', 'ر', 'ح', 'ب', 'ا']],
    ['Greek', 'α and ω', '? and ?', ['α', 'ω']],
    ['a letter with a mark that no face has', 'q\u0302', '?', ['q\u0302']],
    ['a character that is half of one', 'a\ud83db', 'a?b', ['\ud83d']],
  ])('has a ? for what the faces lack, and names it: %s', (_case, text, shown, missing) => {
    expect(printableText(text)).toBe(shown);
    expect(missingCharacters(text)).toEqual(missing);
  });

  it.each([
    ['a control character', 'a\u0007b', 'ab'],
    ['a mark that turns the direction of writing', 'a\u202eb', 'ab'],
    ['Word’s end of a line', 'a\u000bb', 'a\nb'],
    ['Unicode’s end of a line', 'a\u2028b', 'a\nb'],
  ])('asks nothing about what has no shape: %s', (_case, text, shown) => {
    expect(printableText(text)).toBe(shown);
    expect(missingCharacters(text)).toEqual([]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'W',
      '\u0302',
      '\u0301',
      '\u00ad',
      '\u200d',
      '\r',
      '\n',
      '👩',
      '🇬',
      '\ud83d',
      'م',
      ' ',
    ),
  }),
);

describe('for any text', () => {
  it('the printable text lacks nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(missingCharacters(printableText(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the printable text is printed as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printableText(printableText(text))).toBe(printableText(text));
      }),
      { numRuns: 500 },
    );
  });

  it('characters are missing exactly where a ? stands that was not written, and each is in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const questionMarks = (each: string) => each.split('?').length - 1;
        const missing = missingCharacters(text);
        expect(questionMarks(printableText(text)) > questionMarks(text)).toBe(missing.length > 0);
        expect(new Set(missing).size).toBe(missing.length);
      }),
      { numRuns: 500 },
    );
  });
});
