import type { UseFormRegister } from 'react-hook-form';
import { lengthFacts } from '../../domain/length-facts';
import { RadioPick } from '../../ui/radio-pick';
import type { DetailsInput } from './details-schema';

type Props = { readonly register: UseFormRegister<DetailsInput>; readonly problem: string | undefined };

/** The quick check or the full assessment, with the minutes that each takes. */
export function LengthFields({ register, problem }: Props) {
  return (
    <fieldset className={problem === undefined ? 'field' : 'field wrong'}>
      <legend>How long have you got?</legend>
      {problem !== undefined && <p className="wrong-text">{problem}</p>}
      <RadioPick value="quick" hint="10 questions, two in each area. You can go on to all 30 later." {...register('length')} id="length">
        {lengthFacts.quick.minutes} minutes: the {lengthFacts.quick.name}
      </RadioPick>
      <RadioPick value="full" hint="30 questions, six in each area. You can stop and go on later." {...register('length')} id="length-full">
        {lengthFacts.full.minutes} minutes: the {lengthFacts.full.name}
      </RadioPick>
    </fieldset>
  );
}
