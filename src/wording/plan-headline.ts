import type { ActionPlan } from '../domain/model/action-plan';
import { dateInWords } from './date-in-words';
import { capitalised, countInWords } from './words';

/** A plan in a sentence: how many actions, how many are done, and when the next is due. */
export function planHeadline({ actions }: ActionPlan): string {
  if (actions.length === 0) return 'Your plan has no actions yet';
  const count = `${capitalised(countInWords(actions.length))} ${actions.length === 1 ? 'action' : 'actions'}`;
  const open = actions.filter(({ status }) => status !== 'done');
  if (open.length === 0)
    return actions.length === 1 ? 'One action, and it is done' : `${count}, all of them done`;
  const done = actions.length - open.length;
  const doneWords = done === 0 ? '' : `, ${countInWords(done)} done`;
  const next = open.flatMap(({ due }) => due.date ?? []).sort()[0];
  return next === undefined
    ? `${count}${doneWords}`
    : `${count}${doneWords}, the next due by ${dateInWords(next)}`;
}
