import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/model/comparison';
import {
  excludeAssessment,
  mergePartners,
  removeAssessment,
  renameComparison,
  setRounds,
} from '../../../src/domain/comparing/edit-comparison';
import { write } from '../../support/page';
import { answeredBy, openWithComparison } from './compare-page';

const at = '2026-11-23T10:00:00.000Z';
const trust = answeredBy('trust', 'Riverside Trust');
const carers = answeredBy('carers', 'Wenlow Carers');
const council = answeredBy('council', 'Northmere Council');
const hospice = answeredBy('hospice', 'Hill Hospice', {
  partner: { name: 'Hill Hospice', sector: 'other' },
});

/** The partners open in this tab, and another tab that changes the comparison under them. */
async function openPartners() {
  const opened = await openWithComparison('/compare/one/partners', {
    compared: [trust, carers, council, hospice],
  });
  await screen.findByRole('heading', { level: 1, name: 'Partners and rounds' });
  const names = () => opened.now()?.comparison.partners.map(({ name }) => name);
  const members = () => opened.now()?.comparison.members.map(({ assessment }) => assessment);
  return {
    ...opened,
    names,
    members,
    elsewhere: (recipe: (comparison: Comparison) => Comparison) =>
      act(() => opened.comparisons.change('one', recipe)),
    undo: () => opened.user.click(screen.getByRole('button', { name: /^Undo/ })),
    pressIn: async (partner: string, button: RegExp) => {
      const section = within(screen.getByRole('region', { name: partner }));
      await opened.user.click(section.getByRole('button', { name: button }));
    },
  };
}

const mergeInto = (into: string, from: string) => (current: Comparison) => {
  const alias = (name: string) =>
    current.partners.find((partner) => partner.name === name)?.alias ?? '';
  return mergePartners(current, alias(into), alias(from), at);
};
const renameField = () => screen.getByRole('textbox', { name: 'Name of the comparison' });

describe('the name of a comparison', () => {
  it('is not written back by a field that was left untouched', async () => {
    const page = await openPartners();
    await page.user.click(renameField());
    page.elsewhere((current) => renameComparison(current, 'Riverside, spring', at));
    expect(renameField()).toHaveValue('Riverside, spring');
    await page.user.tab();
    expect(page.now()?.comparison.name).toBe('Riverside, spring');
  });

  it('is the one that was typed last', async () => {
    const page = await openPartners();
    await write(page.user, renameField(), 'Riverside, summer');
    page.elsewhere((current) => renameComparison(current, 'Riverside, spring', at));
    await page.user.tab();
    expect(page.now()?.comparison.name).toBe('Riverside, summer');
    page.elsewhere((current) => renameComparison(current, 'Riverside, winter', at));
    expect(renameField()).toHaveValue('Riverside, winter');
  });
});

describe('a change of partners', () => {
  it('is made to the partner that was meant, wherever it stands now', async () => {
    const page = await openPartners();
    const section = within(screen.getByRole('region', { name: 'Hill Hospice' }));
    await page.user.click(section.getByText(/Is this the same as another partner/));
    await page.user.selectOptions(
      await section.findByLabelText(/Merge into another partner/),
      'Northmere Council',
    );
    page.elsewhere(mergeInto('Riverside Trust', 'Wenlow Carers'));
    await page.user.click(section.getByRole('button', { name: /^Merge/ }));
    expect(page.now()?.comparison.partners.map(({ name, also }) => [name, ...also])).toEqual([
      ['Riverside Trust', 'Wenlow Carers'],
      ['Northmere Council', 'Hill Hospice'],
    ]);
  });
});

describe('an undo', () => {
  it('does not bring back what another tab has taken out since', async () => {
    const page = await openPartners();
    await page.pressIn('Riverside Trust', /^Leave out/);
    page.elsewhere((current) => removeAssessment(current, 'carers', at));
    await page.undo();
    expect(page.members()).toEqual(['trust', 'council', 'hospice']);
    expect(page.now()?.comparison.members[0]?.leftOut).toBeUndefined();
  });

  it('leaves what another tab has left out or put into a round', async () => {
    const page = await openPartners();
    await page.pressIn('Riverside Trust', /^Take out/);
    page.elsewhere((current) =>
      setRounds(excludeAssessment(current, 'carers', true, at), new Map([['council', 2]]), at),
    );
    await page.undo();
    expect(page.now()?.comparison.members).toEqual([
      { assessment: 'trust', round: 1 },
      { assessment: 'carers', round: 1, leftOut: true },
      { assessment: 'council', round: 2 },
      { assessment: 'hospice', round: 1 },
    ]);
  });

  it('leaves partners merged that another tab has merged', async () => {
    const page = await openPartners();
    await page.pressIn('Riverside Trust', /^Leave out/);
    page.elsewhere(mergeInto('Northmere Council', 'Hill Hospice'));
    await page.undo();
    expect(page.names()).toEqual(['Riverside Trust', 'Wenlow Carers', 'Northmere Council']);
  });
});
