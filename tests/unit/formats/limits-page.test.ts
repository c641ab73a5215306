import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countLimits, textLimits } from '../../../src/domain/model/text-limits';
import { fileFailureText } from '../../../src/wording/file-failure-text';
import { fileLimits } from '../../../src/formats/json/file-limits';
import { readFailureText } from '../../../src/wording/read-failure-text';
import { shareFailureText } from '../../../src/wording/share-failure-text';
import { shareLimits } from '../../../src/formats/link/share-limits';

const page = readFileSync('docs/limits.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The row of a limit: the one that names it in the code. */
const rowOf = (name: string) => rows.filter((cells) => cells[3]?.includes(`\`${name}\``) === true);

const limits = Object.entries({ fileLimits, shareLimits, textLimits, countLimits }).flatMap(
  ([group, each]) =>
    Object.entries(each).map(([key, most]): [string, number] => [`${group}.${key}`, most]),
);

describe('docs/limits.md', () => {
  it.each(limits)('has a row for %s, with %d', (name, most) => {
    const figures = rowOf(name).map((cells) => cells[2]?.match(/\d[\d,]*/)?.[0]);
    expect(figures).toEqual([most.toLocaleString('en-GB')]);
  });

  it('names no limit that there is not', () => {
    const named = page.match(/\b(?:file|share|text|count)Limits\.\w+/g) ?? [];
    expect(named.filter((name) => !limits.some(([each]) => each === name))).toEqual([]);
  });

  it('names files of the code that exist', () => {
    const files = page.match(/\bsrc\/[\w/.-]+\.tsx?\b/g) ?? [];
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each<[string, string]>([
    ['fileLimits.bytes', fileFailureText({ kind: 'too-large', bytes: 61_000_000 })],
    ['fileLimits.nesting', fileFailureText({ kind: 'too-deep' })],
    ['fileLimits.nesting', shareFailureText({ kind: 'too-deep' })],
    ['shareLimits.fragment', shareFailureText({ kind: 'too-large' })],
    ['shareLimits.expanded', shareFailureText({ kind: 'too-large' })],
    ['shareLimits.times', shareFailureText({ kind: 'too-large' })],
    ['shareLimits.code', shareFailureText({ kind: 'not-a-code' })],
  ])('says for %s what the page says: %s', (name, sentence) => {
    expect(rowOf(name)[0]?.[4]).toContain(sentence);
  });

  it('says what a file with a text that is too long is refused with', () => {
    expect(page).toContain(
      readFailureText(
        {
          kind: 'wrong-shape',
          place: 'assessment > partnership',
          expected: 'a name of 1 to 120 characters',
        },
        'It',
      ),
    );
  });
});
