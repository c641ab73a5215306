import { noFigure } from '../../wording/figures';
import type { OverTime, RoundScore, TimeSeries } from '../../domain/comparing/over-time';
import type {
  ComparedAssessment,
  ResolvedComparison,
} from '../../domain/comparing/resolve-comparison';
import { sideName } from '../../wording/side-names';
import { quickOverTime, seriesTexts, type SeriesText } from '../../wording/series-texts';
import { basedOnParts } from '../../wording/counts';
import type { QuestionBank } from '../../domain/model/question-bank';
import { daysInWords } from '../../wording/round-in-words';
import { mostInFull } from './comparison-heads';
import type { PaperBlock, PaperCell } from './paper';

function cellOf(text: SeriesText | undefined, round: RoundScore | undefined): PaperCell {
  if (text === undefined || round === undefined) return { text: '' };
  const {
    score: { status },
    change,
  } = round;
  const moved =
    text.change === undefined || change === undefined
      ? []
      : [`${text.change.text} since round\u00a0${change.since}`];
  return {
    text: status === 'scored' ? text.score : noFigure,
    figure: true,
    below: [
      ...basedOnParts(round.score),
      ...moved,
      ...(text.oneStep ? ['no more than one person’s one step'] : []),
    ],
  };
}

function membersOf(
  { partners, consensus }: ResolvedComparison,
  { marker }: TimeSeries,
): readonly ComparedAssessment[] {
  return marker === undefined
    ? consensus
    : (partners.find((partner) => partner.index === marker)?.members ?? []);
}

function seriesTable(
  bank: QuestionBank,
  resolved: ResolvedComparison,
  rounds: readonly number[],
  series: TimeSeries,
): PaperBlock {
  const members = membersOf(resolved, series);
  const areas = series.areas.map(({ rounds: scores }) => ({
    scores,
    texts: seriesTexts(bank, scores),
  }));
  return {
    kind: 'table',
    name: `Over time: ${sideName(series.side)}`,
    columns: [
      { heading: 'Round', share: 20 },
      ...series.areas.map(({ area }) => ({
        heading: area.name,
        share: 80 / series.areas.length,
        align: 'right' as const,
      })),
    ],
    rows: rounds.map((round) => {
      const days = daysInWords(members.filter((each) => each.round === round));
      return [
        {
          text: `Round ${round}`,
          strong: true as const,
          below: [days === '' ? 'Nobody answered' : days],
        },
        ...areas.map(({ scores, texts }) => {
          const index = scores.findIndex((each) => each.round === round);
          return cellOf(texts[index], scores[index]);
        }),
      ];
    }),
  };
}

/** The areas of each partner and of the agreed result over all rounds, and what moved. Empty for fewer than two rounds. */
export function comparisonTimeBlocks(
  bank: QuestionBank,
  resolved: ResolvedComparison,
  { length, questions, rounds, series }: OverTime,
): readonly PaperBlock[] {
  if (series.length === 0) return [];
  const heading: PaperBlock = { kind: 'heading', level: 2, text: 'Over time' };
  if (series.length > mostInFull)
    return [
      heading,
      {
        kind: 'paragraph',
        text: `More than ${mostInFull} partners are too many to go through one by one on paper. The screen shows each of them over time.`,
      },
    ];
  const quick = length === 'quick' ? ` ${quickOverTime(questions)}` : '';
  return [
    heading,
    {
      kind: 'paragraph',
      text: `Every round stands in its order. A change is marked where one person’s change of one answer by one level could make it: it says little.${quick}`,
      keepWithNext: true,
    },
    ...series.flatMap((each): readonly PaperBlock[] => [
      { kind: 'heading', level: 3, text: sideName(each.side) },
      seriesTable(bank, resolved, rounds, each),
    ]),
  ];
}
