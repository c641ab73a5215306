import type { ActionBank, StepLevel } from '../model/action-bank';
import type { Targets } from '../model/assessment';
import { topLevel, type Level } from '../model/level';
import type { QuestionBank } from '../model/question-bank';
import type { Suggestion, Suggestions } from '../planning/suggest-actions';
import { reaches, same, tolerance } from '../model/tolerance';
import type { QuestionFigures } from './question-figures';
import { thresholds } from './thresholds';

const isStepLevel = (level: number): level is StepLevel =>
  level === 0 || level === 1 || level === 2 || level === 3;

const comesFirst = (question: QuestionFigures) =>
  question.class === 'perception-gap' || question.class === 'split-views';

/**
 * What the bank suggests for a plan made from a comparison (docs/domain.md, Action plan): for each question whose lowest partner is
 * under the area's target, the next step of that level, rounded down; clear perception gaps and split views before others, then the lowest
 * mean, then the bank's order. 'Find out' where a third or more don't know; 'keep' where every partner is at level 4.
 *
 * @param questions in the bank's order
 */
export function suggestJointActions(
  bank: QuestionBank,
  actionBank: ActionBank,
  questions: readonly QuestionFigures[],
  targets: Targets = {},
): Suggestions {
  const withActions = questions.flatMap((question) => {
    const actions = actionBank.actions[question.asked.question.id];
    return actions === undefined ? [] : [{ question, actions }];
  });
  const targetOf = (question: QuestionFigures): Level =>
    targets[question.asked.area.id] ?? bank.defaultTarget;

  const steps = withActions
    .flatMap(({ question, actions }) => {
      const { asked, lowest, mean = 0 } = question;
      if (lowest === undefined || reaches(lowest, targetOf(question))) return [];
      const level = Math.floor(lowest + tolerance);
      if (!isStepLevel(level)) return [];
      const suggestion: Suggestion = {
        origin: { question: asked.question.id, action: level },
        asked,
        action: actions.steps[level],
      };
      return [{ suggestion, first: comesFirst(question), mean }];
    })
    .sort(
      (a, b) => Number(b.first) - Number(a.first) || (same(a.mean, b.mean) ? 0 : a.mean - b.mean),
    );
  return {
    steps: steps.map(({ suggestion }) => suggestion),
    findOut: withActions
      .filter(
        ({ question: { dontKnowShare } }) =>
          dontKnowShare !== undefined && reaches(dontKnowShare, thresholds.dontKnowShare),
      )
      .map(({ question: { asked }, actions }) => ({
        origin: { question: asked.question.id, action: 'find-out' as const },
        asked,
        action: actions.findOut,
      })),
    keep: withActions
      .filter(({ question: { lowest } }) => lowest === topLevel)
      .map(({ question: { asked }, actions }) => ({
        origin: { question: asked.question.id, action: 'keep' as const },
        asked,
        action: actions.keep,
      })),
  };
}
