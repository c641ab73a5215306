import { lengthFacts } from '../../wording/names';
import { RadioPick } from '../../ui/radio-pick';
import type { DetailsFields } from './use-details-form';

/** The quick check or the full assessment, with the minutes that each takes. */
export function LengthFields({
  fields: { pickOf, problemOf },
}: {
  readonly fields: DetailsFields;
}) {
  const problem = problemOf('length');
  return (
    <fieldset className={problem === undefined ? 'field' : 'field wrong'}>
      <legend>How long have you got?</legend>
      {problem !== undefined && <p className="wrong-text">{problem}</p>}
      <RadioPick
        hint="10 questions, two in each area. You can go on to all 30 later."
        {...pickOf('length', 'quick')}
        id="length"
      >
        {lengthFacts.quick.minutes} minutes: the {lengthFacts.quick.name}
      </RadioPick>
      <RadioPick
        hint="30 questions, six in each area. You can stop and go on later."
        {...pickOf('length', 'full')}
        id="length-full"
      >
        {lengthFacts.full.minutes} minutes: the {lengthFacts.full.name}
      </RadioPick>
    </fieldset>
  );
}
