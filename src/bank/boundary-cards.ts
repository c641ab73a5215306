import cards from 'virtual:question-bank/cards';
import type { BoundaryCard } from '../domain/model/boundary-card';
import type { QuestionId } from '../domain/model/question-bank';

/** 'Which one are we?', by question. Import it only from a part that is loaded when asked for. */
export const boundaryCards: Readonly<Record<QuestionId, BoundaryCard>> = cards;
