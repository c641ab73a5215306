import type { WrittenBank } from './question-bank-schema.ts';

const startsOf: readonly (readonly [start: RegExp, file: string])[] = [
  [/^R\d/, 'recommendations'],
  [/^C\d/, 'cases'],
  [/^SYS-\d/, 'asks'],
  [/^glossary\b/, 'glossary'],
  [/^partnership note\b/, 'partnership-note'],
  [/^yearly agenda\b/, 'yearly-agenda'],
];

/**
 * The file in which a finding's place is, from the root of the project.
 *
 * @param place as the rules write it: 'gov-1, level 3', 'roles, about', 'SYS-4', 'bank, band agreed'
 * @returns `questions/bank.json` for a place that is in no other file
 */
export function fileOfPlace({ areas }: WrittenBank, place: string): string {
  const [subject = ''] = place.split(', ');
  const area = areas.find(
    ({ id, questions }) => id === subject || questions.some((question) => question.id === subject),
  );
  const name = area?.id ?? startsOf.find(([start]) => start.test(place))?.[1] ?? 'bank';
  return `questions/${name}.json`;
}
