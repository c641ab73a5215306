import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { detailsIn, editDetails } from '../../domain/model/edit-details';
import type { Details } from '../../domain/model/edit-assessment';
import { paths } from '../../paths';
import { assessments } from '../../store/records/assessments';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { ScreenHeading } from '../../ui/screen-heading';
import { DetailsForm } from './details-form';
import type { DetailsInput } from './details-schema';

function inputOf({
  partnership,
  partner,
  respondent,
  length,
  otherPartners,
}: Details): DetailsInput {
  return {
    partnership,
    organisation: partner?.name ?? '',
    sector: partner?.sector ?? '',
    respondent: respondent.kind,
    role: respondent.label ?? '',
    length,
    otherPartners: otherPartners.join('\n'),
  };
}

/** Corrects what was said at set-up. The answers stay as they are. */
export function DetailsScreen({ record: { assessment } }: { readonly record: AssessmentRecord }) {
  const [, navigate] = useLocation();
  const [before] = useState(() => detailsIn(assessment));
  const change = (after: Details) => {
    assessments.change(assessment.id, (current, at) => editDetails(current, before, after, at));
    navigate(paths.overview(assessment.id));
  };
  return (
    <>
      <ScreenHeading title="Edit details">Edit details</ScreenHeading>
      <p className="lead gap-s">Your answers and your plan stay as they are.</p>
      <DetailsForm
        start={inputOf(before)}
        submitText="Save the details"
        back={
          <Link className="link" href={paths.overview(assessment.id)}>
            Back
          </Link>
        }
        onDetails={change}
      />
    </>
  );
}
