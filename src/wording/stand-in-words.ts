import type { ActionKind } from '../domain/model/action-plan';
import { countedInWords } from './words';
import { same } from '../domain/model/tolerance';
import type { QuestionClass } from '../domain/comparing/class-of';
import { questionTexts } from './question-texts';
import type { QuestionFigures } from '../domain/comparing/question-figures';

/** Said of the questions that a joint plan takes first, and of those that it may have to. */
const differences: Readonly<Partial<Record<QuestionClass, string>>> = {
  'perception-gap': 'you see this differently',
  'possible-perception-gap': 'you may see this differently',
  'split-views': 'people see this differently',
};

const people = (count: number) => `from ${countedInWords(count, 'person', 'people')}`;

/** The mean with the range beside it: of the partners, or of the people where the partners are level and people are not. */
function levelsInWords(question: QuestionFigures): string {
  const { groups, lowest = 0, highest = 0 } = question;
  const texts = questionTexts(question);
  if (!same(lowest, highest))
    return `partners from level ${texts.lowest} to ${texts.highest}, mean ${texts.mean}`;
  const given = groups.flatMap((group) => group.levels);
  const [from, to] = [Math.min(...given), Math.max(...given)];
  return from === to
    ? `level ${texts.mean}`
    : `people from level ${from} to ${to}, mean ${texts.mean}`;
}

/**
 * Where the partners stand on the question of a suggested action: 'partners from level 1.0 to 3.0, mean 2.0, from four people: you see
 * this differently'; 'level 2.0, from one person'; for 'find out' the don't-know share, 'don’t-know share 50 %, from four people'.
 * Never a mean alone where answers differ, and no figure without how many answered (docs/domain.md, Comparing). 'no level yet' without a level.
 */
export function standInWords(question: QuestionFigures, kind: ActionKind): string {
  if (kind === 'find-out') {
    return `don’t-know share ${questionTexts(question).dontKnowShare}, ${people(question.withLevel + question.dontKnow)}`;
  }
  if (question.withLevel === 0) return 'no level yet';
  const differs = differences[question.class];
  return `${levelsInWords(question)}, ${people(question.withLevel)}${differs === undefined ? '' : `: ${differs}`}`;
}
