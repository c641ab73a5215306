import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { openPage, savedAssessment, type User } from '../../support/page';
import { fillIn, sector, start, type Form } from './form';

const first = 'How far have the partners got in talking about the aims they share?';

async function startWith(user: User): Promise<Assessment> {
  await user.click(start());
  expect(await screen.findByRole('heading', { level: 1, name: first })).toHaveFocus();
  return savedAssessment();
}

it('begins with one person and the full assessment chosen', async () => {
  await openPage('/new');
  expect(screen.getAllByRole('radio', { checked: true }).map(({ id }) => id)).toEqual([
    'respondent',
    'length-full',
  ]);
});

it.each([
  { name: /10 minutes: the quick check/, length: 'quick', position: /\(1 of 10\)$/ },
  { name: /25 minutes: the full assessment/, length: 'full', position: /\(1 of 30\)$/ },
] as const)(
  'with the $length length asks its first question and counts to its last',
  async ({ name, length, position }) => {
    const user = await openPage('/new');
    await fillIn(user);
    await user.click(screen.getByRole('radio', { name }));
    expect(await startWith(user)).toMatchObject({ length, partnership: 'Riverside', answers: {} });
    expect(screen.getByText(position)).toBeInTheDocument();
  },
);

const partner = { name: 'Wenlow Carers', sector: 'voluntary' };

it.each([
  {
    who: 'one person',
    kind: 'Me',
    form: {},
    says: { respondent: { kind: 'individual' }, partner },
  },
  {
    who: 'one person with a role',
    kind: 'Me',
    form: { role: ' Trustee ' },
    says: { respondent: { kind: 'individual', label: 'Trustee' }, partner },
  },
  {
    who: 'an organisation, whatever role was typed before',
    kind: 'Our organisation',
    form: { role: 'Trustee' },
    says: { respondent: { kind: 'organisation' }, partner },
  },
  {
    who: 'a group, whatever organisation was typed before',
    kind: 'The whole group',
    form: {},
    says: { respondent: { kind: 'consensus' }, partner: undefined },
  },
])('saves the answers as those of $who', async ({ kind, form, says }) => {
  const user = await openPage('/new');
  await fillIn(user, form);
  await user.click(screen.getByRole('radio', { name: kind }));
  const { respondent, partner: record } = await startWith(user);
  expect({ respondent, partner: record }).toEqual(says);
});

it.each([
  {
    kind: 'Me',
    asks: [
      'Name of your partnership',
      'Your role (if you like)',
      'Your organisation',
      'The other partners (if you like)',
    ],
  },
  {
    kind: 'Our organisation',
    asks: ['Name of your partnership', 'Your organisation', 'The other partners (if you like)'],
  },
  { kind: 'The whole group', asks: ['Name of your partnership', 'The partners (if you like)'] },
])('asks $kind for what belongs to it', async ({ kind, asks }) => {
  const user = await openPage('/new');
  await user.click(screen.getByRole('radio', { name: kind }));
  expect(
    screen
      .getAllByRole('textbox')
      .map((field) => document.querySelector(`label[for="${field.id}"]`)?.textContent),
  ).toEqual(asks);
  expect(screen.queryAllByRole('combobox')).toHaveLength(kind === 'The whole group' ? 0 : 1);
});

it('offers six kinds of organisation, none of them chosen', async () => {
  await openPage('/new');
  expect(
    within(sector())
      .getAllByRole<HTMLOptionElement>('option')
      .map(({ textContent, value }) => [textContent, value]),
  ).toEqual([
    ['Choose one', ''],
    ['NHS trust', 'nhs-trust'],
    ['Voluntary organisation', 'voluntary'],
    ['Commissioner', 'commissioner'],
    ['Local authority', 'local-authority'],
    ['Primary care', 'primary-care'],
    ['Other', 'other'],
  ]);
  expect(sector()).toHaveDisplayValue('Choose one');
});

const full: Form = {
  partnership: 'p'.repeat(120),
  organisation: 'o'.repeat(120),
  role: 'r'.repeat(80),
  otherPartners: Array.from({ length: 12 }, () => 'x'.repeat(120)).join('\n'),
};

it('takes every text at its limit', async () => {
  const user = await openPage('/new');
  await fillIn(user, full);
  const saved = await startWith(user);
  expect(saved.partnership).toHaveLength(120);
  expect(saved.respondent.label).toHaveLength(80);
  expect(saved.otherPartners).toHaveLength(12);
});

it('names each other partner once a line, without empty lines and spaces around', async () => {
  const user = await openPage('/new');
  await fillIn(user, { otherPartners: '  Riverside Hospitals \n\n Northmere Council\n' });
  expect((await startWith(user)).otherPartners).toEqual([
    'Riverside Hospitals',
    'Northmere Council',
  ]);
});
