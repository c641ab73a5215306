import type { ActionWhen } from '../../../src/domain/model/action-bank';
import { expect, it } from 'vitest';
import type {
  ActionStatus,
  Due,
  PlannedAction,
  ActionOrigin,
} from '../../../src/domain/model/action-plan';
import {
  dueInWords,
  movedInWords,
  originInWords,
  planHeadline,
  whenInWords,
} from '../../../src/wording/plan-in-words';
import { aPlan, anAction, paperBanks } from '../../support/paper-of';

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

it.each<[ActionOrigin | undefined, string]>([
  [undefined, 'Your own action'],
  [{ question: 'gov-1', action: 0 }, 'Talk on gov-1: from level\u00a00 to\u00a01'],
  [{ question: 'gov-2', action: 3 }, 'Talk on gov-2: from level\u00a03 to\u00a04'],
  [{ question: 'gov-2', action: 'find-out' }, 'Talk on gov-2: find out'],
  [{ question: 'skills-6', action: 'keep' }, 'Talk on skills-6: keep level 4'],
  [{ question: 'gov-99', action: 1 }, 'gov-99: from level\u00a01 to\u00a02'],
])('an action from %j comes from: %s', (origin, words) => {
  expect(originInWords(paperBanks.questions, origin)).toBe(words);
});

it.each<[Due, string]>([
  [{}, ''],
  [{ date: '2026-12-22' }, '22 December 2026'],
  [{ event: 'Next contract talks' }, 'Next contract talks'],
  [{ event: 'Next contract talks', date: '2026-12-22' }, 'Next contract talks, 22 December 2026'],
  [{ event: '', date: '2026-12-22' }, '22 December 2026'],
  [{ event: '' }, ''],
])('an action that is due %j is due: %s', (due, words) => {
  expect(dueInWords(due)).toBe(words);
});

it.each<[ActionWhen, string]>([
  ['30-days', '30 days'],
  ['60-days', '60 days'],
  ['90-days', '90 days'],
  ['6-months', '6 months'],
  ['12-months', '12 months'],
  [{ event: 'Next contract talks' }, 'next contract talks'],
  [{ event: 'When a co-lead leaves' }, 'when a co-lead leaves'],
])('the time %j is in words: %s', (when, words) => {
  expect(whenInWords(when)).toBe(words);
});

it.each([
  [undefined, ''],
  [{ day: '2026-12-26', because: 'saturday' as const }, 'Moved from 26 December 2026, a Saturday'],
  [
    { day: '2026-12-28', because: 'bank-holiday' as const },
    'Moved from 28 December 2026, a bank holiday',
  ],
])('says of %j why a due date is not the day that its time makes', (moved, words) => {
  expect(movedInWords(moved)).toBe(words);
});
