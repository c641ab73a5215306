import { levels, type Level } from '../model/level';
import { reaches } from '../model/tolerance';
import { agreementOf } from './agreement-of';
import { classesAlike } from './class-of';
import type { QuestionFigures } from './question-figures';
import { thresholds } from './thresholds';

function agreementAmong(given: readonly Level[]): number {
  const [none = 0, one = 0, two = 0, three = 0, four = 0] = levels.map(
    (level) => given.filter((each) => each === level).length / given.length,
  );
  return agreementOf({ 0: none, 1: one, 2: two, 3: three, 4: four });
}

/**
 * The groups, by their index, whose own people are of mixed views on a question that is otherwise seen alike: one partner answered 1 and
 * 3, the other 2. Weighed over all partners that can look like agreement, and no headline calls it so (docs/domain.md, Order to talk).
 * Empty where people are not alike: there it goes without saying.
 */
export function mixedInside({ class: name, groups }: QuestionFigures): readonly number[] {
  if (!classesAlike.includes(name)) return [];
  return groups.flatMap(({ levels: given }, index) =>
    given.length > 1 && !reaches(agreementAmong(given), thresholds.alike) ? [index] : [],
  );
}
