/** The words of a text, as a reader counts them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9’'£%-]+/g) ?? [];
}

/** The sentences of a text. A text without an end stop is one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
}

/** The syllables of a word, by the usual count of vowel groups; at least 1. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The Flesch-Kincaid grade of several texts read as one: school years, 8 is about age 13. */
export function readingGrade(texts: readonly string[]): number {
  const whole = texts.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');
  const words = wordsOf(whole);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / sentencesOf(whole).length) + 11.8 * (syllables / words.length) - 15.59
  );
}
