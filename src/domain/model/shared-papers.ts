import type { QuestionId } from './question-bank';

/** What one question asks to be written on a paper, or to be done in a meeting. */
type PaperLine = { readonly question: QuestionId; readonly text: string };

/** A question that a paper leaves out, and why. */
type LeftApart = { readonly question: QuestionId; readonly why: string };

/** Two pages whose headings gather what the level 3 of most questions asks for. */
type PartnershipNote = {
  readonly title: string;
  readonly about: string;
  readonly headings: readonly { readonly title: string; readonly lines: readonly PaperLine[] }[];
  readonly apart: readonly LeftApart[];
};

/** A line of the agenda, with what has to be done before the day; most need nothing. */
type AgendaLine = PaperLine & { readonly before?: string };

/** One meeting a year that holds the level 4 of most questions. */
type YearlyAgenda = {
  readonly title: string;
  readonly about: string;
  readonly items: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly lines: readonly AgendaLine[];
  }[];
  readonly apart: readonly LeftApart[];
};

/** The two papers that serve many questions at once. */
export type SharedPapers = { readonly note: PartnershipNote; readonly agenda: YearlyAgenda };
