import { describe, expect, it } from 'vitest';
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from '../../../src/bank/read-words';

describe('reading words', () => {
  it.each([
    ['Who does what, and when?', 5],
    ['It’s a stand-in.', 3],
    ['About £5 or 20%.', 4],
    ['One – two … three', 3],
    ['', 0],
  ])('counts the words of ‘%s’: %d', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });

  it.each([
    ['We met. We talked.', 2],
    ['Who met? We did.', 2],
    ['We met', 1],
    ['It takes 1.5 hours.', 1],
    ['', 0],
  ])('counts the sentences of ‘%s’: %d', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it.each([
    ['a', 1],
    ['list', 1],
    ['agreed', 2],
    ['talked', 1],
    ['partner', 2],
    ['charity', 3],
    ['organisation', 5],
    ['governance', 3],
    ['table', 2],
    ['year', 1],
    ['stand-in', 2],
    ['2026', 1],
  ])('counts the syllables of ‘%s’: %d', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('the reading grade', () => {
  it('is worked out by the formula of Flesch and Kincaid', () => {
    // 6 words in 2 sentences, 7 syllables (charity has 3, and four have one): 0.39 × 3 + 11.8 × 8/6 − 15.59
    expect(readingGrade(['The charity met.', 'We all met'])).toBeCloseTo(
      0.39 * 3 + 11.8 * (8 / 6) - 15.59,
      10,
    );
  });

  it('takes texts without an end stop as sentences of their own', () => {
    expect(readingGrade(['We met', 'You met'])).toBe(readingGrade(['We met. You met.']));
  });

  it('is higher for longer sentences and for longer words', () => {
    const plain = readingGrade(['We met. We made a list.']);
    expect(readingGrade(['We met and then we made a list.'])).toBeGreaterThan(plain);
    expect(readingGrade(['We assembled. We produced documentation.'])).toBeGreaterThan(plain);
  });
});
