import { RadioPick } from '../../ui/radio-pick';
import { TextField } from '../../ui/text-field';
import type { DetailsFields } from './use-details-form';

const kinds = [
  {
    value: 'individual',
    text: 'Me',
    hint: 'Your own view. You can add a role, such as trustee. You need not give a name.',
  },
  {
    value: 'organisation',
    text: 'Our organisation',
    hint: 'One set of answers that all of it stands by.',
  },
  { value: 'consensus', text: 'The whole group', hint: 'What the partners have agreed together.' },
] as const;

/** Who answers, and a role for one person. */
export function RespondentFields({
  fields: { values, textOf, pickOf, problemOf },
}: {
  readonly fields: DetailsFields;
}) {
  const problem = problemOf('respondent');
  return (
    <>
      <fieldset className={problem === undefined ? 'field' : 'field wrong'}>
        <legend>Who is answering?</legend>
        {problem !== undefined && <p className="wrong-text">{problem}</p>}
        {kinds.map(({ value, text, hint }, index) => (
          <RadioPick
            key={value}
            hint={hint}
            {...pickOf('respondent', value)}
            id={index === 0 ? 'respondent' : `respondent-${value}`}
          >
            {text}
          </RadioPick>
        ))}
      </fieldset>
      {values.respondent === 'individual' && (
        <TextField
          id="role"
          autoComplete="organization-title"
          label={
            <>
              Your role <span className="quiet">(if you like)</span>
            </>
          }
          hint="Such as trustee, chief executive or non-executive director."
          problem={problemOf('role')}
          {...textOf('role')}
        />
      )}
    </>
  );
}
