import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answeredBy, openWithComparison } from './compare-page';

it('names an assessment that was answered with other questions, also where no other is there', async () => {
  await openWithComparison('/compare/one', { ofOtherBank: [answeredBy('old', 'Wenlow Carers')] });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'There is nothing to compare yet.',
  );
  expect(
    screen.getByText(
      'One assessment was answered with other questions and cannot be compared: Wenlow Carers.',
    ),
  ).toBeVisible();
});

it('compares the questions that all were asked until all of them are chosen, and says what is lost', async () => {
  const { user } = await openWithComparison('/compare/one', {
    compared: [
      answeredBy('full', 'Wenlow Carers', { length: 'full' }),
      answeredBy('quick', 'Riverside Trust', { length: 'quick' }),
    ],
  });
  const choice = await screen.findByRole('combobox', { name: 'Questions' });
  expect(choice).toHaveDisplayValue('The ten that all were asked');
  expect(
    screen.getByText(
      /So only its ten questions, .* What one person answered beyond them is not\.$/,
    ),
  ).toBeVisible();
  await user.selectOptions(choice, 'All 30, from those who were asked');
  expect(
    screen.getByText(/All 30 questions are compared here, but on 20 of them only the one person /),
  ).toBeVisible();
});

it('offers no choice where all were asked the same', async () => {
  await openWithComparison('/compare/one', {
    compared: [answeredBy('a', 'Wenlow Carers'), answeredBy('b', 'Riverside Trust')],
  });
  expect(await screen.findByRole('combobox', { name: 'Group by' })).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Questions' })).toBeNull();
});
