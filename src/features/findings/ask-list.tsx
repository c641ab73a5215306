import { actionBank } from '../../bank/action-bank';
import type { Assessment } from '../../domain/assessment';
import { tickAsk } from '../../domain/edit-assessment';
import { listInWords } from '../../domain/words';
import { assessments } from '../../store/assessments';
import { CheckPick } from '../../ui/check-pick';

/** What only somebody else can change: ticked to raise it. */
export function AskList({ assessment }: { readonly assessment: Assessment }) {
  const ticked = new Set(assessment.asks);
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">Asks of others</h2>
      <p className="quiet small gap-s">What only somebody else can change. Tick what you want to raise with them. None of it is scored.</p>
      <ul className="rows2 gap-s">
        {actionBank.asks.map(({ id, text, raiseWith, bring, recommendations }) => (
          <li key={id}>
            <CheckPick
              checked={ticked.has(id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                assessments.change(assessment.id, (current) => tickAsk(current, id, checked));
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
