import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { recordDatabase } from '../../../src/platform/record-database';
import { id, openScreen, record, savedAssessment, write } from '../../support/page';
import { plan } from './plan';

const boxes = () =>
  within(screen.getByRole('region', { name: 'Asks of others' })).getAllByRole('checkbox');
const partners = () => screen.getByRole('textbox', { name: 'Other partners' });

it('offers every ask of the bank, with those ticked that were ticked', async () => {
  await openScreen('/plan', { plan, asks: ['SYS-2'] });
  expect(boxes()).toHaveLength(actionBank.asks.length);
  expect(boxes().flatMap((box, index) => (box.matches(':checked') ? [index] : []))).toEqual([1]);
});

it('ticks and unticks an ask, without a change of the plan', async () => {
  const user = await openScreen('/plan', { plan, asks: ['SYS-2'] });
  await user.click(screen.getByRole('checkbox', { name: actionBank.asks[0]?.text ?? '?' }));
  expect(await savedAssessment()).toMatchObject({ asks: ['SYS-2', 'SYS-1'], plan });
  await user.click(screen.getByRole('checkbox', { name: actionBank.asks[1]?.text ?? '?' }));
  expect(boxes().flatMap((box, index) => (box.matches(':checked') ? [index] : []))).toEqual([0]);
});

it('saves the partners who sign as they are typed', async () => {
  const user = await openScreen('/plan', { plan });
  await write(user, partners(), 'Wenlow Carers\n\n Northmere Council ');
  expect((await savedAssessment()).otherPartners).toEqual(['Wenlow Carers', 'Northmere Council']);
});

it.each([
  {
    what: 'thirteen partners',
    text: Array.from({ length: 13 }, (_, index) => `Partner ${index}`).join('\n'),
    problem: 'Name 12 other partners or fewer. What you have changed since is not saved.',
  },
  {
    what: 'a name of 121 characters',
    text: 'x'.repeat(121),
    problem:
      'Use 120 characters or fewer for each name, one name a line. What you have changed since is not saved.',
  },
])('keeps $what in the field and says why they are not saved', async ({ text, problem }) => {
  const user = await openScreen('/plan', { plan, otherPartners: ['Wenlow Carers'] });
  await user.click(partners());
  await user.paste(`\n${text}`);
  await user.tab();
  expect(screen.getByRole('alert')).toHaveTextContent(problem);
  expect(partners()).toHaveValue(`Wenlow Carers\n${text}`);
  expect(screen.getByText('What you have typed is not saved yet')).toBeVisible();
  expect(await recordDatabase().get(id)).toEqual(
    record({ plan, otherPartners: ['Wenlow Carers'] }),
  );
});
