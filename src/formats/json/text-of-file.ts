import type { Assessment } from '../../domain/model/assessment';
import type { Comparison } from '../../domain/model/comparison';
import { areaIds } from '../../domain/model/question-bank';

/** Every key in a value, at any depth, but for the ids under which its answers stand. */
type KeyIn<Value> = Value extends readonly (infer Entry)[]
  ? KeyIn<Entry>
  : Value extends object
    ? string extends keyof Value
      ? KeyIn<Value[keyof Value]>
      : { [Key in keyof Value]-?: Key | KeyIn<Value[Key]> }[keyof Value]
    : never;

type Missing<Key> = Exclude<KeyIn<Assessment | Comparison>, Key>;

/** These keys, as they are. Without one that an assessment or a comparison can have, which no file would hold, it does not compile. */
function allKeys<const Keys extends readonly string[]>(
  keys: Keys & (Missing<Keys[number]> extends never ? unknown : { lacks: Missing<Keys[number]> }),
): readonly string[] {
  return keys;
}

/** Every key that a file of ours has, in the order in which files hold them (docs/domain.md, Files). */
const keys = allKeys([
  'format',
  'formatVersion',
  'bank',
  'comparison',
  'assessment',
  'id',
  'version',
  'partnership',
  'partner',
  'name',
  'sector',
  'alias',
  'also',
  'sectorChosen',
  'respondent',
  'kind',
  'label',
  'length',
  'createdAt',
  'startDate',
  'updatedAt',
  'completedAt',
  'round',
  'leftOut',
  'otherBank',
  'answers',
  'level',
  'answer',
  'basis',
  'note',
  'partners',
  'members',
  'targets',
  ...areaIds,
  'plan',
  'actions',
  'origin',
  'question',
  'action',
  'text',
  'owner',
  'due',
  'date',
  'event',
  'doneWhen',
  'status',
  'asks',
  'otherPartners',
  'example',
  'assessments',
  'comparisons',
]);
const positions = new Map(keys.map((key, position) => [key, position]));
const positionOf = (key: string) => positions.get(key) ?? -1;

/** The same with the keys of its objects in the order of files; keys that no file has are left out. The keys of answers are ids, which stand in alphabetical order. */
function inOrder(value: unknown, holdsAnswers = false): unknown {
  if (Array.isArray(value)) return value.map((each) => inOrder(each));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const taken = holdsAnswers
    ? entries.sort(([a], [b]) => (a < b ? -1 : 1))
    : entries
        .filter(([key]) => positions.has(key))
        .sort(([a], [b]) => positionOf(a) - positionOf(b));
  return Object.fromEntries(
    taken.map(([key, each]) => [key, inOrder(each, !holdsAnswers && key === 'answers')]),
  );
}

/**
 * A value as the text of a file: fixed order of keys, two-space indentation, a final newline, so that two exports
 * of the same thing are the same bytes.
 */
export function textOfFile(value: unknown): string {
  return `${JSON.stringify(inOrder(value), null, 2)}\n`;
}

/** As it can stand in a file as a key only: inside a text its quotes would have strokes before them. */
const noAssessments = '"assessments": []';

/**
 * The same, part after part, for a file of thousands of assessments.
 *
 * @param value with an empty list under the only key `assessments` that it has
 * @param entries what stands in that list, in its order
 */
export function* textPartsOfFile(
  value: unknown,
  entries: Iterable<unknown>,
): Generator<string, void> {
  const text = textOfFile(value);
  const at = text.indexOf(noAssessments);
  const indent = ' '.repeat(at - text.lastIndexOf('\n', at) - 1);
  const entryIndent = `\n${indent}  `;
  const listBegins = at + noAssessments.length - 1;
  yield text.slice(0, listBegins);
  let isFirst = true;
  for (const entry of entries) {
    const lines = JSON.stringify(inOrder(entry), null, 2).replaceAll('\n', entryIndent);
    yield `${isFirst ? '' : ','}${entryIndent}${lines}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : `\n${indent}`}${text.slice(listBegins)}`;
}
