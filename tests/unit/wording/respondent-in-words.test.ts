import { expect, it } from 'vitest';
import type { Respondent } from '../../../src/domain/model/assessment';
import { respondentInWords } from '../../../src/wording/respondent-in-words';

it.each<[Respondent, string]>([
  [{ kind: 'individual' }, 'Answered by one person'],
  [{ kind: 'individual', label: 'trustee' }, 'Answered by one person (trustee)'],
  [{ kind: 'organisation' }, 'Answered for the organisation'],
  [{ kind: 'organisation', label: 'trustee' }, 'Answered for the organisation'],
  [{ kind: 'consensus' }, 'Agreed by the group'],
  [{ kind: 'consensus', label: 'trustee' }, 'Agreed by the group'],
])('the respondent %j is in words: %s', (respondent, words) => {
  expect(respondentInWords(respondent)).toBe(words);
});
