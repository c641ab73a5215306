import { expect, it } from 'vitest';
import { lowAnswersInWords } from '../../../src/wording/low-answers-in-words';
import { areaById } from '../../../src/domain/model/questions-asked';
import { anAssessment, marksIn, type Mark } from '../../support/assessment-builder';
import { paperBanks } from '../../support/paper-of';

const roles = areaById(paperBanks.questions, 'roles');

it.each<[Mark[], string]>([
  [[], ''],
  [['dk', 'na', '_'], ''],
  [[2], 'Its one answer is at level 2.'],
  [[2, 2, 'dk'], 'Both its answers are at level 2.'],
  [[4, 4, 4, 4, 4, 4], 'All its six answers are at level 4.'],
  [[3, 0, 2], '‘Talk on roles-2’ stands lowest, at level 0.'],
  [[1, 3, 1, 'dk'], '‘Talk on roles-1’ and ‘Talk on roles-3’ stand lowest, at level 1.'],
  [
    [3, 3, 3, 4, '_', 4],
    '‘Talk on roles-1’, ‘Talk on roles-2’ and ‘Talk on roles-3’ stand lowest, at level 3.',
  ],
])('with %j in an area, what stands lowest is: %s', (marks, sentence) => {
  expect(lowAnswersInWords(roles, anAssessment({ answers: marksIn('roles', marks) }))).toBe(
    sentence,
  );
});

it('what a quick check does not ask is not looked at', () => {
  expect(
    lowAnswersInWords(
      roles,
      anAssessment({ length: 'quick', answers: marksIn('roles', [3, 2, 0]) }),
    ),
  ).toBe('‘Talk on roles-2’ stands lowest, at level 2.');
});
