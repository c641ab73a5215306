import type { ActionBank } from '../../domain/model/action-bank';
import type { BackgroundBank } from '../../domain/model/background';
import type { QuestionBank } from '../../domain/model/question-bank';

/** The parts of the question bank that a paper needs. */
export type Banks = {
  readonly questions: QuestionBank;
  readonly actions: ActionBank;
  readonly background: BackgroundBank;
};
