/** The thresholds of the classes, named once (docs/domain.md, Classes). Levels 0 to 4; shares and agreement 0 to 1. */
export const thresholds = {
  /** A spread of this many levels, or more, is a difference. */
  spread: 1.5,
  /** Agreement under this is a split. */
  agreement: 0.5,
  /** A don't-know share of this, or more, is a blind spot. */
  dontKnowShare: 1 / 3,
  /** A mean of this level, or more, is a strength. */
  strength: 3,
  /** A mean under this level is a gap. */
  gap: 2,
} as const;

/** The most partners that an overlaid radar can show apart; beyond them there are dots and tables (docs/domain.md, Cases). */
export const mostOnRadar = 8;
