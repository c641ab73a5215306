import { areaIds } from '../domain/question-bank';

/** Every key that a file of ours has, in the order in which files hold them (domain.md, Files). */
const keys = [
  'format', 'formatVersion', 'bank', 'assessment', 'assessments', 'id', 'version', 'partnership', 'partner', 'name', 'sector',
  'respondent', 'kind', 'label', 'length', 'createdAt', 'startDate', 'updatedAt', 'completedAt', 'answers', 'level', 'answer', 'basis', 'note',
  'targets', ...areaIds, 'plan', 'actions', 'origin', 'question', 'action', 'text', 'owner', 'due', 'date', 'event', 'doneWhen', 'status',
  'asks', 'otherPartners', 'example',
];

/**
 * A value as the text of a file: fixed order of keys, two-space indentation, a final newline, so that two exports
 * of the same thing are the same bytes.
 *
 * @param questionIds ids of answers, which are keys too; they stand in alphabetical order
 */
export function textOfFile(value: unknown, questionIds: readonly string[]): string {
  return `${JSON.stringify(value, [...new Set([...keys, ...questionIds.toSorted()])], 2)}\n`;
}
