import type { Level } from './level';

/** The five axes of the radar, in the order in which every screen and paper shows them. */
export const areaIds = [
  'shared-aims',
  'roles',
  'governance',
  'risk-sharing',
  'business-skills',
] as const;
export type AreaId = (typeof areaIds)[number];

/** An id such as `gov-1`: dull, and the same for ever. */
export type QuestionId = string;

/** `joint`: about the partnership. `own`: about the respondent's organisation. */
export type Frame = 'joint' | 'own';

/** The words of the five levels, level 0 first. */
type LevelTexts = readonly [string, string, string, string, string];

/** One thing to rate. */
export type Question = {
  readonly id: QuestionId;
  readonly frame: Frame;
  /** Whether the quick check asks it. */
  readonly quick: boolean;
  readonly title: string;
  readonly question: string;
  readonly help: string;
  readonly levels: LevelTexts;
  /** When "Doesn't apply to us" is a fair answer; absent where it is not offered. */
  readonly notApplicable?: string;
};

export type Area = {
  readonly id: AreaId;
  readonly name: string;
  readonly about: string;
  readonly questions: readonly Question[];
};

/** A named range of area scores: from `from` (0 to 100, included) up to the next band's. */
export type Band = {
  readonly id: string;
  readonly name: string;
  readonly from: number;
};

/**
 * The versioned set of areas and questions, with what scoring needs.
 * Actions, background and glossary are parts of their own, loaded when a screen asks.
 */
export type QuestionBank = {
  readonly id: string;
  readonly version: string;
  readonly areas: readonly Area[];
  /** Lowest first. The first begins at 0. */
  readonly bands: readonly Band[];
  /** The band from which the headline counts an area as 'or better'. */
  readonly countedFrom: string;
  /** The target of an area until the user sets another. */
  readonly defaultTarget: Level;
};

/** How many questions are asked: ten, two an area, or all thirty. */
export const lengths = ['quick', 'full'] as const;
export type Length = (typeof lengths)[number];
