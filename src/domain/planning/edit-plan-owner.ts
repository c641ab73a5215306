import type { ActionPlan } from '../model/action-plan';
import type { Assessment, Targets } from '../model/assessment';
import type { Level } from '../model/level';
import type { AreaId } from '../model/question-bank';

/** What has a plan, with targets and asks beside it: an assessment, or a comparison with its joint plan. */
export type PlanOwner = Pick<Assessment, 'plan' | 'targets' | 'asks'>;

/** The owner with its first plan. One that has a plan already stays as it is. */
export function givePlan<T extends PlanOwner>(owner: T, plan: ActionPlan): T {
  return owner.plan === undefined ? { ...owner, plan } : owner;
}

/** The owner with its plan changed; unchanged where it has none. */
export function changePlan<T extends PlanOwner>(
  owner: T,
  change: (plan: ActionPlan) => ActionPlan,
): T {
  return owner.plan === undefined ? owner : { ...owner, plan: change(owner.plan) };
}

/** The owner with a target level for an area. */
export function setTarget<T extends PlanOwner>(owner: T, area: AreaId, level: Level): T {
  const targets: Targets = { ...owner.targets, [area]: level };
  return { ...owner, targets };
}

/** The owner with an ask ticked or not. The order is that of ticking. */
export function tickAsk<T extends PlanOwner>(owner: T, ask: string, ticked: boolean): T {
  const others = (owner.asks ?? []).filter((each) => each !== ask);
  return { ...owner, asks: ticked ? [...others, ask] : others };
}
