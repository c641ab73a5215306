import type { BankProblem } from './bank-problem.ts';
import type { ShapeIssue } from './question-bank-schema.ts';

type Key = string | number;

/** The files that are not areas, by the key under which they are read. */
const fileNames: Readonly<Record<string, string>> = {
  note: 'partnership-note',
  agenda: 'yearly-agenda',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined,
    value,
  );
}

/** The id, else the term, of an entry; else its number in the list, from 1. */
function nameOf(entry: unknown, index: number, kind: string): string {
  const names = ['id', 'term', 'title'].map((key) => valueAt(entry, [key]));
  const name = names.find((each) => typeof each === 'string' && each !== '');
  return typeof name === 'string' ? name : `${kind} ${index + 1}`;
}

/** Where a key stands inside a question, in the words of the rules: 'level 3', 'step from 1 to 2'. */
function insideQuestion(keys: readonly Key[]): readonly string[] {
  const [key, index, ...rest] = keys;
  if (key === 'levels' && typeof index === 'number') return [`level ${index}`];
  if (key === 'steps' && typeof index === 'number')
    return [`step from ${index} to ${index + 1}`, ...rest.map(String)];
  if (key === 'keep') return ['keep', ...keys.slice(1).map(String)];
  if (key === 'findOut') return ['find out', ...keys.slice(1).map(String)];
  return keys.map(String);
}

/** The file and the place of a path into the parsed files, such as `areas > 1 > questions > 0 > keep > time`. */
function placeOf(files: unknown, path: readonly Key[]): Pick<BankProblem, 'file' | 'place'> {
  const [top, index, ...rest] = path;
  if (top === undefined) return { file: 'questions', place: 'the files' };
  if (top === 'areas' && typeof index === 'number') {
    const listed = valueAt(files, ['bank', 'areas', index]);
    const file = `questions/${typeof listed === 'string' ? listed : `area ${index + 1}`}.json`;
    const [list, number, ...inside] = rest;
    if (list !== 'questions' || typeof number !== 'number')
      return { file, place: rest.join(', ') || 'the whole file' };
    const question = nameOf(valueAt(files, path.slice(0, 4)), number, 'question');
    return { file, place: [question, ...insideQuestion(inside)].join(', ') };
  }
  const file = `questions/${fileNames[top] ?? (top === 'areas' ? 'bank' : top)}.json`;
  const inside = path
    .slice(1)
    .map((key, depth) =>
      typeof key === 'number'
        ? nameOf(valueAt(files, path.slice(0, depth + 2)), key, 'entry')
        : key,
    );
  return { file, place: inside.join(', ') || 'the whole file' };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const written = typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}

function listed(values: readonly unknown[]): string {
  return values.map(String).join(', ');
}

/** What is wrong with a value and what to write instead. */
function messageOf(issue: ShapeIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return 'is missing. Add it: questions/README.md says what each part is.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has ${listed(issue.keys.map((key) => `'${key}'`))}, which nothing reads. Correct the name, or take it out.`;
    case 'invalid_type':
      return `is ${shown(value)}. Write ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `is ${shown(value)}. Write one of ${listed(issue.values)}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'is empty. Write the text.'
        : `is ${Array.isArray(value) ? `a list of ${value.length}` : shown(value)}. It needs ${issue.inclusive === false ? `more than ${String(issue.minimum)}` : `${String(issue.minimum)} or more`}.`;
    case 'too_big':
      return `is ${Array.isArray(value) ? `a list of ${value.length}` : shown(value)}. It may be ${String(issue.maximum)} at most.`;
    case 'invalid_union':
    case 'invalid_format':
      return `is ${shown(value)}, which ${issue.message}`;
    default:
      return `is ${shown(value)}. ${issue.message}.`;
  }
}

/**
 * What a fault of the bank's shape is to somebody who edits the files: file, id, and what to write instead.
 *
 * @param files the parsed files, as they were checked
 */
export function shapeFault(files: unknown, issue: ShapeIssue): BankProblem {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return {
    rule: 'shape',
    ...placeOf(files, path),
    message: messageOf(issue, valueAt(files, path)),
  };
}
