import type { Assessment } from './assessment';
import type { Level } from './level';
import type { AreaId, QuestionBank } from './question-bank';

/** The target level of an area: the user's, else the bank's. */
export function targetOf(
  bank: Pick<QuestionBank, 'defaultTarget'>,
  { targets }: Pick<Assessment, 'targets'>,
  area: AreaId,
): Level {
  return targets?.[area] ?? bank.defaultTarget;
}
