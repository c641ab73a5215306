import type { QuestionBank } from '../domain/model/question-bank';
import { capitalised, countInWords, listInWords } from './words';
import type { QuestionClass } from '../domain/comparing/class-of';
import type { ComparisonFigures } from '../domain/comparing/comparison-figures';

/** What the comparison says, in two sentences made by rule. `detail` is empty when there is nothing to add. */
type ComparisonHeadline = { readonly finding: string; readonly detail: string };

const differing: readonly QuestionClass[] = ['perception-gap', 'split-views'];
const known: readonly QuestionClass[] = ['shared-strength', 'shared-gap', 'building'];
/** The classes that ask for talk, as a sentence says that one question or several are in them. */
const counted: readonly {
  readonly name: QuestionClass;
  readonly one: string;
  readonly many: string;
}[] = [
  { name: 'perception-gap', one: 'is a perception gap', many: 'are perception gaps' },
  { name: 'split-views', one: 'shows split views', many: 'show split views' },
  { name: 'blind-spot', one: 'is a blind spot', many: 'are blind spots' },
  {
    name: 'different-starting-points',
    one: 'shows different starting points',
    many: 'show different starting points',
  },
];

function findingOf(bank: QuestionBank, { questions, grouping, groups }: ComparisonFigures): string {
  const names = (areas: typeof bank.areas) =>
    listInWords(areas.map(({ name }) => name.toLowerCase()));
  const classesOf = (area: string) =>
    questions.filter((each) => each.asked.area.id === area).map((each) => each.class);
  const different = bank.areas.filter(({ id }) =>
    classesOf(id).some((each) => differing.includes(each)),
  );
  const alike = bank.areas.filter(({ id }) => {
    const classes = classesOf(id);
    return classes.length > 0 && classes.every((each) => known.includes(each));
  });
  // Days and sectors do not talk to each other: it is the answers that differ.
  if (grouping === 'date' || grouping === 'sector') {
    if (groups.length < 2)
      return grouping === 'date'
        ? 'All of these answers are of one day.'
        : 'All of these answers are from one sector.';
    const of = grouping === 'date' ? 'of different days' : 'from different sectors';
    const apart = bank.areas.filter(({ id }) =>
      classesOf(id).some(
        (each) => differing.includes(each) || each === 'different-starting-points',
      ),
    );
    if (apart.length > 0) return `Answers ${of} differ on ${names(apart)}.`;
    return alike.length === 0
      ? `There is no area yet in which answers ${of} are clearly alike or differ.`
      : `Answers ${of} are alike on ${alike.length === bank.areas.length ? `all ${countInWords(alike.length)} areas` : names(alike)}.`;
  }
  if (different.length === 0 && alike.length === bank.areas.length)
    return `You see all ${countInWords(bank.areas.length)} areas alike.`;
  if (different.length === bank.areas.length)
    return `In each of the ${countInWords(bank.areas.length)} areas there is something that you see differently.`;
  const agree = alike.length === 0 ? [] : [`You agree on ${names(alike)}.`];
  const differ = different.length === 0 ? [] : [`You see ${names(different)} differently.`];
  const both = [...agree, ...differ];
  return both.length === 0
    ? 'There is no area yet in which you clearly agree or differ.'
    : both.join(' ');
}

function detailOf({ questions }: ComparisonFigures): string {
  const parts = counted.flatMap(({ name, one, many }) => {
    const count = questions.filter((each) => each.class === name).length;
    return count === 0 ? [] : [`${countInWords(count)} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? '' : `Of ${questions.length} questions, ${listInWords(parts)}.`;
}

/**
 * The headline of a comparison, by rule: areas in which every question is seen alike, then areas with a perception gap or split
 * views; then how many questions are in each class that asks for talk. Without two people it says what is needed.
 */
export function comparisonHeadline(
  bank: QuestionBank,
  figures: ComparisonFigures,
): ComparisonHeadline {
  const people = figures.weighed.reduce((sum, { members }) => sum + members.length, 0);
  if (people === 0 && figures.consensus !== undefined) {
    return {
      finding: 'Only what you agreed together is here.',
      detail: 'Add the assessments that people gave alone, and you see them beside it.',
    };
  }
  if (people === 0)
    return {
      finding: 'There is nothing to compare yet.',
      detail: 'Add the assessments of two people or more.',
    };
  if (people === 1)
    return {
      finding: 'One person has answered so far.',
      detail:
        'Add the assessments of others, and you see here where they agree and where they don’t.',
    };
  return { finding: capitalised(findingOf(bank, figures)), detail: detailOf(figures) };
}
