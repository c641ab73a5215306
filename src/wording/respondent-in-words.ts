import type { Respondent } from '../domain/model/assessment';

/** Who answered: 'Answered by one person (trustee)', 'Answered for the organisation', 'Agreed by the group'. */
export function respondentInWords({ kind, label }: Respondent): string {
  if (kind === 'consensus') return 'Agreed by the group';
  if (kind === 'organisation') return 'Answered for the organisation';
  return label === undefined ? 'Answered by one person' : `Answered by one person (${label})`;
}
