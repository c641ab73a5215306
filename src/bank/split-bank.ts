import type { ActionBank } from '../domain/model/action-bank.ts';
import type { BackgroundBank } from '../domain/model/background.ts';
import type { BoundaryCard } from '../domain/model/boundary-card.ts';
import type { QuestionBank, QuestionId } from '../domain/model/question-bank.ts';
import type { SharedPapers } from '../domain/model/shared-papers.ts';
import type { WrittenBank, WrittenQuestion } from './question-bank-schema.ts';

export type Glossary = WrittenBank['glossary'];
type BoundaryCards = Readonly<Record<QuestionId, BoundaryCard>>;

/** The parts in which the bank is loaded: the questions with the first screen, the others when a screen asks. */
export type BankParts = {
  readonly questions: QuestionBank;
  readonly cards: BoundaryCards;
  readonly actions: ActionBank;
  readonly background: BackgroundBank;
  readonly glossary: Glossary;
  readonly papers: SharedPapers;
};

/** Splits a checked bank into the parts that are loaded apart. */
export function splitBank({
  bank,
  areas,
  recommendations,
  cases,
  asks,
  glossary,
  note,
  agenda,
}: WrittenBank): BankParts {
  const questions = areas.flatMap((area) => area.questions);
  const byId = <T>(part: (question: WrittenQuestion) => T) =>
    Object.fromEntries(questions.map((question) => [question.id, part(question)]));
  const { source, areas: _areas, retired: _retired, ...core } = bank;
  return {
    questions: {
      ...core,
      areas: areas.map((area) => ({
        ...area,
        questions: area.questions.map(
          ({ id, frame, quick, title, question, help, levels, notApplicable }) => ({
            id,
            frame,
            quick,
            title,
            question,
            help,
            levels,
            ...(notApplicable === undefined ? {} : { notApplicable }),
          }),
        ),
      })),
    },
    cards: byId(({ card }) => card),
    actions: { actions: byId(({ steps, keep, findOut }) => ({ steps, keep, findOut })), asks },
    background: {
      source,
      questions: byId(({ why, evidencePrompt, caseNotes, sources }) => ({
        why,
        evidencePrompt,
        caseNotes,
        sources,
      })),
      recommendations,
      cases,
    },
    glossary,
    papers: { note, agenda },
  };
}
