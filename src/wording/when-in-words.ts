import type { ActionWhen } from '../domain/model/action-bank';

/** A time of the bank in words: '30 days', '6 months', or the event as it stands. */
export function whenInWords(when: ActionWhen): string {
  return typeof when === 'string'
    ? when.replace('-', ' ')
    : when.event.charAt(0).toLowerCase() + when.event.slice(1);
}
