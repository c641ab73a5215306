import type { ComparisonFigures } from '../domain/comparing/comparison-figures';
import { capitalised, countInWords } from './words';

/** 'Four partners, 20 people.': who is in the picture, as one person an assessment. */
export function peopleInWords({ weighed, grouping, resolved, round }: ComparisonFigures): string {
  const partners = resolved.partners.filter(({ members }) =>
    members.some((each) => each.round === round),
  ).length;
  const people = weighed.reduce((sum, { members }) => sum + members.length, 0);
  const count = (number: number, one: string, many: string) =>
    `${countInWords(number)} ${number === 1 ? one : many}`;
  const groups =
    grouping === 'sector'
      ? `, in ${count(weighed.length, 'sector', 'sectors')}`
      : grouping === 'date'
        ? `, on ${count(weighed.length, 'day', 'days')}`
        : '';
  return `${capitalised(count(partners, 'partner', 'partners'))}, ${count(people, 'assessment', 'assessments')}${groups}.`;
}
