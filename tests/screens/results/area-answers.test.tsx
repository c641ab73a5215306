import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/model/answer';
import { id, leadsTo, openScreen, type User } from '../../support/page';
import { bandAt, levelOf, realAnswers, realQuestions, titleOf } from '../../support/real-questions';

const answers: Answers = {
  ...realAnswers({ governance: [1, 1, 0, 2, 'dk', 'na'] }),
  'gov-1': { level: 1, basis: 'told', note: 'Minutes of <May>' },
};

/** Opens the disclosure of an area, and returns it. */
async function opened(user: User, area: string): Promise<HTMLElement> {
  const answersBelow = screen.getByRole('region', { name: 'Every score, back to its answers' });
  const summary = within(answersBelow).getByText(
    (_, element) => element?.tagName === 'SUMMARY' && element.textContent.includes(area),
  );
  await user.click(summary);
  const details = summary.closest('details');
  if (details === null) throw new Error(`${area} has no disclosure.`);
  await within(details).findAllByRole('link');
  return details;
}

it('leads from each score back to the questions behind it', async () => {
  const user = await openScreen('/results', { answers });
  const links = within(await opened(user, 'Governance')).getAllByRole('link');
  const questions = realQuestions('governance');
  expect(links.map((link) => link.textContent)).toEqual(
    questions.map(({ title }) => `Change: ${title}`),
  );
  expect(links.map(leadsTo)).toEqual(questions.map((question) => `#/a/${id}/q/${question.id}`));
});

it('says each answer in words, with its note and how one knows', async () => {
  const user = await openScreen('/results', { answers });
  const rows = Array.from(
    (await opened(user, 'Governance')).querySelectorAll('.qrow'),
    (row) => row.textContent,
  );
  expect(rows[0]).toContain(levelOf('gov-1', 1));
  expect(rows[0]).toContain('Note: Minutes of <May>');
  expect(rows[0]).toContain('Basis: told');
  expect(rows.map((row) => row.includes('Not in the score'))).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});

it.each([
  { area: 'Governance', says: '(1 + 1 + 0 + 2) ÷ 4 ÷ 4 × 100 = 25, based on 4 of 6.' },
  { area: 'Roles', says: 'Not enough answers for a score: 0 of 6 questions have a level.' },
])('shows how the score of $area comes about', async ({ area, says }) => {
  const user = await openScreen('/results', { answers });
  expect(within(await opened(user, area)).getByText(says)).toBeVisible();
});

it('a changed answer changes the score', async () => {
  const user = await openScreen('/results', { answers });
  await user.click(
    within(await opened(user, 'Governance')).getByRole('link', {
      name: `Change: ${titleOf('gov-3')}`,
    }),
  );
  await user.click(await screen.findByRole('radio', { name: /^4 / }));
  window.location.hash = `/a/${id}/results`;
  const table = await screen.findByRole('table', { name: 'The five areas in figures' });
  expect(
    within(table).getByRole('row', { name: new RegExp(`Governance 50 ${bandAt(50)}`) }),
  ).toBeVisible();
});

it('names the recommendations behind the questions of an area', async () => {
  const user = await openScreen('/results', { answers });
  const details = await opened(user, 'Governance');
  await user.click(
    within(details).getByText('The recommendations and examples behind these questions'),
  );
  expect(await within(details).findByText(/^R7\. /)).toBeVisible();
});
