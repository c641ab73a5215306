import { describe, expect, it } from 'vitest';
import type { ActionPlan } from '../../../../src/domain/model/action-plan';
import { newComparison } from '../../../../src/domain/comparing/edit-comparison';
import {
  changePlan,
  givePlan,
  setTarget,
  tickAsk,
  type PlanOwner,
} from '../../../../src/domain/planning/edit-plan-owner';
import { anAssessment } from '../../../support/assessment-builder';

const plan: ActionPlan = {
  startDate: '2026-11-22',
  updatedAt: '2026-11-22T10:24:00.000Z',
  actions: [],
};
const other: ActionPlan = { ...plan, startDate: '2026-12-01' };

const owners: readonly { readonly what: string; readonly owner: PlanOwner }[] = [
  { what: 'an assessment', owner: anAssessment() },
  {
    what: 'a comparison',
    owner: newComparison('Riverside, autumn', 'one', '2026-11-22T10:00:00.000Z'),
  },
];

describe.each(owners)('the plan of $what', ({ owner }) => {
  it('is given once: a second one never takes its place', () => {
    const given = givePlan(owner, plan);
    expect(given).toEqual({ ...owner, plan });
    expect(givePlan(given, other)).toBe(given);
  });

  it('is changed where there is one, and all else stays', () => {
    expect(changePlan(givePlan(owner, plan), () => other)).toEqual({ ...owner, plan: other });
    expect(changePlan(owner, () => other)).toBe(owner);
  });

  it('has a target for one area set, and the others kept', () => {
    const before = { ...owner, targets: { roles: 2, governance: 4 } as const };
    expect(setTarget<PlanOwner>(before, 'roles', 0)).toEqual({
      ...before,
      targets: { roles: 0, governance: 4 },
    });
    expect(setTarget(owner, 'roles', 4)).toEqual({ ...owner, targets: { roles: 4 } });
  });

  it('has asks ticked in the order of ticking, each once, and taken back', () => {
    const ticked = tickAsk(tickAsk(tickAsk(owner, 'SYS-2', true), 'SYS-1', true), 'SYS-1', true);
    expect(ticked).toEqual({ ...owner, asks: ['SYS-2', 'SYS-1'] });
    expect(tickAsk(ticked, 'SYS-2', false).asks).toEqual(['SYS-1']);
    expect(tickAsk(ticked, 'SYS-9', false).asks).toEqual(['SYS-2', 'SYS-1']);
  });
});
