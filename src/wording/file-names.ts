import type { Comparison } from '../domain/model/comparison';
import type { Day } from '../domain/model/action-plan';
import type { Assessment } from '../domain/model/assessment';

/**
 * A text as a file name that any computer takes: small letters and figures with single hyphens between, at most so many
 * characters. Empty when nothing of the text can stand in one.
 */
function plainName(text: string, most: number): string {
  return text
    .replace(/ł/gi, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, most)
    .replace(/-$/, '');
}

/** A file name that any computer takes: 'riverside-dementia-support-wenlow-carers-2026-11-22', at most 90 characters, without its ending. */
export function fileNameFor({ partnership, partner, example }: Assessment, today: Day): string {
  const plain = plainName(
    [example === true ? 'example' : '', partnership, partner?.name ?? ''].join(' '),
    79,
  );
  return `${plain === '' ? 'partnership-readiness' : plain}-${today}`;
}

/**
 * A file name for a comparison that any computer takes: 'riverside-autumn-workshop-2026-11-22', at most 90 characters, without its
 * ending. 'comparison-2026-11-22' when names are hidden, because its own name may tell.
 */
export function comparisonFileName(
  { name }: Pick<Comparison, 'name'>,
  today: Day,
  hiddenNames: boolean,
): string {
  const plain = hiddenNames ? '' : plainName(name, 79);
  return `${plain === '' ? 'comparison' : plain}-${today}`;
}

/**
 * The file name of a whole comparison whose names are hidden on the screen: 'comparison-with-names-2026-11-22', without its ending. It
 * tells none, and is not taken for a file under aliases.
 */
export function wholeComparisonFileName(
  comparison: Pick<Comparison, 'name'>,
  today: Day,
  hiddenNames: boolean,
): string {
  return hiddenNames
    ? `comparison-with-names-${today}`
    : comparisonFileName(comparison, today, false);
}

/** The file name of everything on a device: 'partnership-readiness-everything-2026-11-22', without its ending. */
export function everythingFileName(today: Day): string {
  return `partnership-readiness-everything-${today}`;
}
