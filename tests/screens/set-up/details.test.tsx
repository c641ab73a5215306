import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import { id, openScreen, record, savedAssessment, write, type User } from '../../support/page';
import { organisation, otherPartners, partnership, role, sector } from './form';
import { realAnswers } from '../../support/real-questions';

const save = () => screen.getByRole('button', { name: 'Save the details' });
const answers = realAnswers({ roles: [3, 'dk'] });

it('begins with what is kept', async () => {
  await openScreen('/details', { otherPartners: ['Wenlow Carers', 'Northmere Council'] });
  expect(partnership()).toHaveValue('Riverside dementia support');
  expect(organisation()).toHaveValue('Riverside Hospitals NHS Trust');
  expect(sector()).toHaveDisplayValue('NHS trust');
  expect(role()).toHaveValue('Non-executive director');
  expect(otherPartners()).toHaveValue('Wenlow Carers\nNorthmere Council');
  expect(screen.getByRole('radio', { name: 'Me' })).toBeChecked();
  expect(screen.getByRole('radio', { name: /full assessment/ })).toBeChecked();
});

it.each([
  {
    change: 'another partnership',
    act: async (user: User) => write(user, partnership(), 'Northmere'),
    says: { partnership: 'Northmere' },
    words: 'Answered by one person (Non-executive director), full assessment.',
  },
  {
    change: 'no role',
    act: async (user: User) => write(user, role(), ''),
    says: { respondent: { kind: 'individual' } },
    words: 'Answered by one person, full assessment.',
  },
  {
    change: 'an organisation that answers',
    act: async (user: User) => user.click(screen.getByRole('radio', { name: 'Our organisation' })),
    says: { respondent: { kind: 'organisation' } },
    words: 'Answered for the organisation, full assessment.',
  },
  {
    change: 'the quick check',
    act: async (user: User) => user.click(screen.getByRole('radio', { name: /quick check/ })),
    says: { length: 'quick' },
    words: 'Answered by one person (Non-executive director), quick check.',
  },
])(
  'with $change saves it, says it on the overview and keeps the answers',
  async ({ act, says, words }) => {
    const user = await openScreen('/details', { answers });
    await act(user);
    await user.click(save());
    expect(
      await screen.findByText(
        (_, element) => element?.matches('p.lead') === true && element.textContent.includes(words),
      ),
    ).toBeVisible();
    expect(await savedAssessment()).toMatchObject({ ...says, answers });
    expect(window.location.hash).toBe(`#/a/${id}`);
  },
);

it('for a group lets go of the organisation', async () => {
  const user = await openScreen('/details', { answers });
  await user.click(screen.getByRole('radio', { name: 'The whole group' }));
  await user.click(save());
  expect(await screen.findByText('Agreed by the group, full assessment.')).toBeVisible();
  expect(await savedAssessment()).not.toHaveProperty('partner');
});

it('saves nothing while something is wrong', async () => {
  const user = await openScreen('/details', { answers });
  await write(user, partnership(), '');
  await user.click(save());
  expect(await screen.findByRole('alert')).toHaveTextContent('Enter the name of your partnership');
  expect(await recordDatabase().get(id)).toEqual(record({ answers }));
});

it('goes back without a change', async () => {
  const user = await openScreen('/details', { answers });
  await write(user, partnership(), 'Northmere');
  await user.click(screen.getByRole('link', { name: 'Back' }));
  await user.click(screen.getByRole('button', { name: 'Leave without saving' }));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Riverside dementia support' }),
  ).toBeVisible();
  expect(await recordDatabase().get(id)).toEqual(record({ answers }));
});
