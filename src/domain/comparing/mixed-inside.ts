import { levels, type Level } from '../model/level';
import { reaches } from '../model/tolerance';
import { agreementOf } from './agreement-of';
import type { QuestionFigures } from './question-figures';
import { thresholds } from './thresholds';

function agreementAmong(given: readonly Level[]): number {
  const [none = 0, one = 0, two = 0, three = 0, four = 0] = levels.map(
    (level) => given.filter((each) => each === level).length / given.length,
  );
  return agreementOf({ 0: none, 1: one, 2: two, 3: three, 4: four });
}

/**
 * Whether the people of one group are of mixed views on a question, however close the groups stand: one partner answered 1 and 3,
 * the other 2. Weighed over all partners that can look like agreement, and no headline calls it so (docs/domain.md, Order to talk).
 */
export function isMixedInside({ groups }: Pick<QuestionFigures, 'groups'>): boolean {
  return groups.some(
    ({ levels: given }) => given.length > 1 && !reaches(agreementAmong(given), thresholds.alike),
  );
}
