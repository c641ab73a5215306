import type { reckon } from './reckoning.ts';

type Reckoned = ReturnType<typeof reckon>['questions'][number];

const rounded = (figure: number, digits: number) =>
  Math.floor(figure * 10 ** digits + 0.5 + 1e-9) / 10 ** digits;

/** With as few digits as say on which side of each limit the figure is. */
function beside(figure: number, digits: number, limits: readonly number[]): number {
  const wrong = limits.some(
    (limit) => figure >= limit - 1e-9 !== rounded(figure, digits) >= limit - 1e-9,
  );
  return wrong && digits < 6 ? beside(figure, digits + 1, limits) : digits;
}

const text = (figure: number | undefined, digits: number) =>
  figure === undefined ? 'n/e' : rounded(figure, digits).toFixed(digits);

/** Mean, spread and agreement of a question as the page shows them: with one digit more where they would belie its class. */
export function shownFigures(question: Reckoned) {
  const { mean = 0, spread = 0, agreement = 0, lowest = 0, highest = 0 } = question;
  const isAlike = ['Building', 'Shared gap', 'Shared strength'].includes(question.class);
  const isGap = question.spread !== undefined && spread >= 1.5 - 1e-9;
  const adds = rounded(highest, 1) - rounded(lowest, 1) - rounded(spread, 1);
  const levels = question.spread !== undefined && Math.abs(adds) > 1e-9 ? 2 : 1;
  return {
    mean: text(question.mean, isAlike ? beside(mean, 1, [2, 3]) : 1),
    spread: text(question.spread, beside(spread, levels, [1.5])),
    agreement: text(question.agreement, isGap ? 2 : beside(agreement, 2, [0.5, 0.7])),
  };
}
