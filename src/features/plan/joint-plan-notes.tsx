import { Link } from 'wouter';
import type { ComparisonFigures } from '../../domain/comparing/comparison-figures';
import { paths } from '../../paths';
import { Message } from '../../ui/message';

type Props = { readonly figures: ComparisonFigures; readonly hidesNames: boolean };

/** What to know before working on a joint plan: a better place for it, which answers it follows, and what still shows names. */
export function JointPlanNotes({ figures: { consensus, resolved, round }, hidesNames }: Props) {
  return (
    <>
      {consensus !== undefined && (
        <Message kind="plain" className="gap-m">
          <p>
            <strong>You have an agreed result.</strong> A plan made from it is the better place: it
            follows what you agreed together. You can still make and change a joint plan here.
          </p>
          <p>
            <Link href={paths.plan(consensus.compared.assessment.id)}>
              Go to the plan of the agreed result
            </Link>
            {hidesNames && ' That page shows names.'}
          </p>
        </Message>
      )}
      {resolved.rounds.length > 1 && (
        <p className="quiet gap-s">The suggestions follow the answers of round {round}.</p>
      )}
      {hidesNames && (
        <p className="quiet gap-s">
          Names are hidden. In the lines of the plan, each name of this comparison shows as its
          alias. Any other name is shown as you wrote it, and ‘Edit’ shows the whole line.
        </p>
      )}
    </>
  );
}
