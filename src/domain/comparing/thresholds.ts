/** The thresholds of the classes, named once (docs/domain.md, Classes). Levels 0 to 4; shares and agreement 0 to 1. */
export const thresholds = {
  /** A spread of this many levels, or more, is a difference. */
  spread: 1.5,
  /** Agreement under this is a split. */
  agreement: 0.5,
  /** Agreement under this, but no split, is mixed: nobody says 'alike' of it. */
  alike: 0.7,
  /** A don't-know share of this, or more, is a blind spot, if so many people don't know. */
  dontKnowShare: 1 / 3,
  dontKnowPeople: 2,
  /** A mean of this level, or more, is a strength. */
  strength: 3,
  /** A mean under this level is a gap. */
  gap: 2,
  /** Who is further from the mean than so many levels is named, where the others are alike. */
  farFromMean: 2,
} as const;

/** So many questions of an area have to say that it is seen differently, before a headline does (docs/domain.md, Order to talk). */
export const questionsForHeadline = 2;

/** The most partners that an overlaid radar can show apart; beyond them there are dots and tables (docs/domain.md, Cases). */
export const mostOnRadar = 8;

/** What it takes to tell whose gap it is, named once (docs/domain.md, Whose gap is it). */
export const gapRules = {
  /** So many people of one partner say how far apart its people stand. */
  people: 2,
  /** People inside partners are taken to stand at least this far apart, in levels, however alike they answered. */
  leastDeviation: 0.5,
  /** How far apart people usually stand is known from so many degrees of freedom on. */
  degreesOfFreedom: 10,
  /** With more partners than this, the highest and the lowest part of them are left out of the spread. */
  mostKept: 8,
  /** Which part, at either end: rounded down, and at least one. */
  leftOutPart: 1 / 10,
  /** The 95 % points of the studentised range for two partners, for three, and so on to `mostKept`. */
  studentisedRange: [2.772, 3.314, 3.633, 3.858, 4.03, 4.17, 4.286],
} as const;
