import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionPlan, PlannedAction } from '../../../../src/domain/model/action-plan';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { chooseAnswer, tellBasis, writeNote } from '../../../../src/domain/model/edit-assessment';
import { completeAssessment, goOnToFull } from '../../../../src/domain/model/complete-assessment';
import {
  addSuggestion,
  dropAction,
  dueOf,
  editAction,
  insertAction,
  isFull,
  moveAction,
  putAction,
  startPlan,
} from '../../../../src/domain/planning/edit-plan';
import { setTarget, tickAsk } from '../../../../src/domain/planning/edit-plan-owner';
import { suggestActions } from '../../../../src/domain/planning/suggest-actions';
import {
  arbitraryAssessment,
  arbitraryLevel,
  arbitraryPlan,
  arbitraryPlannedAction,
} from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf, type Mark } from '../../../support/assessment-builder';
import { madeUpActions, madeUpBank } from '../../../support/made-up-bank';

const earlier = '2026-11-22T10:00:00.000Z';
const now = '2026-11-23T09:00:00.000Z';

function counter(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

const suggestionsFor = (marks: readonly Mark[]) =>
  suggestActions(madeUpBank, madeUpActions, anAssessment({ answers: answersOf({ roles: marks }) }));

const own = (id: string, text = `Do ${id}.`): PlannedAction => ({
  id,
  text,
  owner: 'Chair',
  due: {},
  doneWhen: '',
  status: 'not-started',
});
const planOf = (...ids: string[]): ActionPlan => ({
  startDate: '2026-11-22',
  updatedAt: earlier,
  actions: ids.map((id) => own(id)),
});
const idsOf = (plan: ActionPlan) => plan.actions.map(({ id }) => id);

describe('a due date', () => {
  it('is the start date plus the action’s time, or the next working day', () => {
    expect(dueOf('2026-11-22', '30-days')).toEqual({ date: '2026-12-22' });
    expect(dueOf('2026-08-30', '6-months')).toEqual({ date: '2027-03-01' });
  });

  it('stays an event in words, without a date', () => {
    expect(dueOf('2026-11-22', { event: 'Next contract talks' })).toEqual({
      event: 'Next contract talks',
    });
  });
});

describe('a plan with 200 actions, as many as a file may hold', () => {
  const full = planOf(...Array.from({ length: 200 }, (_, index) => `action-${index}`));
  const [step] = suggestionsFor([0]).steps;
  if (step === undefined) throw new Error('Nothing is suggested.');

  it('takes no more', () => {
    expect([isFull(full), isFull(planOf('one'))]).toEqual([true, false]);
    expect(addSuggestion(full, step, now, 'more')).toBe(full);
    expect(putAction(full, own('more'), now)).toBe(full);
    expect(insertAction(full, own('more'), 3, now)).toBe(full);
  });

  it('can still be changed', () => {
    expect(putAction(full, own('action-7', 'Do it together.'), now).actions[7]?.text).toBe(
      'Do it together.',
    );
  });
});

describe('a new plan', () => {
  it('begins with the first five steps, as the bank words them', () => {
    const plan = startPlan(suggestionsFor([2, 1, 0, 2, 1, 0]), '2026-11-22', now, counter());
    expect(plan).toMatchObject({ startDate: '2026-11-22', updatedAt: now });
    expect(plan.actions.map(({ id, origin }) => [id, origin])).toEqual([
      ['id-1', { question: 'roles-3', action: 0 }],
      ['id-2', { question: 'roles-6', action: 0 }],
      ['id-3', { question: 'roles-2', action: 1 }],
      ['id-4', { question: 'roles-5', action: 1 }],
      ['id-5', { question: 'roles-1', action: 2 }],
    ]);
    expect(plan.actions[0]).toEqual({
      id: 'id-1',
      origin: { question: 'roles-3', action: 0 },
      text: 'List what you know for roles-3.',
      owner: 'Partnership lead',
      due: { date: '2026-12-22' },
      doneWhen: 'The note is in the joint file.',
      status: 'not-started',
    });
  });

  it('has fewer where fewer are suggested, and neither ‘find out’ nor ‘keep’', () => {
    expect(idsOf(startPlan(suggestionsFor([2, 'dk', 4, 3]), '2026-11-22', now, counter()))).toEqual(
      ['id-1'],
    );
    expect(idsOf(startPlan(suggestionsFor(['dk', 4]), '2026-11-22', now, counter()))).toEqual([]);
  });
});

describe('a change of a plan', () => {
  it('adds a suggestion at the end, due from the plan’s own start', () => {
    const [findOut] = suggestionsFor(['dk']).findOut;
    const [step] = suggestionsFor([1]).steps;
    if (findOut === undefined || step === undefined) throw new Error('Too little is suggested.');
    const plan = addSuggestion(addSuggestion(planOf('a'), findOut, now, 'b'), step, now, 'c');
    expect(idsOf(plan)).toEqual(['a', 'b', 'c']);
    expect(plan.actions[1]?.due).toEqual({ event: 'When people change' });
    expect(plan.actions[2]?.due).toEqual({ date: '2027-01-21' });
    expect(plan.updatedAt).toBe(now);
  });

  it('puts an action of the user’s own at the end', () => {
    expect(idsOf(putAction(planOf('a', 'b'), own('c'), now))).toEqual(['a', 'b', 'c']);
  });

  it('puts a changed action where it stood', () => {
    const plan = putAction(planOf('a', 'b', 'c'), own('b', 'Do it another way.'), now);
    expect(plan.actions.map(({ text }) => text)).toEqual(['Do a.', 'Do it another way.', 'Do c.']);
    expect(plan.updatedAt).toBe(now);
  });

  it('drops an action', () => {
    expect(dropAction(planOf('a', 'b', 'c'), 'b', now)).toEqual({
      ...planOf('a', 'c'),
      updatedAt: now,
    });
  });

  it.each([
    [0, ['x', 'a', 'b']],
    [1, ['a', 'x', 'b']],
    [2, ['a', 'b', 'x']],
    [9, ['a', 'b', 'x']],
  ])('puts an action back at index %d', (index, ids) => {
    expect(idsOf(insertAction(planOf('a', 'b'), own('x'), index, now))).toEqual(ids);
  });

  it('does not put back what is there', () => {
    const plan = planOf('a', 'b');
    expect(insertAction(plan, own('b'), 0, now)).toBe(plan);
  });

  it.each<[string, -1 | 1, string[]]>([
    ['a', 1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['b', -1, ['b', 'a', 'c']],
    ['c', -1, ['a', 'c', 'b']],
  ])('moves %s by %d', (id, by, ids) => {
    expect(moveAction(planOf('a', 'b', 'c'), id, by, now)).toMatchObject({
      updatedAt: now,
      actions: ids.map((each) => own(each)),
    });
  });

  it.each<[string, -1 | 1]>([
    ['a', -1],
    ['c', 1],
    ['unknown', 1],
    ['unknown', -1],
  ])('is none when %s cannot move by %d', (id, by) => {
    const plan = planOf('a', 'b', 'c');
    expect(moveAction(plan, id, by, now)).toBe(plan);
  });

  it('is none when there is nothing to drop', () => {
    const plan = planOf('a');
    expect(dropAction(plan, 'unknown', now)).toBe(plan);
  });
});

describe('an action that is edited', () => {
  const before: PlannedAction = { ...own('b'), owner: 'Chair', due: { date: '2026-12-01' } };
  const planWith = (action: PlannedAction): ActionPlan => ({
    ...planOf('a'),
    actions: [own('a'), action, own('c')],
  });

  it.each<[string, Partial<PlannedAction>, Partial<PlannedAction>, Partial<PlannedAction>]>([
    [
      'keeps what another tab has changed beside it',
      { owner: 'Trustee', status: 'done' },
      { text: 'Do it together.' },
      { owner: 'Trustee', status: 'done', text: 'Do it together.' },
    ],
    [
      'is as it was left where both changed the same',
      { text: 'Theirs.' },
      { text: 'Mine.' },
      { text: 'Mine.' },
    ],
    [
      'has an event beside the date that another tab has given it',
      { due: { date: '2027-01-01' } },
      { due: { date: '2026-12-01', event: 'Retreat' } },
      { due: { date: '2027-01-01', event: 'Retreat' } },
    ],
    [
      'has no date where that was cleared',
      { due: { date: '2026-12-01', event: 'Retreat' } },
      { due: {} },
      { due: { event: 'Retreat' } },
    ],
  ])('%s', (_what, theirs, mine, expected) => {
    const plan = editAction(
      planWith({ ...before, ...theirs }),
      before,
      { ...before, ...mine },
      now,
    );
    expect(plan.actions[1]).toEqual({ ...before, ...expected });
    expect(plan.updatedAt).toBe(now);
  });

  it('leaves the plan as it is where nothing was edited', () => {
    const plan = planWith({ ...before, owner: 'Trustee' });
    expect(editAction(plan, before, before, now)).toBe(plan);
  });

  it('comes back as it was left where it is no longer in the plan', () => {
    const left = { ...before, text: 'Do it together.' };
    expect(editAction(planOf('a'), before, left, now).actions.at(-1)).toEqual(left);
  });
});

describe('the plan is the user’s own', () => {
  const withPlan = fc
    .tuple(arbitraryAssessment, arbitraryPlan)
    .map(([assessment, plan]) => ({ ...assessment, plan }));
  const question = fc.constantFrom(
    ...madeUpBank.areas.flatMap((area) => area.questions.map(({ id }) => id)),
  );
  const choice = fc.oneof(
    arbitraryLevel,
    fc.constantFrom('dont-know' as const, 'not-applicable' as const),
  );

  it('no change of answers, targets or asks alters, drops or reorders anything in it', () => {
    fc.assert(
      fc.property(
        withPlan,
        fc.array(fc.tuple(question, choice), { maxLength: 10 }),
        arbitraryLevel,
        (assessment, changes, level) => {
          const plan = structuredClone(assessment.plan);
          const answered = changes.reduce<Assessment>(
            (each, [id, chosen]) => chooseAnswer(each, id, chosen, now),
            assessment,
          );
          const noted = changes.reduce<Assessment>(
            (each, [id]) => tellBasis(writeNote(each, id, 'A note', now), id, 'seen', now),
            answered,
          );
          const ended = tickAsk(
            setTarget(completeAssessment(madeUpBank, goOnToFull(noted, now), now), 'roles', level),
            'SYS-1',
            true,
          );
          expect(ended.plan).toEqual(plan);
        },
      ),
    );
  });

  it('a change of one action leaves every other one as it is, in its order', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryPlannedAction,
        fc.nat(12),
        fc.constantFrom<(-1 | 1)[]>(-1, 1),
        (plan, action, at, by) => {
          const target = plan.actions[at]?.id ?? action.id;
          const others = (changed: ActionPlan) => changed.actions.filter(({ id }) => id !== target);
          const before = others(plan);
          for (const changed of [
            putAction(plan, { ...action, id: target }, now),
            dropAction(plan, target, now),
            insertAction(plan, { ...action, id: target }, at, now),
            moveAction(plan, target, by, now),
          ]) {
            expect(others(changed)).toEqual(before);
            expect(changed.startDate).toBe(plan.startDate);
          }
        },
      ),
    );
  });

  it('dropping an action and putting it back gives the same actions', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(12), (plan, at) => {
        const action = plan.actions[at];
        if (action === undefined) return;
        expect(insertAction(dropAction(plan, action.id, now), action, at, now).actions).toEqual(
          plan.actions,
        );
      }),
    );
  });

  it('moving down and up again gives the same actions', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(12), (plan, at) => {
        const action = plan.actions[at];
        if (action === undefined || at === plan.actions.length - 1) return;
        expect(moveAction(moveAction(plan, action.id, 1, now), action.id, -1, now).actions).toEqual(
          plan.actions,
        );
      }),
    );
  });
});

it('an action that is chosen under a clock that went astray has no due date', () => {
  expect(dueOf('1970-01-01', '12-months')).toEqual({});
  expect(dueOf('2026-11-22', '30-days')).toEqual({ date: '2026-12-22' });
});
