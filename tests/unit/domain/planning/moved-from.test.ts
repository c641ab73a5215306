import { expect, it } from 'vitest';
import type { ActionBank, ActionWhen } from '../../../../src/domain/model/action-bank';
import { dueOf } from '../../../../src/domain/planning/edit-plan';
import { movedFrom } from '../../../../src/domain/planning/moved-from';
import type { ActionKind, Due } from '../../../../src/domain/model/action-plan';
import { madeUpActions } from '../../../support/made-up-bank';

const question = 'aims-1';
const bankOf = (time: ActionWhen): ActionBank => ({
  ...madeUpActions,
  actions: Object.fromEntries(
    Object.entries(madeUpActions.actions).map(([id, actions]) => [
      id,
      {
        steps: [
          { ...actions.steps[0], time },
          { ...actions.steps[1], time },
          { ...actions.steps[2], time },
          { ...actions.steps[3], time },
        ],
        keep: { ...actions.keep, time },
        findOut: { ...actions.findOut, time },
      },
    ]),
  ),
});
const movedOf = (startDate: string, due: Due, action: ActionKind = 0) =>
  movedFrom(bankOf('30-days'), { startDate }, { origin: { question, action }, due });

it.each<ActionKind>([0, 3, 'keep', 'find-out'])(
  'a due date that falls on a day off says from which day it was moved: %s',
  (action) => {
    // 30 days after 26 November 2026 is 26 December, a Saturday; 28 December is the substitute of Boxing Day.
    const due = dueOf('2026-11-26', '30-days');
    expect(due).toEqual({ date: '2026-12-29' });
    expect(movedOf('2026-11-26', due, action)).toEqual({ day: '2026-12-26', because: 'saturday' });
  },
);

it('says so of a bank holiday', () => {
  expect(movedOf('2026-11-25', dueOf('2026-11-25', '30-days'))).toEqual({
    day: '2026-12-25',
    because: 'bank-holiday',
  });
});

it('says nothing where the day is a working day, the user set another, or there is none', () => {
  expect(movedOf('2026-11-22', dueOf('2026-11-22', '30-days'))).toBeUndefined();
  expect(movedOf('2026-11-26', { date: '2026-12-30' })).toBeUndefined();
  expect(movedOf('2026-11-26', {})).toBeUndefined();
});

it('says nothing of an event and of an action of the user’s own', () => {
  const due = { date: '2026-12-29' };
  const event = bankOf({ event: 'Next talks' });
  expect(
    movedFrom(event, { startDate: '2026-11-26' }, { origin: { question, action: 0 }, due }),
  ).toBeUndefined();
  expect(movedFrom(bankOf('30-days'), { startDate: '2026-11-26' }, { due })).toBeUndefined();
});
