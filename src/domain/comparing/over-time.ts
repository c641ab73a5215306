import { lastOf } from '../model/last-of';
import { topLevel } from '../model/level';
import type { Area, Length, QuestionBank } from '../model/question-bank';
import { questionsAsked, type QuestionAsked } from '../model/questions-asked';
import { tolerance } from '../model/tolerance';
import { groupScore, type GroupScore } from './area-figures';
import { consensusOf, lengthInView } from './comparison-figures';
import { groupAnswers } from './question-figures';
import type { ComparedAnswers, ComparedAssessment } from './resolve-comparison';
import type { Side } from './side';

/** An area score in one round, and what moved since the round before that had a score. */
export type RoundScore = {
  readonly round: number;
  readonly score: GroupScore;
  /** `by`: points, −100 to 100, unrounded. `oneStep`: no more than one person's change of one answer by one level could make. */
  readonly change?: { readonly by: number; readonly since: number; readonly oneStep: boolean };
};

/** One partner, or the agreed result, in one area, over all rounds in order. */
type AreaSeries = { readonly area: Area; readonly rounds: readonly RoundScore[] };
export type TimeSeries = {
  readonly key: string;
  readonly side: Side;
  /** `undefined` for the agreed result. */ readonly marker: number | undefined;
  readonly areas: readonly AreaSeries[];
};

/** All rounds side by side. Empty series when there are fewer than two rounds. */
export type OverTime = {
  readonly length: Length;
  /** How many questions are compared. */
  readonly questions: number;
  readonly rounds: readonly number[];
  readonly series: readonly TimeSeries[];
};

type InRound = {
  readonly round: number;
  readonly score: GroupScore;
  /** The largest step, in points, that one answer could make. */ readonly step: number;
};

/** How far one respondent's change of one answer by one level can move an area score, 0 to 100. */
function largestStep(
  members: readonly ComparedAssessment[],
  asked: readonly QuestionAsked[],
): number {
  const counts = asked
    .map(({ question }) => groupAnswers({ members }, question.id).levels.length)
    .filter((count) => count > 0);
  return counts.length === 0 ? 0 : 100 / topLevel / counts.length / Math.min(...counts);
}

function withChanges(rounds: readonly InRound[]): readonly RoundScore[] {
  return rounds.map(({ round, score, step }, index) => {
    const before = lastOf(rounds.slice(0, index), (each) => each.score.status === 'scored');
    if (score.status !== 'scored' || before?.score.status !== 'scored') return { round, score };
    const by = score.score - before.score.score;
    // Where one more person answered in one of the two rounds, the larger step is the careful one.
    const oneStep =
      Math.abs(by) > tolerance && Math.abs(by) <= Math.max(step, before.step) + tolerance;
    return { round, score, change: { by, since: before.round, oneStep } };
  });
}

/**
 * What moved over the rounds, for each partner and for the agreed result: every round in order (docs/domain.md, Over time). Over all
 * rounds the same questions are compared: those that everybody was asked.
 */
export function overTime(bank: QuestionBank, answers: ComparedAnswers): OverTime {
  const { rounds } = answers;
  const length = lengthInView(answers.partners.flatMap(({ members }) => members));
  const asked = questionsAsked(bank, length);
  const questions = asked.length;
  if (rounds.length < 2) return { length, questions, rounds, series: [] };
  const askedIn = (area: Area) => asked.filter((each) => each.area.id === area.id);

  const partners = answers.partners
    .filter(({ members }) => members.length > 0)
    .map(({ partner, index, members }): TimeSeries => ({
      key: `partner-${index}`,
      side: { kind: 'partner', name: partner.name },
      marker: index,
      areas: bank.areas.map((area) => ({
        area,
        rounds: withChanges(
          rounds.flatMap((round): readonly InRound[] => {
            const inRound = members.filter((each) => each.round === round);
            const score = groupScore(
              askedIn(area).map(({ question }) => groupAnswers({ members: inRound }, question.id)),
            );
            return [{ round, score, step: largestStep(inRound, askedIn(area)) }];
          }),
        ),
      })),
    }));
  const agreed = rounds.flatMap((round) => {
    const compared = consensusOf(bank, answers, round, asked)?.compared;
    return compared === undefined ? [] : [{ round, compared }];
  });
  if (agreed.length === 0) return { length, questions, rounds, series: partners };
  // What was agreed may cover the quick check alone: its rounds are compared on what every one of them was asked.
  const all = length === 'quick' ? length : lengthInView(agreed.map(({ compared }) => compared));
  const agreedOn = questionsAsked(bank, all);
  const consensus: TimeSeries = {
    key: 'consensus',
    side: { kind: 'consensus' },
    marker: undefined,
    areas: bank.areas.map((area) => {
      const ofArea = agreedOn.filter((each) => each.area.id === area.id);
      return {
        area,
        rounds: withChanges(
          agreed.map(({ round, compared }): InRound => {
            const members = [compared];
            return {
              round,
              score: groupScore(
                ofArea.map(({ question }) => groupAnswers({ members }, question.id)),
              ),
              step: largestStep(members, ofArea),
            };
          }),
        ),
      };
    }),
  };
  return { length, questions, rounds, series: [...partners, consensus] };
}
