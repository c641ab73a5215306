import type { ActionStatus } from '../domain/model/action-plan';

/** What each status of an action is called. */
export const statusNames: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  started: 'Started',
  done: 'Done',
};
