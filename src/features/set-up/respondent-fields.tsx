import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { RadioPick } from '../../ui/radio-pick';
import { TextField } from '../../ui/text-field';
import type { DetailsInput } from './details-schema';

type Props = {
  readonly register: UseFormRegister<DetailsInput>;
  readonly errors: FieldErrors<DetailsInput>;
  /** What is chosen now; empty for nothing. */
  readonly kind: string;
};

const kinds = [
  { value: 'individual', text: 'Me', hint: 'Your own view. You can add a role, such as trustee. You need not give a name.' },
  { value: 'organisation', text: 'Our organisation', hint: 'One set of answers that all of it stands by.' },
  { value: 'consensus', text: 'The whole group', hint: 'What the partners have agreed together.' },
] as const;

/** Who answers, and a role for one person. */
export function RespondentFields({ register, errors, kind }: Props) {
  const problem = errors.respondent?.message;
  return (
    <>
      <fieldset className={problem === undefined ? 'field' : 'field wrong'}>
        <legend>Who is answering?</legend>
        {problem !== undefined && <p className="wrong-text">{problem}</p>}
        {kinds.map(({ value, text, hint }, index) => (
          <RadioPick key={value} value={value} hint={hint} {...register('respondent')} id={index === 0 ? 'respondent' : `respondent-${value}`}>
            {text}
          </RadioPick>
        ))}
      </fieldset>
      {kind === 'individual' && (
        <TextField
          id="role"
          label={<>Your role <span className="quiet">(if you like)</span></>}
          hint="Such as trustee, chief executive or non-executive director."
          problem={errors.role?.message}
          {...register('role')}
        />
      )}
    </>
  );
}
