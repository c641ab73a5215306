import { peopleIn, type ComparisonFigures } from '../domain/comparing/comparison-figures';
import type { Grouping } from '../domain/comparing/grouping';
import { partnersInRound } from '../domain/comparing/resolve-comparison';
import { groupNouns } from './grouping-names';
import { capitalised, countedInWords } from './words';

const before: Readonly<Record<Grouping, string>> = {
  partner: '',
  respondent: '',
  sector: ', in ',
  date: ', on ',
};

/** 'Four partners, 20 assessments.', 'Four partners, 20 assessments, in two sectors.': who is in the picture. */
export function peopleInWords(figures: ComparisonFigures): string {
  const { weighed, grouping, resolved, round } = figures;
  const partners = countedInWords(partnersInRound(resolved, round).length, 'partner');
  const groups =
    before[grouping] === ''
      ? ''
      : `${before[grouping]}${countedInWords(weighed.length, ...groupNouns[grouping])}`;
  return `${capitalised(partners)}, ${countedInWords(peopleIn(figures), 'assessment')}${groups}.`;
}
