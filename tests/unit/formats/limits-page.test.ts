import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countLimits, textLimits } from '../../../src/domain/model/text-limits';
import { fileLimits } from '../../../src/formats/json/file-limits';
import { tooLarge } from '../../../src/formats/json/read-file';
import { wrongAt } from '../../../src/formats/json/read-shape';
import type { ImportFailure } from '../../../src/formats/item-contents';
import { importFailureText } from '../../../src/wording/import-failure-text';
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

  it.each<[string, ImportFailure]>([
    ['fileLimits.bytes', { of: 'file', why: tooLarge(61_000_000) ?? { kind: 'empty' } }],
    ['fileLimits.nesting', { of: 'file', why: { kind: 'too-deep' } }],
    ['fileLimits.nesting', { of: 'link', why: { kind: 'too-deep' } }],
    ['shareLimits.fragment', { of: 'link', why: { kind: 'too-large' } }],
    ['shareLimits.expanded', { of: 'link', why: { kind: 'too-large' } }],
    ['shareLimits.times', { of: 'link', why: { kind: 'too-large' } }],
    ['shareLimits.code', { of: 'code', why: { kind: 'not-a-code' } }],
  ])('says for %s what the page says of %j', (name, failure) => {
    expect(rowOf(name)[0]?.[4]).toContain(importFailureText(failure));
  });

  it('says of a picture that is too large what the page says', () => {
    const row = rows.find((cells) => cells[1] === 'Bytes of a picture of a code');
    expect(row?.[4]).toBe(importFailureText({ of: 'picture', why: { kind: 'no-picture' } }));
  });

  it('says what a file with a text that is too long is refused with', () => {
    const path = ['assessment', 'partnership'];
    expect(page).toContain(importFailureText({ of: 'file', why: wrongAt(path) }));
  });
});
