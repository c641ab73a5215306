import { choiceOf } from '../model/answer';
import { lastOf } from '../model/last-of';
import { levels, type Level } from '../model/level';
import type { QuestionAsked } from '../model/questions-asked';
import { reaches } from '../model/tolerance';
import { agreementOf, type LevelShares } from './agreement-of';
import { classOf, type Classified } from './class-of';
import { deviationOf, within } from './deviation-within';
import type { Group } from './grouping';
import { keptGroups, type GroupLevel } from './kept-groups';
import { meanOf } from './mean-of';
import { thresholds } from './thresholds';
import { whoseGap, type WhoseGap } from './whose-gap';

/** How one group answered one question. */
export type GroupAnswers = {
  /** The levels given, lowest first. */
  readonly levels: readonly Level[];
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly blank: number;
  /** The group's level: the mean of its respondents', 0 to 4, unrounded. `undefined` when none has one. */
  readonly mean: number | undefined;
  /** Whether all who gave a level answered for the organisation, and none for themselves alone. */
  readonly speaksForItself: boolean;
};

/** Everything that is worked out for one question. No figure here stands for nothing: what cannot be had is `undefined`. */
export type QuestionFigures = Classified & {
  readonly asked: QuestionAsked;
  /** One for each group, in the order of the groups. */
  readonly groups: readonly GroupAnswers[];
  /** Respondents with a level. */
  readonly withLevel: number;
  readonly groupsWithLevel: number;
  /** The mean of the groups' levels, each group counting the same. */
  readonly mean: number | undefined;
  /** The lowest and the highest level of a group. */
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  /** Highest less lowest, of more than eight without the highest and the lowest tenth; needs two groups with a level. */
  readonly spread: number | undefined;
  /** 0 to 1; needs two respondents with a level. */
  readonly agreement: number | undefined;
  /** How many people said that they don't know. */
  readonly dontKnow: number;
  /** 0 to 1, the mean over the groups that have a level or a 'don't know'. */
  readonly dontKnowShare: number | undefined;
};

/** How the members of a group answered a question. One pass, because a national collection has thousands of members. */
export function groupAnswers(group: Pick<Group, 'members'>, question: string): GroupAnswers {
  const given: Level[] = [];
  let [sum, dontKnow, notApplicable, blank, forOrganisation] = [0, 0, 0, 0, 0];
  for (const { assessment } of group.members) {
    const choice = choiceOf(assessment.answers[question]);
    if (choice === undefined) blank += 1;
    else if (choice === 'dont-know') dontKnow += 1;
    else if (choice === 'not-applicable') notApplicable += 1;
    else {
      given.push(choice);
      sum += choice;
      if (assessment.respondent.kind === 'organisation') forOrganisation += 1;
    }
  }
  // A sum of whole numbers is the same in any order.
  return {
    levels: given.sort((a, b) => a - b),
    dontKnow,
    notApplicable,
    blank,
    mean: given.length === 0 ? undefined : sum / given.length,
    speaksForItself: given.length > 0 && forOrganisation === given.length,
  };
}

/** How each group answered each question: worked out once, for the figures of questions and of areas. */
export type AnswerTable = ReadonlyMap<string, readonly GroupAnswers[]>;

/** Whether anybody in a group was asked a question: a group of quick checks alone was not asked all. */
export function wasAsked({ levels: given, dontKnow, notApplicable, blank }: GroupAnswers): boolean {
  return given.length + dontKnow + notApplicable + blank > 0;
}

const askedOf = (
  { question }: QuestionAsked,
  { members }: Pick<Group, 'members'>,
): Pick<Group, 'members'> => ({
  members: question.quick
    ? members
    : members.filter(({ assessment }) => assessment.length === 'full'),
});

/** The answers of groups to these questions, of those who were asked them, by the question's id; for each, one entry a group in their order. */
export function answerTable(
  asked: readonly QuestionAsked[],
  groups: readonly Pick<Group, 'members'>[],
): AnswerTable {
  return new Map(
    asked.map((each) => [
      each.question.id,
      groups.map((group) => groupAnswers(askedOf(each, group), each.question.id)),
    ]),
  );
}

/** The weighted share of each level: every group with a level counts the same (docs/domain.md, Comparing). */
function sharesOf(groups: readonly GroupAnswers[]): LevelShares {
  const share = (level: Level) =>
    meanOf(
      groups.map(
        (group) => group.levels.filter((each) => each === level).length / group.levels.length,
      ),
    ) ?? 0;
  const [none, one, two, three, four] = levels.map(share);
  return { 0: none ?? 0, 1: one ?? 0, 2: two ?? 0, 3: three ?? 0, 4: four ?? 0 };
}

/** The levels of the groups, for the spread between them. */
function groupLevels(answers: readonly GroupAnswers[]): readonly GroupLevel[] {
  return answers.flatMap(({ mean, levels: { length: people }, speaksForItself }, index) =>
    mean === undefined ? [] : [{ index, level: mean, people, speaksForItself }],
  );
}

function gapOf(
  kept: readonly GroupLevel[],
  answers: readonly GroupAnswers[],
  spread: number | undefined,
  usual: number | undefined,
): WhoseGap | undefined {
  if (spread === undefined || !reaches(spread, thresholds.spread)) return undefined;
  const groups = answers.filter(({ mean }) => mean !== undefined).length;
  return whoseGap(kept, groups, { usual, here: deviationOf(within(answers)) });
}

/**
 * The figures of one question over groups that count the same each, however many answered for them (docs/domain.md, Comparing).
 *
 * @param answers how each partner, or what stands for one, answered the question; any number
 * @param usual how far people of one group usually stand apart, over all questions compared; `undefined` where too few answered
 */
export function questionFigures(
  asked: QuestionAsked,
  answers: readonly GroupAnswers[],
  usual: number | undefined,
): QuestionFigures {
  const withLevel = answers.filter((group) => group.levels.length > 0);
  const means = withLevel.flatMap(({ mean }) => mean ?? []);
  const respondents = withLevel.reduce((sum, group) => sum + group.levels.length, 0);
  const kept = keptGroups(groupLevels(answers));
  const [low, high] = [kept[0], lastOf(kept)];
  const spread =
    low === undefined || high === undefined || kept.length < 2 ? undefined : high.level - low.level;
  const figures = {
    asked,
    groups: answers,
    withLevel: respondents,
    groupsWithLevel: withLevel.length,
    mean: meanOf(means),
    lowest: means.length === 0 ? undefined : Math.min(...means),
    highest: means.length === 0 ? undefined : Math.max(...means),
    spread,
    agreement: respondents < 2 ? undefined : agreementOf(sharesOf(withLevel)),
    dontKnow: answers.reduce((sum, { dontKnow }) => sum + dontKnow, 0),
    dontKnowShare: meanOf(
      answers
        .filter((group) => group.levels.length + group.dontKnow > 0)
        .map((group) => group.dontKnow / (group.levels.length + group.dontKnow)),
    ),
  };
  return { ...figures, ...classOf(figures, gapOf(kept, answers, spread, usual), answers.length) };
}
