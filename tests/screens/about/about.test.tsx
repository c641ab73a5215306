import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { backgroundBank } from '../../../src/bank/background-bank';
import { questionBank } from '../../../src/bank/question-bank';
import { howToChoose } from '../../../src/wording/how-to-choose';
import { openPage } from '../../support/page';

it.each([
  {
    route: '/method',
    title: 'How it works, and where it comes from',
    parts: [
      'What it is not',
      'The five levels',
      'The score of an area',
      'Bands, and how firm they are',
      'The action plan',
      'Where it comes from',
      'The recommendations',
      'The examples',
      'The words of 2013 and of today',
    ],
  },
  {
    route: '/privacy',
    title: 'Your answers stay on this device',
    parts: ['What is kept', 'Who can read it', 'What is sent', 'Names and notes'],
  },
  {
    route: '/accessibility',
    title: 'Everybody should be able to use this',
    parts: ['What you can do', 'What has been checked', 'What we know is not good enough yet'],
  },
])('$route stands under its heading, in its parts', async ({ route, title, parts }) => {
  await openPage(route);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  expect(
    within(screen.getByRole('main'))
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent),
  ).toEqual(expect.arrayContaining(parts));
});

it('the method says how to choose between levels', async () => {
  await openPage('/method');
  expect(screen.getByRole('main')).toHaveTextContent(howToChoose);
});

it('the method names the bands with their limits', async () => {
  await openPage('/method');
  const [list] = within(screen.getByRole('main')).getAllByRole('list');
  expect(
    list === undefined
      ? []
      : within(list)
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent),
  ).toEqual(
    questionBank.bands.map(({ name, from }, index) => {
      const next = questionBank.bands[index + 1];
      return next === undefined
        ? `${name}: ${from} to 100`
        : `${name}: from ${from}, and under ${next.from}`;
    }),
  );
});

it('the method opens every recommendation and every example', async () => {
  const user = await openPage('/method');
  for (const { summary, all } of [
    { summary: /recommendations, in our own words$/, all: backgroundBank.recommendations },
    { summary: /examples, each with its limits$/, all: backgroundBank.cases },
  ]) {
    await user.click(screen.getByText(summary));
    for (const { id, title } of all)
      expect(await screen.findByText(`${id}. ${title}`)).toBeVisible();
  }
});
