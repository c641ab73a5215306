import type { Assessment } from '../domain/model/assessment';
import { capitalised, countInWords, listInWords } from './words';

/** What would go with these assessments: '24 answers, three notes and five planned actions go with it.' */
export function lossInWords(assessments: readonly Assessment[]): string {
  const answers = assessments.flatMap((each) => Object.values(each.answers));
  const notes = answers.filter(({ note }) => note !== undefined && note !== '').length;
  const actions = assessments.reduce((sum, { plan }) => sum + (plan?.actions.length ?? 0), 0);
  const count = (number: number, one: string, many: string) =>
    number === 0 ? [] : [`${countInWords(number)} ${number === 1 ? one : many}`];
  const parts = [
    ...count(answers.length, 'answer', 'answers'),
    ...count(notes, 'note', 'notes'),
    ...count(actions, 'planned action', 'planned actions'),
  ];
  if (parts.length === 0)
    return assessments.length === 1 ? 'It has no answers yet.' : 'None of them has answers yet.';
  const single = parts.length === 1 && parts[0]?.startsWith('one ') === true;
  return `${capitalised(listInWords(parts))} ${single ? 'goes' : 'go'} with ${assessments.length === 1 ? 'it' : 'them'}.`;
}
