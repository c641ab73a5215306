import type { QuestionId } from './question-bank';

/** Whether the report says it, shows it in a case, or it is a fair reading of it. */
export type Basis = 'stated' | 'case' | 'inferred';

export type Recommendation = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly addressedTo: string;
  readonly standing: 'scored' | 'mixed' | 'ask';
  readonly page: string;
  readonly note?: string;
};

/** One of the report's twelve examples, always with its limits. */
export type Case = {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly partners: readonly string[];
  readonly summary: string;
  readonly figures: readonly { readonly value: string; readonly fact: string }[];
  readonly lesson: string;
  readonly caveat: string;
  readonly evidence: string;
  readonly page: string;
  readonly since?: string;
};

/** Where a question comes from. */
export type QuestionBackground = {
  readonly why: string;
  readonly evidencePrompt: string;
  /** By case id: what that case shows about this question. */
  readonly caseNotes: Readonly<Record<string, string>>;
  readonly sources: {
    readonly recommendations: readonly string[];
    readonly themes: readonly string[];
    readonly cases: readonly string[];
    readonly pages: string;
    readonly basis: Basis;
  };
};

/** The part of the bank that tells why a question is asked and what stands behind it. */
export type BackgroundBank = {
  readonly source: {
    readonly author: string;
    readonly title: string;
    readonly publisher: string;
    readonly year: number;
    readonly isbn: string;
  };
  readonly questions: Readonly<Record<QuestionId, QuestionBackground>>;
  readonly recommendations: readonly Recommendation[];
  readonly cases: readonly Case[];
};
