import { useMemo, useState } from 'react';
import type { Comparison } from '../../../domain/model/comparison';
import { setRounds } from '../../../domain/comparing/edit-comparison';
import type { ResolvedComparison } from '../../../domain/comparing/resolve-comparison';
import { suggestRounds } from '../../../domain/comparing/suggest-rounds';
import { undoChange, type Makeup } from '../../../domain/comparing/undo-change';
import { nameless } from '../../../wording/shown-text';
import { countInWords } from '../../../wording/words';
import { comparisons } from '../../../store/records/comparisons';
import { recordIn } from '../../../store/records/record-state';
import { Message } from '../../../ui/message';
import type { ChangeComparison } from './change-comparison';

const inRounds = 'The assessments are in rounds now.';

type Props = {
  readonly named: ResolvedComparison;
  /** On a page where every change can be undone, this is one of them; elsewhere the offer has an undo of its own. */
  readonly change?: ChangeComparison;
};

/** Offers rounds where the same role has answered on different days, perhaps by other people. Nothing is put into rounds unasked. */
export function RoundsOffer({ named, change }: Props) {
  const { comparison } = named;
  const [declined, setDeclined] = useState(false);
  const [taken, setTaken] = useState<{ readonly before: Makeup; readonly after: Makeup }>();
  const offer = useMemo(() => suggestRounds(named), [named]);
  const { id } = comparison;
  const take = () => {
    const recipe = (current: Comparison, at: string) => setRounds(current, offer, at);
    if (change !== undefined) {
      change(nameless(inRounds), recipe);
      return;
    }
    const before = recordIn(comparisons.getState(), id)?.comparison;
    comparisons.change(id, recipe);
    const after = recordIn(comparisons.getState(), id)?.comparison;
    if (before !== undefined && after !== undefined) setTaken({ before, after });
  };
  const undo = () => {
    if (taken === undefined) return;
    comparisons.change(id, (current, at) => undoChange(current, taken.before, taken.after, at));
    setTaken(undefined);
    setDeclined(true);
  };
  if (taken !== undefined) {
    return (
      <p className="gap-m" role="status">
        {inRounds}{' '}
        <button className="link" type="button" onClick={undo}>
          Undo
        </button>
      </p>
    );
  }
  if (declined || offer.size === 0) return null;
  const count = Math.max(...offer.values());
  return (
    <Message kind="plain" className="gap-m">
      <p>
        <strong>There are answers of the same role on different days.</strong> If the same people
        have answered again, put them in {countInWords(count)} rounds: then you see what moved, and
        every figure is of one round. If they are different people, leave them as they are, and each
        counts.
      </p>
      <p className="actions">
        <button className="btn second" type="button" onClick={take}>
          Put them in {countInWords(count)} rounds
        </button>
        <button className="link" type="button" onClick={() => setDeclined(true)}>
          Leave them as they are
        </button>
      </p>
    </Message>
  );
}
