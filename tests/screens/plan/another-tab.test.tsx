import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { dropAction, putAction } from '../../../src/domain/planning/edit-plan';
import { changePlan } from '../../../src/domain/planning/edit-plan-owner';
import { id, openScreen, savedAssessment, write } from '../../support/page';
import { plan, press } from './plan';

const at = '2026-11-23T10:00:00.000Z';
const [first] = plan.actions;
if (first === undefined) throw new Error('The plan has no action.');

const dialog = () => screen.getByRole('dialog');
const field = (name: string | RegExp) => within(dialog()).getByLabelText(name);

/** The plan open in this tab, and another tab that changes the assessment under it. */
async function openPlan(instead: Partial<Assessment> = {}) {
  const user = await openScreen('/plan', { plan, ...instead });
  const { assessments } = await import('../../../src/store/records/assessments');
  return {
    user,
    elsewhere: (recipe: (assessment: Assessment) => Assessment) =>
      act(() => assessments.change(id, recipe)),
  };
}

describe('an action that is edited while another tab changes it', () => {
  it('is changed in what was edited, and keeps the rest as it stands now', async () => {
    const { user, elsewhere } = await openPlan();
    await user.click(press('Edit action 1'));
    elsewhere((current) =>
      changePlan(current, (each) =>
        putAction(
          each,
          { ...first, owner: 'Chair', status: 'done', due: { event: 'Retreat' } },
          at,
        ),
      ),
    );
    await write(user, field('What we will do'), 'Draw two maps');
    await write(user, field('Done when'), 'Both hang on the wall.');
    await user.click(press('Save the action'));
    expect((await savedAssessment()).plan?.actions[0]).toEqual({
      ...first,
      text: 'Draw two maps',
      doneWhen: 'Both hang on the wall.',
      owner: 'Chair',
      status: 'done',
      due: { event: 'Retreat' },
    });
  });

  it('is changed in nothing where nothing was edited', async () => {
    const { user, elsewhere } = await openPlan();
    await user.click(press('Edit action 1'));
    elsewhere((current) =>
      changePlan(current, (each) => putAction(each, { ...first, owner: 'Chair' }, at)),
    );
    await user.click(press('Save the action'));
    expect((await savedAssessment()).plan).toEqual({
      ...plan,
      updatedAt: at,
      actions: [{ ...first, owner: 'Chair' }, ...plan.actions.slice(1)],
    });
  });

  it('comes back with what was typed where the other tab has dropped it: nothing typed is lost', async () => {
    const { user, elsewhere } = await openPlan();
    await user.click(press('Edit action 1'));
    elsewhere((current) => changePlan(current, (each) => dropAction(each, first.id, at)));
    await write(user, field('What we will do'), 'Draw two maps');
    await user.click(press('Save the action'));
    expect((await savedAssessment()).plan?.actions.map(({ text }) => text)).toEqual([
      'Walk the ward',
      'Ask the chair',
      'Draw two maps',
    ]);
  });
});

it('the partners who sign are changed as they are typed, and those that another tab names stay', async () => {
  const { user, elsewhere } = await openPlan({ otherPartners: ['Wenlow Carers'] });
  await user.click(screen.getByRole('textbox', { name: 'Other partners' }));
  await user.paste('\nNorthmere');
  elsewhere((current) => ({
    ...current,
    otherPartners: ['Wenlow Carers', 'Northmere', 'Hill Hospice'],
  }));
  await user.paste(' Council');
  expect((await savedAssessment()).otherPartners).toEqual([
    'Wenlow Carers',
    'Northmere Council',
    'Hill Hospice',
  ]);
});
