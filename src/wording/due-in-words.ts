import type { Due } from '../domain/model/action-plan';
import { dateInWords } from './date-in-words';

/** When an action is due: '22 December 2026', 'Next contract talks', or both; empty when nothing is set. */
export function dueInWords({ date, event }: Due): string {
  return [event, date === undefined ? undefined : dateInWords(date)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
