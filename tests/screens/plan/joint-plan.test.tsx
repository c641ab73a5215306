import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionBank } from '../../../src/bank/action-bank';
import { anAssessment } from '../../support/assessment-builder';
import { leadsTo, write } from '../../support/page';
import { chair, openJointPlan, trust, trustee } from './joint-page';
import { plan, planned, press, suggestions } from './plan';

const table = () => screen.getByRole('table', { name: 'Joint plan' });
const actionsIn = () => planned(table());
const of = (question: string) =>
  actionBank.actions[question] ?? { steps: [], keep: { text: '?' }, findOut: { text: '?' } };
const step = (question: string, level: 0 | 1 | 2 | 3) => of(question).steps[level]?.text ?? '?';
const box = (text: string) => within(suggestions()).getByRole('checkbox', { name: text });
const hintOf = (text: string) =>
  document.getElementById(box(text).getAttribute('aria-describedby') ?? '')?.textContent;
const signers = () =>
  within(screen.getByRole('region', { name: 'Who signs' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

/** What is seen differently, lowest mean first; then the rest, lowest mean first; a tie in the bank's order. */
const firstFive = [
  step('aims-4', 1),
  step('aims-1', 1),
  step('aims-3', 1),
  step('aims-5', 0),
  step('roles-2', 1),
];

it('is made of the five first steps: what is seen differently, then where the partners stand lowest', async () => {
  const { user, now } = openJointPlan();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no joint plan yet');
  expect(
    screen.getByText(
      /^It is made from the partners’ answers, .* where you see things differently first, then where you stand lowest\./,
    ),
  ).toBeVisible();
  await user.click(press('Make the plan'));
  expect(screen.getByRole('heading', { level: 1, name: /^Five actions/ })).toBeVisible();
  expect(
    screen.getByText(
      /^Made from the partners’ answers: where you see things differently first, then where you stand lowest\./,
    ),
  ).toBeVisible();
  expect(actionsIn()).toEqual(firstFive);
  expect(now().plan?.actions.map(({ text }) => text)).toEqual(firstFive);
  expect(leadsTo(screen.getByRole('link', { name: 'Print' }))).toBe('#/compare/one/paper');
  expect(press('Download PDF')).toBeVisible();
});

it('says of each suggestion where the partners stand, with the range and how many answered', () => {
  openJointPlan({ instead: { plan } });
  expect(hintOf(step('aims-4', 1))).toContain(
    ', partners from level 1.5 to 3.0, mean 2.3, from four people: you see this differently. ',
  );
  expect(hintOf(step('aims-3', 1))).toContain(', level 1.0, from four people. ');
  expect(hintOf(of('roles-1').findOut.text)).toContain(
    ', don’t-know share 100%, from four people. ',
  );
  expect(hintOf(of('aims-6').keep.text)).toContain(', level 4.0, from four people. ');
});

it('takes a ticked suggestion in at its end, and out again', async () => {
  const { user, now } = openJointPlan({ instead: { plan } });
  await user.click(box(step('aims-2', 2)));
  expect(actionsIn()).toEqual([
    'Draw the map',
    'Walk the ward',
    'Ask the chair',
    step('aims-2', 2),
  ]);
  expect(now().plan?.actions.at(-1)).toMatchObject({
    origin: { question: 'aims-2', action: 2 },
    status: 'not-started',
  });
  await user.click(box(step('aims-2', 2)));
  expect(box(step('aims-2', 2))).not.toBeChecked();
  expect(actionsIn()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair']);
});

it('drops an action and puts it back where it was', async () => {
  const { user, now } = openJointPlan({ instead: { plan } });
  await user.click(press('Drop action 1'));
  expect(actionsIn()).toEqual(['Walk the ward', 'Ask the chair']);
  await user.click(press('Put it back: Draw the map'));
  expect(actionsIn()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair']);
  expect(now().plan?.actions).toEqual(plan.actions);
});

it('takes an action of one’s own, another order and another status', async () => {
  const { user, now } = openJointPlan({ instead: { plan } });
  await user.click(press('Add an action'));
  await write(user, screen.getByLabelText('What we will do'), 'Meet the carers');
  await user.click(press('Save the action'));
  await user.click(press('Up: move action 4 up'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status of action 1' }), 'Done');
  expect(actionsIn()).toEqual([
    'Draw the map',
    'Walk the ward',
    'Meet the carers',
    'Ask the chair',
  ]);
  expect(now().plan?.actions.map(({ text, status }) => [text, status])).toEqual([
    ['Draw the map', 'done'],
    ['Walk the ward', 'not-started'],
    ['Meet the carers', 'not-started'],
    ['Ask the chair', 'done'],
  ]);
});

it('keeps targets and asks of its own: a target takes suggestions away, and the plan stays', async () => {
  const { user, now } = openJointPlan({ instead: { plan } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Roles' }), 'Level 1');
  expect(
    within(suggestions()).queryByRole('checkbox', { name: step('roles-2', 1) }),
  ).not.toBeInTheDocument();
  expect(box(step('aims-3', 1))).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: actionBank.asks[0]?.text ?? '?' }));
  expect(now()).toMatchObject({ targets: { roles: 1 }, asks: ['SYS-1'], plan });
});

it('is signed by the partners of the comparison, which are named there', () => {
  openJointPlan({ instead: { plan } });
  expect(signers()).toEqual(['Riverside Hospitals NHS Trust', 'Wenlow Carers']);
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(leadsTo(screen.getByRole('link', { name: 'Partners of the comparison' }))).toBe(
    '#/compare/one/partners',
  );
});

it('shows aliases for the signers when names are hidden, and says which names of its own lines stay', () => {
  openJointPlan({ instead: { plan }, hidesNames: true });
  expect(signers()).toEqual(['Partner A', 'Partner B']);
  expect(
    screen.getByText(/^Names are hidden\. .* Any other name is shown as you wrote it/),
  ).toBeVisible();
  expect(actionsIn()).toEqual(['Draw the map', 'Walk the ward', 'Ask the chair']);
});

it.each([
  { what: 'before there is one', instead: {} },
  { what: 'beside one', instead: { plan } },
])(
  'points to the plan of an agreed result $what, and is possible all the same',
  async ({ instead }) => {
    const { partner: _, ...agreed } = anAssessment({
      id: 'agreed',
      respondent: { kind: 'consensus' },
    });
    const { user, now } = openJointPlan({ assessments: [trust, trustee, agreed], instead });
    expect(screen.getByText('You have an agreed result.')).toBeVisible();
    expect(leadsTo(screen.getByRole('link', { name: 'Go to the plan of the agreed result' }))).toBe(
      '#/a/agreed/plan',
    );
    if (screen.queryByRole('button', { name: 'Make the plan' }) !== null)
      await user.click(press('Make the plan'));
    expect(now().plan?.actions).not.toEqual([]);
    expect(table()).toBeVisible();
  },
);

it('says nothing of an agreed result where there is none, or of rounds where there is one', () => {
  openJointPlan();
  expect(screen.queryByText('You have an agreed result.')).not.toBeInTheDocument();
  expect(screen.queryByText(/round/)).not.toBeInTheDocument();
});

it('names the round that the suggestions follow', () => {
  const members = [
    { assessment: 'trust', round: 1 },
    { assessment: 'trustee', round: 1 },
    { assessment: 'chair', round: 2 },
  ];
  openJointPlan({ assessments: [trust, trustee, chair], instead: { members, plan } });
  expect(screen.getByText('The suggestions follow the answers of round 2.')).toBeVisible();
  expect(hintOf(step('aims-4', 2))).toContain(', level 2.0, from one person. ');
});

it('without answers makes an empty plan, and says what the suggestions need', async () => {
  const { user } = openJointPlan({ assessments: [] });
  await user.click(press('Make the plan'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Your plan has no actions yet',
  );
  expect(
    within(suggestions()).getByText(
      'There are none yet. They follow from the partners’ answers: add their assessments first.',
    ),
  ).toBeVisible();
  expect(
    screen.getByText('Each partner gets a place to sign. There is none in this comparison yet.'),
  ).toBeVisible();
});
