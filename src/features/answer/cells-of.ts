import { choiceOf, type Answers, type Choice } from '../../domain/model/answer';
import type { Question } from '../../domain/model/question-bank';
import type { Cell, CellState } from '../../ui/cell-state';

function stateOf(choice: Choice | undefined): CellState {
  if (choice === undefined) return 'blank';
  if (choice === 'dont-know') return 'dont';
  return choice === 'not-applicable' ? 'na' : 'done';
}

/** The wheel's cells for these questions. `here` is the id of the question that is being answered. */
export function cellsOf(
  questions: readonly Question[],
  answers: Answers,
  here?: string,
): readonly Cell[] {
  return questions.map(({ id }) => ({
    id,
    state: stateOf(choiceOf(answers[id])),
    here: id === here,
  }));
}
