import type { Assessment } from '../domain/model/assessment';
import { capitalised, countedInWords, listInWords, plural } from './words';

/** What would go with these assessments: '24 answers, three notes and five planned actions go with it.' */
export function lossInWords(assessments: readonly Assessment[]): string {
  const answers = assessments.flatMap((each) => Object.values(each.answers));
  const notes = answers.filter(({ note }) => note !== undefined && note !== '').length;
  const actions = assessments.reduce((sum, { plan }) => sum + (plan?.actions.length ?? 0), 0);
  const all = answers.length + notes + actions;
  if (all === 0)
    return assessments.length === 1 ? 'It has no answers yet.' : 'None of them has answers yet.';
  const parts = [
    answers.length > 0 && countedInWords(answers.length, 'answer'),
    notes > 0 && countedInWords(notes, 'note'),
    actions > 0 && countedInWords(actions, 'planned action'),
  ].filter((part) => part !== false);
  return `${capitalised(listInWords(parts))} ${plural(all, 'goes', 'go')} with ${plural(assessments.length, 'it', 'them')}.`;
}
