import { expect, it } from 'vitest';
import type { ActionStatus, Due, PlannedAction } from '../../../src/domain/model/action-plan';
import { planHeadline } from '../../../src/wording/plan-headline';
import { aPlan, anAction } from '../../support/paper-of';

const action = (status: ActionStatus, due: Due = {}): PlannedAction =>
  anAction('a', { status, due });
const sooner = { date: '2026-12-22' };
const later = { date: '2027-01-05' };

it.each<[string, PlannedAction[], string]>([
  ['none', [], 'Your plan has no actions yet'],
  ['one without a date', [action('not-started')], 'One action'],
  ['one with a date', [action('started', sooner)], 'One action, the next due by 22 December 2026'],
  ['one done', [action('done', sooner)], 'One action, and it is done'],
  ['several done', [action('done'), action('done', sooner)], 'Two actions, all of them done'],
  [
    'the next due, wherever it stands',
    [action('not-started', later), action('not-started', sooner)],
    'Two actions, the next due by 22 December 2026',
  ],
  [
    'done ones, which are due no more',
    [action('done', sooner), action('started', later), action('done')],
    'Three actions, two done, the next due by 5 January 2027',
  ],
  [
    'only events to come',
    [action('done', sooner), action('not-started', { event: 'Next talks' })],
    'Two actions, one done',
  ],
  ['more than ten', Array<PlannedAction>(11).fill(action('not-started')), '11 actions'],
])('a plan with %s is in a sentence', (_case, actions, sentence) => {
  expect(planHeadline(aPlan(...actions))).toBe(sentence);
});
