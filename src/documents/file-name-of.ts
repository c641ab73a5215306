import type { Day } from '../domain/action-plan';
import type { Assessment } from '../domain/assessment';

/** A file name that any computer takes: 'riverside-dementia-support-wenlow-carers-2026-11-22', at most 90 characters. */
export function fileNameOf({ partnership, partner, example }: Assessment, today: Day): string {
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
