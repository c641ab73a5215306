import { actionBank } from '../../bank/action-bank';
import { tickAsk } from '../../domain/planning/edit-plan-owner';
import { listInWords } from '../../wording/words';
import { CheckPick } from '../../ui/check-pick';
import type { PlanDesk } from './plan-desk';
import './ruled-picks.css';

/** What only somebody else can change: ticked to raise it. */
export function AskList({ desk: { owner, change } }: { readonly desk: PlanDesk }) {
  const ticked = new Set(owner.asks);
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">Asks of others</h2>
      <p className="quiet small gap-s">
        What only somebody else can change. Tick what you want to raise with them. None of it is
        scored.
      </p>
      <ul className="ruled-picks gap-s">
        {actionBank.asks.map(({ id, text, raiseWith, bring, recommendations }) => (
          <li key={id}>
            <CheckPick
              checked={ticked.has(id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                change((current) => tickAsk(current, id, checked));
              }}
              hint={`With ${raiseWith}. Bring: ${bring} ${listInWords(recommendations)}.`}
            >
              {text}
            </CheckPick>
          </li>
        ))}
      </ul>
    </section>
  );
}
