import type { Day } from '../domain/model/action-plan';
import type { Assessment } from '../domain/model/assessment';
import { plainName } from './plain-name';

/** A file name that any computer takes: 'riverside-dementia-support-wenlow-carers-2026-11-22', at most 90 characters, without its ending. */
export function fileNameFor({ partnership, partner, example }: Assessment, today: Day): string {
  const plain = plainName(
    [example === true ? 'example' : '', partnership, partner?.name ?? ''].join(' '),
    79,
  );
  return `${plain === '' ? 'partnership-readiness' : plain}-${today}`;
}
