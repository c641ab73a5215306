import { screen, within } from '@testing-library/react';
import { named } from '../../support/page';
import type { ActionPlan, PlannedAction } from '../../../src/domain/model/action-plan';

/** A plan of three actions: from a question, the user's own, and one that is done. */
export const plan: ActionPlan = {
  startDate: '2026-11-22',
  updatedAt: '2026-11-22T10:24:00.000Z',
  actions: [
    {
      id: 'a1',
      origin: { question: 'roles-1', action: 1 },
      text: 'Draw the map',
      owner: 'Both leads',
      due: { date: '2026-12-22' },
      doneWhen: 'It is drawn.',
      status: 'started',
    },
    { id: 'a2', text: 'Walk the ward', owner: '', due: {}, doneWhen: '', status: 'not-started' },
    {
      id: 'a3',
      origin: { question: 'gov-1', action: 'find-out' },
      text: 'Ask the chair',
      owner: 'Trustee',
      due: { date: '2026-11-30', event: 'Board meeting' },
      doneWhen: 'We know.',
      status: 'done',
    },
  ] satisfies readonly PlannedAction[],
};

export const planTable = () => screen.getByRole('table', { name: 'Action plan' });

/** What the plan says will be done, in its order. */
export function planned(table: HTMLElement = planTable()): readonly string[] {
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => row.querySelector('bdi')?.textContent ?? '');
}

export const press = (name: string) => screen.getByRole('button', { name: named(name) });
export const suggestions = () => screen.getByRole('region', { name: 'Suggestions' });
