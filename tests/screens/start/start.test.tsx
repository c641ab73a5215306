import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { recordDatabase } from '../../../src/platform/record-database';
import type { RawRecord } from '../../../src/platform/raw-record';
import type { Mark } from '../../support/assessment-builder';
import { id, leadsTo, named, openPage, record } from '../../support/page';
import { plan } from '../plan/plan';
import { realAnswers, realBankName, realQuestions } from '../../support/real-questions';

const six: readonly Mark[] = [3, 3, 3, 3, 3, 3];
const all = realAnswers({
  'shared-aims': six,
  roles: six,
  governance: six,
  'risk-sharing': six,
  'business-skills': [3, 3, 3, 3, 3, 'dk'],
});
const secondOfGovernance = realQuestions('governance')[1]?.id ?? '';
/** The assessments that are listed, by their headings: each row has a list of its own behind 'More'. */
const rows = () =>
  within(screen.getByRole('region', { name: 'On this device' })).queryAllByRole('heading', {
    level: 3,
  });

it('says that there is nothing yet, and leads to set-up', async () => {
  await openPage('/');
  expect(await screen.findByText('There is nothing here yet.')).toBeVisible();
  expect(leadsTo(screen.getByRole('link', { name: 'Start your first assessment' }))).toBe('#/new');
  expect(rows()).toEqual([]);
});

it('lists what is kept, the one last changed first', async () => {
  await openPage(
    '/',
    record({ id: 'one', partnership: 'Older', updatedAt: '2026-11-01T10:00:00.000Z' }),
    record({ id: 'two', partnership: 'Newest', updatedAt: '2026-11-03T10:00:00.000Z' }),
    record({ id: 'three', partnership: 'Newer', updatedAt: '2026-11-02T10:00:00.000Z' }),
  );
  await screen.findByRole('heading', { level: 3, name: 'Newest' });
  expect(rows().map(({ textContent }) => textContent)).toEqual(['Newest', 'Newer', 'Older']);
});

const name = 'Riverside dementia support, Riverside Hospitals NHS Trust';

it.each([
  {
    what: 'a new one',
    instead: {},
    stoppedAt: undefined,
    says: '0 of 30 questions answered. Last changed 22 November 2026.',
    link: `Go on with ${name}`,
    to: 'q/aims-1',
  },
  {
    what: 'one half done',
    instead: { answers: realAnswers({ roles: six }) },
    stoppedAt: secondOfGovernance,
    says: '6 of 30 questions answered. Last changed 22 November 2026.',
    link: `Go on with ${name}`,
    to: `q/${secondOfGovernance}`,
  },
  {
    what: 'a finished one',
    instead: { answers: all, completedAt: '2026-11-23T10:00:00.000Z' },
    stoppedAt: secondOfGovernance,
    says: 'Finished 23 November 2026. 29 of 30 questions have a level.',
    link: `See results for ${name}`,
    to: 'results',
  },
  {
    what: 'a finished quick check with a plan',
    instead: { answers: all, length: 'quick', plan } as const,
    stoppedAt: undefined,
    says: 'Finished 22 November 2026. 9 of 10 questions have a level. Plan with 3 actions.',
    link: `See results for ${name}`,
    to: 'results',
  },
])('says of $what how far it is, and leads on', async ({ instead, stoppedAt, says, link, to }) => {
  const user = await openPage('/', {
    ...record(instead),
    ...(stoppedAt === undefined ? {} : { place: stoppedAt }),
  });
  expect(await screen.findByText(says)).toBeVisible();
  expect(leadsTo(screen.getByRole('link', { name: named(link) }))).toBe(`#/a/${id}/${to}`);
  await user.click(screen.getByText(/^More/, { selector: 'summary *' }));
  expect(leadsTo(screen.getByRole('link', { name: named(`Overview: ${name}`) }))).toBe(`#/a/${id}`);
});

const document = {
  format: 'partnership-readiness/assessment',
  formatVersion: 1,
  bank: realBankName,
};

it.each<{ what: string; damaged: RawRecord; says: RegExp }>([
  {
    what: 'of another kind',
    damaged: { id: 'x1', document: { hello: 1 } },
    says: /is not an assessment or a comparison that this page made/,
  },
  {
    what: 'without a document',
    damaged: { id: 'x1' },
    says: /is not an assessment or a comparison that this page made/,
  },
  {
    what: 'of a newer version',
    damaged: { id: 'x1', document: { ...document, formatVersion: 2 } },
    says: /was made by a newer version of this page \(format 2\)/,
  },
  {
    what: 'of a wrong shape',
    damaged: { id: 'x1', document: { ...document, assessment: { id: 'x1', partnership: 7 } } },
    says: /is damaged at ‘assessment > partnership’/,
  },
])('names a record $what, leaves it as it is and shows the rest', async ({ damaged, says }) => {
  await openPage('/', damaged, record());
  const said = await screen.findByText(says);
  expect(said).toHaveTextContent('Its number is x1. It stays as it is, and the rest works on.');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(screen.getByRole('button', { name: named('Download it as it is: x1') })).toBeVisible();
  expect(await recordDatabase().get('x1')).toEqual(damaged);
});

it('opens a finished example, and says that it is one', async () => {
  const user = await openPage('/');
  await user.click(screen.getByRole('button', { name: 'Try it with an example' }));
  expect(await screen.findByText('This is an example.')).toBeVisible();
  expect(await screen.findByRole('table', { name: 'The five areas in figures' })).toBeVisible();
});
