import type { ActionPlan } from './action-plan';
import type { Answers } from './answer';
import type { Level } from './level';
import type { AreaId, Length } from './question-bank';

/** The kinds of organisation that a partner can be. */
export const sectors = [
  'nhs-trust',
  'voluntary',
  'commissioner',
  'local-authority',
  'primary-care',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** An organisation in the partnership. */
export type Partner = { readonly name: string; readonly sector: Sector };

export const respondentKinds = ['individual', 'organisation', 'consensus'] as const;
export type RespondentKind = (typeof respondentKinds)[number];

/** Who answered. A label is a role, never required. */
export type Respondent = { readonly kind: RespondentKind; readonly label?: string };

/**
 * One set of answers about one partnership, given by one respondent or agreed by a group.
 * Moments are ISO 8601 in UTC, as text. A consensus has no partner.
 */
export type Assessment = {
  readonly id: string;
  readonly partnership: string;
  readonly partner?: Partner;
  readonly respondent: Respondent;
  readonly length: Length;
  readonly createdAt: string;
  /** The last change of an answer or a detail. The plan has a date of its own. */
  readonly updatedAt: string;
  /** When results were asked for with no question left blank. */
  readonly completedAt?: string;
  readonly answers: Answers;
  readonly targets?: Targets;
  readonly plan?: ActionPlan;
  /** Ids of the asks to raise. */
  readonly asks?: readonly string[];
  /** Names, for the title and the signature lines. */
  readonly otherPartners?: readonly string[];
  /** True for the made-up assessment that shows how the tool works. */
  readonly example?: true;
};

/** The target level of an area, where the user set one. */
export type Targets = Readonly<Partial<Record<AreaId, Level>>>;
