import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { id, openScreen, savedAssessment, write } from '../../support/page';
import { organisation, otherPartners, partnership, role } from './form';

const save = () => screen.getByRole('button', { name: 'Save the details' });

/** The details open in this tab, and another tab that changes the assessment under them. */
async function openDetails(instead: Partial<Assessment> = {}) {
  const user = await openScreen('/details', instead);
  const { assessments } = await import('../../../src/store/records/assessments');
  return {
    user,
    elsewhere: (recipe: (assessment: Assessment) => Assessment) =>
      act(() => assessments.change(id, recipe)),
  };
}

it('details that are edited while another tab changes others leave those as they stand now', async () => {
  const { user, elsewhere } = await openDetails({ otherPartners: ['Wenlow Carers'] });
  elsewhere((current) => ({
    ...current,
    partnership: 'Northmere dementia support',
    length: 'quick',
    partner: { name: 'Riverside Hospitals NHS Trust', sector: 'commissioner' },
    otherPartners: ['Wenlow Carers', 'Hill Hospice'],
  }));
  await write(user, role(), 'Chair');
  await write(user, organisation(), 'Riverside Trust');
  await write(user, otherPartners(), 'Wenlow Carers Circle');
  await user.click(save());
  await screen.findByRole('heading', { level: 1, name: 'Northmere dementia support' });
  expect(await savedAssessment()).toMatchObject({
    partnership: 'Northmere dementia support',
    length: 'quick',
    partner: { name: 'Riverside Trust', sector: 'commissioner' },
    respondent: { kind: 'individual', label: 'Chair' },
    otherPartners: ['Wenlow Carers Circle', 'Hill Hospice'],
  });
});

it('details that are saved without an edit change nothing', async () => {
  const { user, elsewhere } = await openDetails();
  elsewhere((current) => ({ ...current, partnership: 'Northmere dementia support' }));
  await user.click(save());
  await screen.findByRole('heading', { level: 1, name: 'Northmere dementia support' });
  expect((await savedAssessment()).partnership).toBe('Northmere dementia support');
});

it('a name that is edited has no partner where another tab made it the group’s', async () => {
  const { user, elsewhere } = await openDetails();
  elsewhere(({ partner: _, ...current }) => ({ ...current, respondent: { kind: 'consensus' } }));
  await write(user, partnership(), 'Northmere');
  await write(user, organisation(), 'Riverside Trust');
  await user.click(save());
  await screen.findByRole('heading', { level: 1, name: 'Northmere' });
  const saved = await savedAssessment();
  expect(saved).toMatchObject({ partnership: 'Northmere', respondent: { kind: 'consensus' } });
  expect(saved).not.toHaveProperty('partner');
});
