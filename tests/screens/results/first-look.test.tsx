import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { openScreen } from '../../support/page';
import { realAnswers, titleOf } from '../../support/real-questions';

const onTheLadder = () =>
  within(screen.getByRole('list', { name: 'The five bands in their order, and the areas on each' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('shows each area on its band, in the order of the ladder, and says which are close', async () => {
  await openScreen('/results', {
    answers: realAnswers({
      'shared-aims': [3, 3, 3, 3, 3, 3],
      // 62.5 is where Agreed begins: one step less, and it is Begun.
      roles: [2, 3, 2, 3, 2, 3],
      governance: [0, 0, 0, 0, 0, 0],
      'risk-sharing': [3, 3, 3, 3, 3, 3],
    }),
  });
  expect(onTheLadder()).toEqual([
    'Not started3Governance, firm',
    'Noticednone',
    'Begunnone',
    'Agreed1Shared aims, firm2Roles, close4Risk sharing, firm',
    'Kept upnone',
  ]);
  expect(screen.getByText(/A number in an open ring is close to another band/)).toBeVisible();
});

it('calls nothing firm or close on the ladder of a quick check', async () => {
  await openScreen('/results', { length: 'quick', answers: realAnswers({ roles: [0, 0] }) });
  expect(onTheLadder()[0]).toBe('Not started2Roles');
  expect(screen.queryByText(/open ring/)).not.toBeInTheDocument();
});

it('names the first step, and which question it is for', async () => {
  await openScreen('/results', { answers: realAnswers({ roles: [2, 1, 2, 2, 2, 2] }) });
  const kicker = screen.getByText(`Your first step: ${titleOf('roles-2')}`);
  expect(kicker.nextElementSibling).toHaveTextContent(
    actionBank.actions['roles-2']?.steps[1].text ?? 'no such step',
  );
});

const mainButtons = () =>
  [...document.querySelectorAll('.btn:not(.second)')].map(({ textContent }) => textContent);

it.each([
  { kind: 'individual' as const, main: 'Hand over your answers' },
  { kind: 'organisation' as const, main: 'Make the plan' },
])('offers first what comes next for $kind answers: $main', async ({ kind, main }) => {
  await openScreen('/results', {
    respondent: { kind },
    answers: realAnswers({ roles: [2, 1, 2, 2, 2, 2] }),
  });
  expect(mainButtons()).toEqual([main]);
  expect(screen.getByRole('link', { name: 'Hand over your answers' })).toBeVisible();
});
