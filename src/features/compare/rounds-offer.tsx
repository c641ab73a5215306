import { useMemo, useState } from 'react';
import { setRounds } from '../../domain/comparing/edit-comparison';
import type { ResolvedComparison } from '../../domain/comparing/resolve-comparison';
import { suggestRounds } from '../../domain/comparing/suggest-rounds';
import { countInWords } from '../../domain/words';
import { now } from '../../platform/now';
import { comparisons } from '../../store/comparisons';
import { Message } from '../../ui/message';

/** Offers rounds where the same people have answered on different days. Nothing is put into rounds unasked. */
export function RoundsOffer({ named }: { readonly named: ResolvedComparison }) {
  const { comparison } = named;
  const [declined, setDeclined] = useState(false);
  const [before, setBefore] = useState<ReadonlyMap<string, number>>();
  const offer = useMemo(() => suggestRounds(named), [named]);
  const set = (rounds: ReadonlyMap<string, number>) => {
    const at = now();
    comparisons.change(comparison.id, (current) => setRounds(current, rounds, at));
  };
  if (before !== undefined) {
    return (
      <p className="gap-m" role="status">
        The assessments are in rounds now.{' '}
        <button className="link" type="button" onClick={() => { set(before); setBefore(undefined); setDeclined(true); }}>Undo</button>
      </p>
    );
  }
  if (declined || offer.size === 0) return null;
  const count = Math.max(...offer.values());
  return (
    <Message kind="plain" className="gap-m">
      <p>
        <strong>Some have answered more than once.</strong> The same respondents answered on different days. Put as {countInWords(count)} rounds, you see what
        moved, and every figure is of one round.
      </p>
      <p className="actions gap-s">
        <button
          className="btn second"
          type="button"
          onClick={() => {
            setBefore(new Map(comparison.members.map(({ assessment, round }) => [assessment, round])));
            set(offer);
          }}
        >
          Put them in {countInWords(count)} rounds
        </button>
        <button className="link" type="button" onClick={() => setDeclined(true)}>Leave them as they are</button>
      </p>
    </Message>
  );
}
