import type { ActionBank, BankAction, StepLevel } from '../model/action-bank';
import type { ActionOrigin } from '../model/action-plan';
import { choiceOf } from '../model/answer';
import type { Assessment } from '../model/assessment';
import { topLevel, type Level } from '../model/level';
import type { QuestionBank } from '../model/question-bank';
import { questionsAsked, type QuestionAsked } from '../model/questions-asked';
import { targetOf } from '../model/target-of';

/** One of the bank's actions, offered for an answer. */
export type Suggestion = {
  readonly origin: ActionOrigin;
  readonly asked: QuestionAsked;
  readonly action: BankAction;
};

/** Steps first, then what to find out, then what keeps level 4: three groups, each in its order; each may be empty. */
export type Suggestions = {
  readonly steps: readonly Suggestion[];
  readonly findOut: readonly Suggestion[];
  readonly keep: readonly Suggestion[];
};

const isStepLevel = (level: Level): level is StepLevel => level < topLevel;

/**
 * What the bank suggests for an assessment (docs/domain.md, Action plan): the next step of every question under
 * its area's target, lowest level first, then the bank's order; 'find out' for every 'don't know'; 'keep'
 * for every level 4.
 */
export function suggestActions(
  bank: QuestionBank,
  actionBank: ActionBank,
  assessment: Assessment,
): Suggestions {
  const questions = questionsAsked(bank, assessment.length).flatMap((asked) => {
    const actions = actionBank.actions[asked.question.id];
    return actions === undefined
      ? []
      : [{ asked, actions, choice: choiceOf(assessment.answers[asked.question.id]) }];
  });
  const steps = questions.flatMap(({ asked, actions, choice }) => {
    if (typeof choice !== 'number' || !isStepLevel(choice)) return [];
    if (choice >= targetOf(bank, assessment, asked.area.id)) return [];
    return [
      {
        level: choice,
        origin: { question: asked.question.id, action: choice },
        asked,
        action: actions.steps[choice],
      },
    ];
  });
  return {
    steps: steps
      .sort((a, b) => a.level - b.level)
      .map(({ origin, asked, action }) => ({ origin, asked, action })),
    findOut: questions
      .filter(({ choice }) => choice === 'dont-know')
      .map(({ asked, actions }) => ({
        origin: { question: asked.question.id, action: 'find-out' as const },
        asked,
        action: actions.findOut,
      })),
    keep: questions
      .filter(({ choice }) => choice === topLevel)
      .map(({ asked, actions }) => ({
        origin: { question: asked.question.id, action: 'keep' as const },
        asked,
        action: actions.keep,
      })),
  };
}
