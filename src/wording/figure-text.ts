import { roundHalfUp } from '../domain/model/round-half-up';

const none = 'n/e';

/** A mean level or a spread as it is shown: one decimal, rounded half up once; 'n/e' where there is none (docs/domain.md, Scoring). */
export function levelText(level: number | undefined): string {
  return level === undefined ? none : roundHalfUp(level, 1).toFixed(1);
}

/** An agreement as it is shown: two decimals; 'n/e' where there is none. */
export function agreementText(agreement: number | undefined): string {
  return agreement === undefined ? none : roundHalfUp(agreement, 2).toFixed(2);
}

/** A share, 0 to 1, as it is shown: '33%'; 'n/e' where there is none. */
export function shareText(share: number | undefined): string {
  return share === undefined ? none : `${roundHalfUp(share * 100, 0)}%`;
}
