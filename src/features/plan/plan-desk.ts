import type { ReactNode } from 'react';
import type { PlanOwner } from '../../domain/planning/edit-plan-owner';
import type { ShownText } from '../../wording/shown-text';
import type { Suggestion, Suggestions } from '../../domain/planning/suggest-actions';

/** A plan as it is worked on: whose it is, what is suggested for it, and how it is changed. */
export type PlanDesk = {
  readonly owner: PlanOwner;
  /** Changes the owner at this moment. A recipe may run again on what another tab has saved. */
  readonly change: (recipe: <T extends PlanOwner>(owner: T, at: string) => T) => void;
  /** Makes the plan; one that is there already stays as it is. */
  readonly makePlan: () => void;
  readonly suggestions: Suggestions;
  /** What somebody wrote, as it may be shown. */
  readonly shownLine: (text: string) => ShownText;
  /** Where the answers to the question of a suggestion stand: 'level 1', 'don’t know'. */
  readonly standOf: (suggestion: Suggestion) => string;
};

/** What the screen of a plan says in its own words. */
export type PlanWords = {
  /** The name of the screen, and of the table. */
  readonly title: string;
  /** The heading when there is no plan, and how one begins. */
  readonly noPlan: string;
  readonly howItBegins: string;
  readonly lead: ReactNode;
  /** What each group of suggestions holds, and what is said when there are none. */
  readonly groups: {
    readonly none: string;
    readonly steps: string;
    readonly findOut: string;
    readonly keep: string;
  };
};
