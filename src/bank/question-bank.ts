import bank from 'virtual:question-bank/questions';
import type { QuestionBank } from '../domain/model/question-bank';

/** The questions, frozen as they were when the project was built and checked. Loaded with the first screen. */
export const questionBank: QuestionBank = bank;
