import type { ActionWhen } from '../domain/model/action-bank';
import type { ActionOrigin, ActionPlan, ActionStatus, Due } from '../domain/model/action-plan';
import { topLevel } from '../domain/model/level';
import type { QuestionBank } from '../domain/model/question-bank';
import type { MovedFrom } from '../domain/planning/moved-from';
import { questionsById } from '../domain/model/questions-asked';
import { dateInWords } from './dates';
import { capitalised, countedInWords, countInWords } from './words';

/** What each status of an action is called. */
export const statusNames: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  started: 'Started',
  done: 'Done',
};

/** A plan in a sentence: how many actions, how many are done, and when the next is due. */
export function planHeadline({ actions }: ActionPlan): string {
  if (actions.length === 0) return 'Your plan has no actions yet';
  const count = capitalised(countedInWords(actions.length, 'action'));
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

/** Where an action comes from: 'Settling disagreements: from level 1 to 2', '…: find out', '…: keep level 4', or 'Your own action'. */
export function originInWords(bank: QuestionBank, origin: ActionOrigin | undefined): string {
  if (origin === undefined) return 'Your own action';
  const title = questionsById(bank).get(origin.question)?.question.title ?? origin.question;
  if (origin.action === 'find-out') return `${title}: find out`;
  if (origin.action === 'keep') return `${title}: keep level ${topLevel}`;
  return `${title}: from level\u00a0${origin.action} to\u00a0${origin.action + 1}`;
}

/** When an action is due: '22 December 2026', 'Next contract talks', or both; empty when nothing is set. */
export function dueInWords({ date, event }: Due): string {
  return [event, date === undefined ? undefined : dateInWords(date)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

const daysOff: Readonly<Record<MovedFrom['because'], string>> = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  'bank-holiday': 'a bank holiday',
};

/** Why an action is not due on the day that its time would make it: 'Moved from 26 December 2026, a bank holiday'. Empty where it is. */
export function movedInWords(moved: MovedFrom | undefined): string {
  return moved === undefined
    ? ''
    : `Moved from ${dateInWords(moved.day)}, ${daysOff[moved.because]}`;
}

/** A time of the bank in words: '30 days', '6 months', or the event as it stands. */
export function whenInWords(when: ActionWhen): string {
  return typeof when === 'string'
    ? when.replace('-', ' ')
    : when.event.charAt(0).toLowerCase() + when.event.slice(1);
}
