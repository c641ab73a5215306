import { lastOf } from '../model/last-of';
import type { Length, QuestionBank } from '../model/question-bank';
import { questionsAsked, type QuestionAsked } from '../model/questions-asked';
import { areaFigures, groupScore, type AreaFigures, type GroupScore } from './area-figures';
import { usualDeviation } from './deviation-within';
import { groupsOf, type Group, type Grouping } from './grouping';
import {
  answerTable,
  groupAnswers,
  questionFigures,
  wasAsked,
  type AnswerTable,
  type QuestionFigures,
} from './question-figures';
import type { ComparedAnswers, ComparedAssessment, ResolvedComparison } from './resolve-comparison';

/** What the whole group agreed: drawn beside the partners, in no partner's figure. */
type ConsensusFigures = {
  readonly compared: ComparedAssessment;
  /** One for each area, in the bank's order. */
  readonly scores: readonly GroupScore[];
  /** Other agreed results of this round, not drawn. */
  readonly others: readonly ComparedAssessment[];
};

/**
 * Which questions are compared where some were asked the quick check and others all: those that everybody was asked, or all of them,
 * each from those who were asked it.
 */
export const questionChoices = ['asked-of-all', 'asked-of-some'] as const;
export type QuestionChoice = (typeof questionChoices)[number];

/** Everything that a comparison shows of one round. Screens, papers and files take every figure from here. */
export type ComparisonFigures = {
  readonly resolved: ResolvedComparison;
  readonly round: number;
  readonly grouping: Grouping;
  /** 'quick' when only the questions of the quick check are compared. */
  readonly length: Length;
  readonly choice: QuestionChoice;
  /** What stands side by side, and has an area score each. */
  readonly groups: readonly Group[];
  /** What counts the same each in the figures of a question: the groups, or the partners when grouped by respondent. */
  readonly weighed: readonly Group[];
  /** How far people of one group usually stand apart, in levels; `undefined` where too few answered to know it. */
  readonly usual: number | undefined;
  /** In the bank's order. */
  readonly questions: readonly QuestionFigures[];
  readonly areas: readonly AreaFigures[];
  readonly consensus: ConsensusFigures | undefined;
};

/** The questions that all of these were asked (docs/domain.md, Cases: quick beside full). */
export function lengthInView(members: readonly ComparedAssessment[]): Length {
  return members.some(({ assessment }) => assessment.length === 'quick') ? 'quick' : 'full';
}

/** The scores of groups in every area, over the questions that are compared. `count`: how many groups the table has. */
function areasOf(
  bank: QuestionBank,
  asked: readonly QuestionAsked[],
  table: AnswerTable,
  count: number,
): readonly AreaFigures[] {
  return bank.areas.map((area) => {
    const rows = asked
      .filter((each) => each.area.id === area.id)
      .map(({ question }) => table.get(question.id) ?? []);
    return areaFigures(
      area,
      Array.from({ length: count }, (_, group) =>
        rows.flatMap((row) => row[group] ?? []).filter(wasAsked),
      ),
    );
  });
}

/** The agreed result of a round that is drawn: the latest. Its areas count the questions that it was asked itself. */
export function consensusOf(
  bank: QuestionBank,
  answers: Pick<ComparedAnswers, 'consensus'>,
  round: number,
  asked: readonly QuestionAsked[],
): ConsensusFigures | undefined {
  const [latest, ...others] = answers.consensus.filter((each) => each.round === round);
  if (latest === undefined) return undefined;
  const own = new Set(
    questionsAsked(bank, latest.assessment.length).map(({ question }) => question.id),
  );
  const group = { members: [latest] };
  const scores = bank.areas.map((area) =>
    groupScore(
      asked
        .filter((each) => each.area.id === area.id && own.has(each.question.id))
        .map(({ question }) => groupAnswers(group, question.id)),
    ),
  );
  return { compared: latest, scores, others };
}

/** Whether some of these were asked the quick check, and others all (docs/domain.md, Cases: quick beside full). */
export function isQuickBesideFull(members: readonly ComparedAssessment[]): boolean {
  return new Set(members.map(({ assessment }) => assessment.length)).size > 1;
}

/**
 * The figures of one round of a comparison, grouped as asked (docs/domain.md, Comparing). A round without assessments has no groups.
 *
 * @param choice which questions are compared where not everybody was asked all
 */
export function comparisonFigures(
  bank: QuestionBank,
  resolved: ResolvedComparison,
  round: number,
  grouping: Grouping,
  choice: QuestionChoice = 'asked-of-all',
): ComparisonFigures {
  return { ...figuresOfAnswers(bank, resolved, round, grouping, choice), resolved };
}

/** The same from the answers alone, for who keeps it while a name, a plan or a target changes. */
export function figuresOfAnswers(
  bank: QuestionBank,
  answers: ComparedAnswers,
  round: number,
  grouping: Grouping,
  choice: QuestionChoice,
): Omit<ComparisonFigures, 'resolved'> {
  const groups = groupsOf(answers, round, grouping);
  const weighed = grouping === 'respondent' ? groupsOf(answers, round, 'partner') : groups;
  const members = groups.flatMap((group) => group.members);
  const length =
    choice === 'asked-of-some' && isQuickBesideFull(members) ? 'full' : lengthInView(members);
  const asked = questionsAsked(bank, length);
  const table = answerTable(asked, groups);
  const weighedTable = weighed === groups ? table : answerTable(asked, weighed);
  const usual = usualDeviation(weighedTable.values());
  return {
    round,
    grouping,
    length,
    choice,
    groups,
    weighed,
    usual,
    questions: asked.map((each) =>
      questionFigures(each, weighedTable.get(each.question.id) ?? [], usual),
    ),
    areas: areasOf(bank, asked, table, groups.length),
    consensus: consensusOf(bank, answers, round, asked),
  };
}

/** The round that is shown until another is chosen: the latest; 1 when there is none. */
export function latestRound({ rounds }: Pick<ComparedAnswers, 'rounds'>): number {
  return lastOf(rounds) ?? 1;
}

/** How many people answered in the round that is shown, one an assessment. An agreed result is nobody's. */
export function peopleIn({ weighed }: Pick<ComparisonFigures, 'weighed'>): number {
  return weighed.reduce((sum, { members }) => sum + members.length, 0);
}
