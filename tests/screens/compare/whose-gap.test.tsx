import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Level } from '../../../src/domain/model/level';
import { realAnswers } from '../../support/real-questions';
import { answeredBy, openWithComparison } from './compare-page';

/** People of two partners who answer alike on governance, and so on its first question. */
const person = (id: string, name: string, level: Level) =>
  answeredBy(id, name, {
    answers: realAnswers({ governance: [level, 2, 2, 2, 2, 2], roles: [2, 2, 2, 2, 2, 2] }),
  });
const group = async (title: RegExp) => {
  const heading = await screen.findByRole('heading', { level: 3, name: title });
  const { parentElement } = heading;
  if (parentElement === null) throw new Error('A heading stands in a group.');
  return within(parentElement);
};

it('says of a gap that it is clear, why, and behind a summary how that was worked out', async () => {
  const { user } = await openWithComparison('/compare/one', {
    compared: [
      person('a', 'Wenlow Carers', 4),
      person('b', 'Wenlow Carers', 4),
      person('c', 'Riverside Trust', 1),
      person('d', 'Riverside Trust', 1),
    ],
  });
  const gaps = await group(/^1\. You see this differently$/);
  const [row] = gaps.getAllByText('Clear');
  if (row === undefined) throw new Error('There is no row.');
  await user.click(row);
  expect(
    gaps.getByText(/^Riverside Trust and Wenlow Carers stand 3\.0 levels apart\./),
  ).toBeVisible();
  await user.click(gaps.getByText('How do you tell whose gap it is?'));
  expect(gaps.getByText(/about one question in twenty would still look like this/)).toBeVisible();
});

it('says with one person a partner that it is too few to tell', async () => {
  await openWithComparison('/compare/one', {
    compared: [person('a', 'Wenlow Carers', 4), person('b', 'Riverside Trust', 1)],
  });
  const gaps = await group(/^1\. You may see this differently$/);
  expect(gaps.getByText('Too few to tell')).toBeVisible();
  expect(screen.queryByRole('heading', { name: /You see this differently/ })).toBeNull();
});
