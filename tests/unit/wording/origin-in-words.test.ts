import { expect, it } from 'vitest';
import type { ActionOrigin } from '../../../src/domain/model/action-plan';
import { originInWords } from '../../../src/wording/origin-in-words';
import { paperBanks } from '../../support/paper-of';

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
