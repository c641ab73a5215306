import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { addAssessments } from '../../../src/domain/comparing/edit-comparison';
import { answeredBy, openWithComparison } from './compare-page';
import { givenNames } from '../../../src/wording/given-names';

const trust = answeredBy('trust', 'Riverside Trust');
const carers = answeredBy('carers', 'Wenlow Carers');
const carersLater = answeredBy('carers-later', 'Wenlow Carers', {
  updatedAt: '2027-05-20T10:00:00.000Z',
});
const council = answeredBy('council', 'Northmere Council');

async function openPartners(...compared: readonly Assessment[]) {
  const opened = await openWithComparison('/compare/one/partners', {
    compared,
    alsoHere: [council],
  });
  await screen.findByRole('heading', { level: 1, name: 'Partners and rounds' });
  const names = () => opened.now()?.comparison.partners.map(({ name }) => name);
  const rounds = () =>
    opened.now()?.comparison.members.map(({ assessment, round }) => [assessment, round]);
  const undo = () => opened.user.click(screen.getByRole('button', { name: /^Undo/ }));
  return { ...opened, names, rounds, undo };
}

async function mergeCarersIntoTrust({
  user,
}: Pick<Awaited<ReturnType<typeof openPartners>>, 'user'>) {
  const section = within(screen.getByRole('region', { name: 'Wenlow Carers' }));
  await user.click(section.getByText(/Is this the same as another partner/));
  await user.selectOptions(
    await section.findByLabelText(/Merge into another partner/),
    'Riverside Trust',
  );
  return section;
}

describe('merging by hand', () => {
  it('waits for the button: a partner that is only chosen stays as it is', async () => {
    const page = await openPartners(trust, carers);
    const section = await mergeCarersIntoTrust(page);
    expect(page.names()).toEqual(['Riverside Trust', 'Wenlow Carers']);
    await page.user.click(section.getByRole('button', { name: /^Merge/ }));
    expect(page.names()).toEqual(['Riverside Trust']);
  });

  it('cannot be pressed before a partner is chosen', async () => {
    const { user } = await openPartners(trust, carers);
    const section = within(screen.getByRole('region', { name: 'Wenlow Carers' }));
    await user.click(section.getByText(/Is this the same as another partner/));
    expect(await section.findByRole('button', { name: /^Merge/ })).toBeDisabled();
  });
});

describe('undoing', () => {
  it('goes step by step, and the rounds that were accepted are one step', async () => {
    const page = await openPartners(trust, carers, carersLater);
    await page.user.click(
      screen.getAllByRole('button', { name: /^Leave out/ })[0] ?? document.body,
    );
    await page.user.click(screen.getByRole('button', { name: 'Put them in two rounds' }));
    const inRounds = [
      ['trust', 1],
      ['carers', 1],
      ['carers-later', 2],
    ];
    expect(page.rounds()).toEqual(inRounds);
    expect(screen.getAllByRole('button', { name: /^Undo/ })).toHaveLength(1);
    await page.undo();
    expect(page.rounds()).toEqual([
      ['trust', 1],
      ['carers', 1],
      ['carers-later', 1],
    ]);
    expect(page.now()?.comparison.members[0]?.leftOut).toBe(true);
    await page.undo();
    expect(page.now()?.comparison.members[0]?.leftOut).toBeUndefined();
  });

  it('keeps what has come in since, with its partner', async () => {
    const page = await openPartners(trust, carers);
    await page.user.click(screen.getAllByRole('button', { name: /^Take out/ })[0] ?? document.body);
    act(() =>
      page.comparisons.change('one', (current) =>
        addAssessments(current, [council], 1, '2026-11-23T10:00:00.000Z', givenNames),
      ),
    );
    await page.undo();
    expect(page.names()).toEqual(['Riverside Trust', 'Wenlow Carers', 'Northmere Council']);
    expect(page.rounds()).toEqual([
      ['trust', 1],
      ['carers', 1],
      ['council', 1],
    ]);
  });

  it('gives a partner that has come in since no alias that another has back', async () => {
    const page = await openPartners(trust, carers);
    const section = await mergeCarersIntoTrust(page);
    await page.user.click(section.getByRole('button', { name: /^Merge/ }));
    act(() =>
      page.comparisons.change('one', (current) =>
        addAssessments(current, [council], 1, '2026-11-23T10:00:00.000Z', givenNames),
      ),
    );
    expect(page.now()?.comparison.partners.map(({ alias }) => alias)).toEqual([
      'Partner A',
      'Partner B',
    ]);
    await page.undo();
    expect(
      page
        .now()
        ?.comparison.partners.map(({ name, alias }) => `${name}: ${alias}`)
        .slice(0, 2),
    ).toEqual(['Riverside Trust: Partner A', 'Wenlow Carers: Partner B']);
    expect(new Set(page.now()?.comparison.partners.map(({ alias }) => alias)).size).toBe(
      page.names()?.length,
    );
    expect(screen.getByRole('region', { name: 'Northmere Council' })).toHaveTextContent('Chair');
    expect(page.rounds()).toContainEqual(['council', 1]);
  });
});

describe('a national collection', () => {
  it('shows some of its partners and their people, and more when asked', async () => {
    const compared = Array.from({ length: 450 }, (_, index) =>
      answeredBy(`a${index}`, `Organisation ${(index % 45) + 1}`, {
        respondent: { kind: 'individual', label: `Role ${index}` },
      }),
    );
    const { user } = await openPartners(...compared);
    const sections = () => screen.getAllByRole('region', { name: /^Organisation \d+$/ });
    expect(sections()).toHaveLength(40);
    const first = within(screen.getByRole('region', { name: 'Organisation 1' }));
    expect(first.getAllByRole('row')).toHaveLength(1 + 5);
    await user.click(first.getByRole('button', { name: 'Show 5 more of 10' }));
    expect(first.getAllByRole('row')).toHaveLength(1 + 10);
    await user.click(screen.getByRole('button', { name: 'Show 5 more of 45 partners' }));
    expect(sections()).toHaveLength(45);
    expect(screen.queryByRole('button', { name: /more of 45 partners$/ })).toBeNull();
  }, 60_000);
});
