import { basedOnParts, notCountedParts } from '../../wording/counts';
import type { GroupScore } from '../../domain/comparing/area-figures';
import { comparedRadar, type ComparedLine } from '../../domain/comparing/compared-radar';
import type { ComparisonFigures } from '../../domain/comparing/comparison-figures';
import { comparedRadarInWords } from '../../wording/compared-radar-in-words';
import { sideName } from '../../wording/side-names';
import { scoreNeedsInWords as needs } from '../../wording/area-in-words';
import { noFigure, notEnoughAnswers, rangeText, scoreText } from '../../wording/figures';
import type { QuestionBank } from '../../domain/model/question-bank';
import { groupColumns, groupHeading, headOf, mostColumns } from './comparison-heads';
import { fixedSentences } from '../../wording/fixed-sentences';
import type { PaperBlock, PaperCell } from './paper';

type Column = Pick<ComparedLine, 'side' | 'marker'> & {
  readonly scores: readonly GroupScore[];
};

/** The groups, and after them what was agreed together, each with its score in every area. */
function columnsOf({ areas, groups, consensus }: ComparisonFigures): readonly Column[] {
  return [
    ...groups.map(({ side, marker }, index) => ({
      side,
      marker,
      scores: areas.flatMap(({ scores }) => scores[index] ?? []),
    })),
    ...(consensus === undefined
      ? []
      : [{ side: { kind: 'consensus' as const }, marker: undefined, scores: consensus.scores }]),
  ];
}

/** A score with what it is based on and what is not known, one thing a line. */
function scoreCell(bank: QuestionBank, score: GroupScore | undefined): PaperCell {
  if (score === undefined) return { text: noFigure, figure: true };
  return {
    text: score.status === 'scored' ? scoreText(bank, score.score) : noFigure,
    figure: true,
    below: [...basedOnParts(score), ...notCountedParts(score.counts)],
  };
}

/** Areas as rows, groups as columns. */
function areaTable(
  bank: QuestionBank,
  { areas, groups }: ComparisonFigures,
  columns: readonly Column[],
): PaperBlock {
  const [areaShare, rangeShare] = columns.length > 4 ? [15.5, 10.5] : [25, 17];
  // One group alone has no lowest and highest.
  const range = groups.length > 1;
  return {
    kind: 'table',
    name: 'Scores by area',
    columns: [
      { heading: 'Area', share: areaShare },
      ...(range ? [{ heading: 'Lowest to highest', share: rangeShare }] : []),
      ...groupColumns(columns, 100 - areaShare - (range ? rangeShare : 0)),
    ],
    rows: areas.map((area, index) => [
      { text: `${index + 1}  ${area.area.name}`, strong: true as const },
      ...(range ? [{ text: rangeText(bank, area) }] : []),
      ...columns.map(({ scores }) => scoreCell(bank, scores[index])),
    ]),
  };
}

/** Groups as rows, where there are too many for columns. */
function groupTable(
  bank: QuestionBank,
  { areas, grouping }: ComparisonFigures,
  columns: readonly Column[],
): PaperBlock {
  return {
    kind: 'table',
    name: 'Scores by area',
    columns: [
      { heading: grouping === 'respondent' ? 'Person' : groupHeading(grouping), share: 30 },
      ...areas.map(({ area }) => ({
        heading: area.name,
        share: 70 / areas.length,
        align: 'right' as const,
      })),
    ],
    rows: [
      [
        { text: 'Lowest to highest', strong: true },
        ...areas.map((area) => ({ text: rangeText(bank, area) })),
      ],
      ...columns.map((column) => [
        {
          text:
            column.marker === undefined
              ? sideName(column.side)
              : `${headOf(column)}  ${sideName(column.side)}`,
          strong: true as const,
        },
        ...areas.map((_, index) => scoreCell(bank, column.scores[index])),
      ]),
    ],
  };
}

const basedOnLine =
  'Under each score: how many of the questions it is based on; where several people answered, how many answers there are of how many there could be; and what is not known.';
const noScore = `${noFigure}: ${notEnoughAnswers}. A score needs a level on ${needs.questions} or more, and on ${needs.share} of those that apply.`;
const order = 'Partners stand in the order in which they were added. This report ranks nobody.';

/** The radar with its table; the table alone for more than eight groups. Empty where there is no group. */
export function comparisonAreaBlocks(
  bank: QuestionBank,
  figures: ComparisonFigures,
): readonly PaperBlock[] {
  const { groups, grouping } = figures;
  if (groups.length === 0) return [];
  const radar = comparedRadar(figures);
  const columns = columnsOf(figures);
  const lacking = columns.some(({ scores }) => scores.some(({ status }) => status !== 'scored'));
  const open = radar === undefined ? '' : ' The line stays open there.';
  return [
    radar === undefined
      ? {
          kind: 'paragraph',
          text: `There is no radar: ${groups.length > mostColumns ? `it cannot show more than ${mostColumns} lines apart, and here are ${groups.length}` : `only the first ${mostColumns} partners of a comparison have a marker of their own`}. The table has the same figures.`,
        }
      : {
          kind: 'compared-radar',
          radar,
          legend: radar.lines.map((line) => ({ head: headOf(line), name: sideName(line.side) })),
          description: comparedRadarInWords(bank, radar),
        },
    groups.length > mostColumns
      ? groupTable(bank, figures, columns)
      : areaTable(bank, figures, columns),
    {
      kind: 'paragraph',
      quiet: true,
      text: [
        basedOnLine,
        ...(lacking ? [`${noScore}${open}`] : []),
        ...(grouping === 'partner' && groups.length > 1 ? [order] : []),
        fixedSentences.aid,
      ].join(' '),
    },
  ];
}
