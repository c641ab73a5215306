import type { Day } from './action-plan';
import type { Assessment } from './assessment';

/** A file name that any computer takes: 'riverside-dementia-support-wenlow-carers-2026-11-22', at most 90 characters, without its ending. */
export function fileNameFor({ partnership, partner, example }: Assessment, today: Day): string {
  const plain = [example === true ? 'example' : '', partnership, partner?.name ?? '']
    .join(' ')
    .replace(/ł/gi, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 79)
    .replace(/-$/, '');
  return `${plain === '' ? 'partnership-readiness' : plain}-${today}`;
}
