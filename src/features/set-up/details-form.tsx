import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { sectors } from '../../domain/assessment';
import type { Details } from '../../domain/edit-assessment';
import { sectorNames } from '../../domain/sector-names';
import { ProblemSummary } from '../../ui/problem-summary';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { detailsOfForm, detailsSchema, type CheckedDetails, type DetailsInput } from './details-schema';
import { LengthFields } from './length-fields';
import { RespondentFields } from './respondent-fields';

type Props = {
  readonly start: DetailsInput;
  readonly submitText: string;
  readonly back: ReactNode;
  readonly onDetails: (details: Details) => void;
};

/** Partnership, partner, who answers, and how long: for a new assessment and to correct one. */
export function DetailsForm({ start, submitText, back, onDetails }: Props) {
  const { register, handleSubmit, control, formState } = useForm<DetailsInput, unknown, CheckedDetails>({
    defaultValues: start,
    resolver: standardSchemaResolver(detailsSchema),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { errors, submitCount } = formState;
  const fields = ['partnership', 'organisation', 'sector', 'respondent', 'role', 'length', 'otherPartners'] as const;
  const problems = fields.flatMap((field) => {
    const text = errors[field]?.message;
    return text === undefined ? [] : [{ fieldId: field, text }];
  });
  const kind = useWatch({ control, name: 'respondent' });
  const forGroup = kind === 'consensus';

  return (
    <form className="gap-l" noValidate onSubmit={(event) => void handleSubmit((values) => onDetails(detailsOfForm(values)))(event)}>
      {problems.length > 0 && <ProblemSummary key={submitCount} problems={problems} />}
      <div className="gap-l">
        <TextField
          id="partnership"
          label="Name of your partnership"
          hint="Use the same name as your partners, so that your papers belong together."
          problem={errors.partnership?.message}
          {...register('partnership')}
        />
        <RespondentFields register={register} errors={errors} kind={kind} />
        {!forGroup && (
          <>
            <TextField id="organisation" label="Your organisation" problem={errors.organisation?.message} {...register('organisation')} />
            <div className={errors.sector === undefined ? 'field' : 'field wrong'}>
              <label htmlFor="sector">What kind of organisation is it?</label>
              {errors.sector?.message !== undefined && <p className="wrong-text" id="sector-problem">{errors.sector.message}</p>}
              <select
                id="sector"
                className="input"
                aria-invalid={errors.sector !== undefined}
                aria-describedby={errors.sector === undefined ? undefined : 'sector-problem'}
                {...register('sector')}
              >
                <option value="">Choose one</option>
                {sectors.map((sector) => (
                  <option key={sector} value={sector}>{sectorNames[sector]}</option>
                ))}
              </select>
            </div>
          </>
        )}
        <LengthFields register={register} problem={errors.length?.message} />
        <TextArea
          id="otherPartners"
          label={<>{forGroup ? 'The partners' : 'The other partners'} <span className="quiet">(if you like)</span></>}
          hint="One name a line. They get a place to sign on the plan."
          problem={errors.otherPartners?.message}
          rows={3}
          {...register('otherPartners')}
        />
      </div>
      <div className="pager">
        {back}
        <button className="btn" type="submit">{submitText}</button>
      </div>
    </form>
  );
}
