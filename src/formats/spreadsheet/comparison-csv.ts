import Papa from 'papaparse';
import { choiceOf } from '../../domain/model/answer';
import { assessedOn } from '../../domain/model/assessed-on';
import { dayOf } from '../../domain/model/day-of';
import type { ComparedPartner } from '../../domain/model/comparison';
import {
  comparisonFigures,
  consensusOf,
  type ComparisonFigures,
} from '../../domain/comparing/comparison-figures';
import { gapDecimals } from '../../domain/comparing/gap-decimals';
import type {
  ComparedAssessment,
  ResolvedComparison,
} from '../../domain/comparing/resolve-comparison';
import type { QuestionBank } from '../../domain/model/question-bank';
import { roundHalfUp } from '../../domain/model/round-half-up';
import { questionsAsked, type QuestionAsked } from '../../domain/model/questions-asked';

/** The columns of the table, in their order. */
export const comparisonCsvColumns = [
  'comparison',
  'round',
  'partner',
  'sector',
  'respondent',
  'respondent_kind',
  'assessment_id',
  'length',
  'date',
  'finished',
  'counted',
  'area',
  'area_id',
  'question_id',
  'question',
  'frame',
  'answer',
  'level',
  'basis',
  'note',
  'partnership',
  'gap',
  'gap_needed',
] as const;
type ComparisonCsvRow = Readonly<Record<(typeof comparisonCsvColumns)[number], string | number>>;

/** Any text that begins so, over several lines as well: what papaparse takes for a formula of itself ends at the first line. */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
/** Text always stands in quotes: a spreadsheet that takes `;` or a tab for the end of a cell finds no second one in it. */
const isQuoted = (cell: unknown) => typeof cell === 'string' && cell !== '';
const byteOrderMark = '\uFEFF';

/** Whose gap each question of a round has, by its id (docs/domain.md, Whose gap is it). */
type Gaps = ReadonlyMap<string, Pick<ComparisonCsvRow, 'gap' | 'gap_needed'>>;
const noGap = { gap: '', gap_needed: '' } as const;

type Options = {
  readonly name: string;
  readonly asked: readonly QuestionAsked[];
  readonly partner: ComparedPartner | undefined;
  readonly counted: boolean;
  readonly notes: boolean;
  readonly gaps: Gaps;
};

function gapsOf({ questions }: ComparisonFigures): Gaps {
  return new Map(
    questions.flatMap(({ asked: { question }, gap, spread = 0 }) => {
      if (gap === undefined) return [];
      const decimals = gapDecimals(gap, spread);
      const needed =
        gap.verdict === 'too-few' ? '' : roundHalfUp(gap.needed, decimals).toFixed(decimals);
      return [[question.id, { gap: gap.verdict, gap_needed: needed }] as const];
    }),
  );
}

/** One assessment: a row for each question that it was asked. */
function rowsOf(
  { assessment, round, respondent, unfinished }: ComparedAssessment,
  { name, asked, partner, counted, notes, gaps }: Options,
): readonly ComparisonCsvRow[] {
  return asked.map(({ area, question }) => {
    const answer = assessment.answers[question.id];
    const choice = choiceOf(answer);
    return {
      comparison: name,
      round,
      partner: partner?.name ?? '',
      sector: partner?.sector ?? '',
      respondent,
      respondent_kind: assessment.respondent.kind,
      assessment_id: assessment.id,
      length: assessment.length,
      date: dayOf(assessedOn(assessment)),
      finished: unfinished ? 'no' : 'yes',
      counted: counted ? 'yes' : 'no',
      area: area.name,
      area_id: area.id,
      question_id: question.id,
      question: question.title,
      frame: question.frame,
      answer: typeof choice === 'number' ? 'level' : (choice ?? 'blank'),
      level: typeof choice === 'number' ? choice : '',
      basis: (answer !== undefined && 'level' in answer ? answer.basis : undefined) ?? '',
      note: (notes ? answer?.note : undefined) ?? '',
      partnership: assessment.partnership,
      ...(gaps.get(question.id) ?? noGap),
    };
  });
}

/**
 * The answers of a comparison as CSV for spreadsheets (RFC 4180, UTF-8 with a byte order mark): one row for each question that an assessment
 * was asked, blank ones too, so that every figure can be worked out again from the table alone. A question is compared where all who
 * belong to a partner in the round have a row for it. `gap` says whose gap a question has in that round, `gap_needed` from how many levels
 * apart it is clear; both are empty where partners are less than 1.5 levels apart, and for an agreed result. What is left out of every figure has no rows. An agreed result has no partner, and
 * 'no' under `counted` where a later one of its round is drawn. A text that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @param notes whether the notes stand in the table; without, that column is empty
 * @param known figures of the same comparison that are worked out already: with thousands of people that is felt
 * @returns the table part after part, since there may be thousands: its heading, then the rows of each assessment; the heading alone
 *   when nothing counts
 */
export function* comparisonCsv(
  bank: QuestionBank,
  resolved: ResolvedComparison,
  { notes, known }: { readonly notes: boolean; readonly known?: ComparisonFigures },
): Generator<string, void> {
  const {
    comparison: { name },
    partners,
    consensus,
    rounds,
  } = resolved;
  yield `${byteOrderMark}${linesOf([[...comparisonCsvColumns]])}`;
  const drawn = new Set(rounds.map((round) => consensusOf(bank, resolved, round, [])?.compared));
  const asked = { quick: questionsAsked(bank, 'quick'), full: questionsAsked(bank, 'full') };
  const isKnown = known?.grouping === 'partner' && known.choice === 'asked-of-all';
  const figuresOf = (round: number) =>
    isKnown && known.round === round
      ? known
      : comparisonFigures(bank, resolved, round, 'partner', 'asked-of-all');
  const gaps = new Map(rounds.map((round) => [round, gapsOf(figuresOf(round))]));
  const rowsFor = (
    member: ComparedAssessment,
    partner: ComparedPartner | undefined,
    counted: boolean,
  ) =>
    rowsOf(member, {
      name,
      asked: asked[member.assessment.length],
      partner,
      counted,
      notes,
      gaps: (partner === undefined ? undefined : gaps.get(member.round)) ?? new Map(),
    });
  for (const { partner, members } of partners)
    for (const member of members) yield linesOfRows(rowsFor(member, partner, true));
  for (const member of consensus) yield linesOfRows(rowsFor(member, undefined, drawn.has(member)));
}

const linesOfRows = (rows: readonly ComparisonCsvRow[]) =>
  linesOf(rows.map((row) => comparisonCsvColumns.map((column) => row[column])));

function linesOf(rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const table = rows.map((row) => [...row]);
  return `${Papa.unparse(table, { escapeFormulae: formula, quotes: isQuoted, newline: '\r\n' })}\r\n`;
}
