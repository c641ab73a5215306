import type { ReactNode } from 'react';
import { sectors } from '../../domain/model/assessment';
import type { Details } from '../../domain/model/edit-assessment';
import { sectorNames } from '../../wording/names';
import { ProblemSummary } from '../../ui/problem-summary';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { DetailsInput } from './details-schema';
import { LengthFields } from './length-fields';
import { RespondentFields } from './respondent-fields';
import { useDetailsForm } from './use-details-form';

type Props = {
  readonly start: DetailsInput;
  readonly submitText: string;
  readonly back: ReactNode;
  readonly onDetails: (details: Details) => void;
};

/** Partnership, partner, who answers, and how long: for a new assessment and to correct one. */
export function DetailsForm({ start, submitText, back, onDetails }: Props) {
  const { fields, problems, timesSent, submit } = useDetailsForm(start, onDetails);
  const { values, textOf, problemOf } = fields;
  const sectorProblem = problemOf('sector');
  const forGroup = values.respondent === 'consensus';

  return (
    <form className="gap-l" noValidate onSubmit={submit}>
      {problems.length > 0 && <ProblemSummary key={timesSent} problems={problems} />}
      <div className="gap-l">
        <TextField
          id="partnership"
          label="Name of your partnership"
          hint="Use the same name as your partners, so that your papers belong together."
          problem={problemOf('partnership')}
          {...textOf('partnership')}
        />
        <RespondentFields fields={fields} />
        {!forGroup && (
          <>
            <TextField
              id="organisation"
              label="Your organisation"
              autoComplete="organization"
              problem={problemOf('organisation')}
              {...textOf('organisation')}
            />
            <div className={sectorProblem === undefined ? 'field' : 'field wrong'}>
              <label htmlFor="sector">What kind of organisation is it?</label>
              {sectorProblem !== undefined && (
                <p className="wrong-text" id="sector-problem">
                  {sectorProblem}
                </p>
              )}
              <select
                id="sector"
                className="input"
                aria-invalid={sectorProblem !== undefined}
                aria-describedby={sectorProblem === undefined ? undefined : 'sector-problem'}
                {...textOf('sector')}
              >
                <option value="">Choose one</option>
                {sectors.map((sector) => (
                  <option key={sector} value={sector}>
                    {sectorNames[sector]}
                  </option>
                ))}
              </select>
            </div>
          </>
        )}
        <LengthFields fields={fields} />
        <TextArea
          id="otherPartners"
          label={
            <>
              {forGroup ? 'The partners' : 'The other partners'}{' '}
              <span className="quiet">(if you like)</span>
            </>
          }
          hint="One name a line. They get a place to sign on the plan."
          problem={problemOf('otherPartners')}
          rows={3}
          {...textOf('otherPartners')}
        />
      </div>
      <div className="pager">
        {back}
        <button className="btn" type="submit">
          {submitText}
        </button>
      </div>
    </form>
  );
}
