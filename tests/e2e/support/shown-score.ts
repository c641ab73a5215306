const whole = (score: number) => String(Math.floor(score + 0.5 + 1e-9));
const bandsFrom = [12.5, 37.5, 62.5, 87.5];

/** A score as the page shows it: whole, but with one decimal where the whole would stand in another band. */
export function shownScore(score: number | 'n/e'): string {
  if (score === 'n/e') return 'n/e';
  const crosses = bandsFrom.some((from) => score < from - 1e-9 && Number(whole(score)) >= from);
  return crosses ? (Math.floor(score * 10) / 10).toFixed(1) : whole(score);
}
