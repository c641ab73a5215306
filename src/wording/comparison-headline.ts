import type { ComparisonFigures } from '../domain/comparing/comparison-figures';
import {
  comparisonFinding,
  type ComparisonFinding,
  type TalkCounts,
} from '../domain/comparing/comparison-finding';
import { farFromMean } from '../domain/comparing/far-from-mean';
import type { QuestionFigures } from '../domain/comparing/question-figures';
import { thresholds } from '../domain/comparing/thresholds';
import type { Area } from '../domain/model/question-bank';
import { groupNouns } from './grouping-names';
import { whoIsFarInWords } from './who-is-far-in-words';
import { capitalised, countedInWords, countInWords, listInWords, plural } from './words';

/** What the comparison says, in two sentences. `detail` is empty when there is nothing to add. */
type ComparisonHeadline = { readonly finding: string; readonly detail: string };

type InAreas = Extract<ComparisonFinding, { kind: 'areas' }>;

const namesOf = (areas: readonly Area[]) =>
  listInWords(areas.map(({ name }) => name.toLowerCase()));

/** How a sentence says that one question or several are in a class. */
const classForms: Readonly<Record<TalkCounts[number]['class'], readonly [string, string]>> = {
  'perception-gap': ['is a perception gap', 'are perception gaps'],
  'split-views': ['shows split views', 'show split views'],
  'blind-spot': ['is a blind spot', 'are blind spots'],
  'mixed-views': ['shows mixed views', 'show mixed views'],
  'different-starting-points': [
    'shows different starting points',
    'show different starting points',
  ],
};

/** Who stands far from the rest, where the others are alike. */
function farInWords(questions: readonly QuestionFigures[]): readonly string[] {
  const far = questions.filter((question) => farFromMean(question).length > 0);
  const [first, second] = far;
  if (first === undefined) return [];
  return [
    second === undefined
      ? `On ‘${first.asked.question.title}’, ${whoIsFarInWords(first)}.`
      : `On ${countInWords(far.length)} questions somebody stands more than ${countInWords(thresholds.farFromMean)} levels from the mean.`,
  ];
}

type Counted = {
  readonly toTalk: TalkCounts;
  readonly maybe: number;
  readonly mixedInside?: number;
};

function detailOf(
  { questions, grouping }: ComparisonFigures,
  { toTalk, maybe, mixedInside = 0 }: Counted,
): string {
  const counts = toTalk.map((each) => countedInWords(each.questions, ...classForms[each.class]));
  const all = `Of ${questions.length} questions, `;
  const open =
    maybe === 0
      ? []
      : [
          `${counts.length === 0 ? `${all}${countInWords(maybe)}` : `${capitalised(countInWords(maybe))} more`} may show a difference, or it may be who answered.`,
        ];
  return [
    ...(counts.length === 0 ? [] : [`${all}${listInWords(counts)}.`]),
    ...open,
    ...(mixedInside === 0
      ? []
      : [
          `On ${countInWords(mixedInside)} ${counts.length + maybe === 0 ? plural(mixedInside, 'question') : 'more'}, the ${groupNouns[grouping][1]} stand close, but people inside one of them do not.`,
        ]),
    ...farInWords(questions),
  ].join(' ');
}

/** Days and sectors do not talk to each other: it is the answers that differ. */
function ofAnswers({ alike, different }: InAreas, count: number, answers: string): string {
  if (different.length > 0) return `Answers ${answers} differ on ${namesOf(different)}.`;
  if (alike.length === 0)
    return `There is no area yet in which answers ${answers} are clearly alike or differ.`;
  return `Answers ${answers} are alike on ${alike.length === count ? `all ${countInWords(count)} areas` : namesOf(alike)}.`;
}

function ofPartners({ alike, different }: InAreas, count: number): string {
  if (different.length === 0 && alike.length === count)
    return `You see all ${countInWords(count)} areas alike.`;
  if (different.length === count)
    return `In each of the ${countInWords(count)} areas there is something that you see differently.`;
  const parts = [
    ...(alike.length === 0 ? [] : [`You agree on ${namesOf(alike)}.`]),
    ...(different.length === 0 ? [] : [`You see ${namesOf(different)} differently.`]),
  ];
  return parts.length === 0
    ? 'There is no area yet in which you clearly agree or differ.'
    : parts.join(' ');
}

function inAreas(finding: InAreas, { areas, grouping }: ComparisonFigures): string {
  if (grouping === 'date') return ofAnswers(finding, areas.length, 'of different days');
  if (grouping === 'sector') return ofAnswers(finding, areas.length, 'from different sectors');
  return ofPartners(finding, areas.length);
}

/**
 * The headline of a comparison: areas in which every question is seen alike, then areas that are seen differently on two questions or
 * more; then how many questions are in each class that asks for talk, and how many may show a difference. Without two people it says what is needed.
 */
export function comparisonHeadline(figures: ComparisonFigures): ComparisonHeadline {
  const finding = comparisonFinding(figures);
  switch (finding.kind) {
    case 'nobody':
      return finding.consensus
        ? {
            finding: 'Only what you agreed together is here.',
            detail: 'Add the assessments that people gave alone, and you see them beside it.',
          }
        : {
            finding: 'There is nothing to compare yet.',
            detail: 'Add the assessments of two people or more.',
          };
    case 'one-person':
      return {
        finding: 'One person has answered so far.',
        detail:
          'Add the assessments of others, and you see here where they agree and where they don’t.',
      };
    case 'one-side':
      return {
        finding:
          figures.grouping === 'date'
            ? 'All of these answers are of one day.'
            : 'All of these answers are from one sector.',
        detail: detailOf(figures, finding),
      };
    case 'areas':
      return { finding: inAreas(finding, figures), detail: detailOf(figures, finding) };
  }
}
