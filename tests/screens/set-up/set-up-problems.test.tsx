import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import { openPage } from '../../support/page';
import {
  fillIn,
  otherPartners,
  organisation,
  partnership,
  role,
  sector,
  start,
  type Form,
} from './form';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `Partner ${index + 1}`).join('\n');
const long = 'Use 120 characters or fewer for';

type Row = {
  readonly what: string;
  readonly instead: Form;
  readonly problem: string;
  readonly field: () => HTMLElement;
};

const rows: readonly Row[] = [
  {
    what: 'no name of the partnership',
    instead: { partnership: '' },
    problem: 'Enter the name of your partnership',
    field: partnership,
  },
  {
    what: 'spaces for a name',
    instead: { partnership: '   ' },
    problem: 'Enter the name of your partnership',
    field: partnership,
  },
  {
    what: 'a name of 121 characters',
    instead: { partnership: 'p'.repeat(121) },
    problem: `${long} the name of your partnership. It has 121 now.`,
    field: partnership,
  },
  {
    what: 'no organisation',
    instead: { organisation: '' },
    problem: 'Enter the name of your organisation',
    field: organisation,
  },
  {
    what: 'spaces for an organisation',
    instead: { organisation: ' ' },
    problem: 'Enter the name of your organisation',
    field: organisation,
  },
  {
    what: 'an organisation of 121 characters',
    instead: { organisation: 'o'.repeat(121) },
    problem: `${long} the name of your organisation. It has 121 now.`,
    field: organisation,
  },
  {
    what: 'no kind of organisation',
    instead: { sector: 'Choose one' },
    problem: 'Choose what kind of organisation it is',
    field: sector,
  },
  {
    what: 'a role of 81 characters',
    instead: { role: 'r'.repeat(81) },
    problem: 'Use 80 characters or fewer for your role. It has 81 now.',
    field: role,
  },
  {
    what: 'thirteen other partners',
    instead: { otherPartners: lines(13) },
    problem: 'Name 12 other partners or fewer',
    field: otherPartners,
  },
  {
    what: 'a partner of 121 characters',
    instead: { otherPartners: `Short\n${'x'.repeat(121)}` },
    problem: `${long} each partner’s name, one name a line`,
    field: otherPartners,
  },
];

describe('a form with one thing wrong', () => {
  it.each(rows)(
    'with $what names it, leads to its field and keeps what was typed',
    async ({ instead, problem, field }) => {
      const user = await openPage('/new');
      await fillIn(user, instead);
      const typed = [partnership, organisation, sector, role, otherPartners]
        .map((each) => each())
        .map((each) => ('value' in each ? each.value : undefined));
      await user.click(start());

      const summary = await screen.findByRole('alert');
      expect(summary).toHaveFocus();
      expect(
        within(summary)
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual([problem]);
      expect(field()).toBeInvalid();
      expect(field()).toHaveAccessibleDescription(expect.stringContaining(problem));
      expect(
        [partnership, organisation, sector, role, otherPartners]
          .map((each) => each())
          .map((each) => ('value' in each ? each.value : undefined)),
      ).toEqual(typed);

      await user.click(within(summary).getByRole('link'));
      expect(field()).toHaveFocus();
      expect(window.location.hash).toBe('#/new');
      expect(await recordDatabase().all()).toEqual([]);
    },
  );
});

it('lists every problem of an empty form in the order of its fields', async () => {
  const user = await openPage('/new');
  await user.click(start());
  expect(
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Enter the name of your partnership',
    'Enter the name of your organisation',
    'Choose what kind of organisation it is',
  ]);
});

it('takes a group without an organisation, and says only what is missing for a group', async () => {
  const user = await openPage('/new');
  await user.click(screen.getByRole('radio', { name: 'The whole group' }));
  await user.click(start());
  expect(
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Enter the name of your partnership']);
});

it('keeps the problems until the form is sent again, then shows those that are left', async () => {
  const user = await openPage('/new');
  await user.click(start());
  await fillIn(user, { sector: 'Choose one' });
  expect(screen.getByRole('link', { name: 'Enter the name of your partnership' })).toBeVisible();
  await user.click(start());
  expect(
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose what kind of organisation it is']);
  expect(await screen.findByRole('alert')).toHaveFocus();
});

it.each([
  { what: 'a role that is too long', instead: { role: 'r'.repeat(81) }, kind: 'Our organisation' },
  {
    what: 'an organisation that is too long',
    instead: { organisation: 'o'.repeat(121) },
    kind: 'The whole group',
  },
])('is not held up by $what once its field is gone', async ({ instead, kind }) => {
  const user = await openPage('/new');
  await fillIn(user, instead);
  await user.click(screen.getByRole('radio', { name: kind }));
  await user.click(start());
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(await screen.findByText(/question 1 of 6/)).toBeVisible();
});
