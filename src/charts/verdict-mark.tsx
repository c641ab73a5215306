import type { WhoseGap } from '../domain/comparing/whose-gap';
import './verdict-mark.css';

/** How sure it is whose gap it is: a disc, a ring or a dotted ring. The word for it stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: WhoseGap['verdict'] }) {
  return <span className={`verdict-mark ${verdict}`} aria-hidden="true" />;
}
