import { expect, it } from 'vitest';
import { targetOf } from '../../../../src/domain/model/target-of';
import { anAssessment } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

it('the target of an area is the bank’s until the user sets one, and 0 is one', () => {
  expect(targetOf(madeUpBank, anAssessment(), 'roles')).toBe(3);
  expect(targetOf(madeUpBank, anAssessment({ targets: { governance: 1 } }), 'roles')).toBe(3);
  expect(targetOf(madeUpBank, anAssessment({ targets: { roles: 0 } }), 'roles')).toBe(0);
});
