import type { ActionOrigin } from '../domain/model/action-plan';
import type { QuestionBank } from '../domain/model/question-bank';
import { questionsById } from '../domain/model/questions-asked';

/** Where an action comes from: 'Settling disagreements: from level 1 to 2', '…: find out', '…: keep level 4', or 'Your own action'. */
export function originInWords(bank: QuestionBank, origin: ActionOrigin | undefined): string {
  if (origin === undefined) return 'Your own action';
  const title = questionsById(bank).get(origin.question)?.question.title ?? origin.question;
  if (origin.action === 'find-out') return `${title}: find out`;
  if (origin.action === 'keep') return `${title}: keep level 4`;
  return `${title}: from level\u00a0${origin.action} to\u00a0${origin.action + 1}`;
}
