import type { Assessment } from './assessment';

/** The date of an assessment: when it was completed, else its last change of an answer (docs/domain.md, Comparing). ISO 8601 in UTC. */
export function assessedOn({ completedAt, updatedAt }: Assessment): string {
  return completedAt ?? updatedAt;
}
