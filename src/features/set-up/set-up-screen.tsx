import { Link, useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { newAssessment, type Details } from '../../domain/model/edit-assessment';
import { questionsAsked } from '../../domain/model/questions-asked';
import { paths } from '../../paths';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { assessments } from '../../store/records/assessments';
import { ScreenHeading } from '../../ui/screen-heading';
import { DetailsForm } from './details-form';
import type { DetailsInput } from './details-schema';

const empty: DetailsInput = {
  partnership: '',
  organisation: '',
  sector: '',
  respondent: 'individual',
  role: '',
  length: 'full',
  otherPartners: '',
};

/** What must be known before the first question. */
export function SetUpScreen() {
  const [, navigate] = useLocation();
  const start = (details: Details) => {
    const id = newId();
    assessments.add(newAssessment(details, id, now()));
    const [first] = questionsAsked(questionBank, details.length);
    navigate(first === undefined ? paths.overview(id) : paths.question(id, first.question.id));
  };
  return (
    <div className="two main-left">
      <div>
        <ScreenHeading title="Before you start">Before you start</ScreenHeading>
        <DetailsForm
          start={empty}
          submitText="Start the questions"
          back={
            <Link className="link" href={paths.start()}>
              Back
            </Link>
          }
          onDetails={start}
        />
      </div>
      <aside className="side quiet only-wide">
        <h2 className="like-h3">What happens to your answers</h2>
        <p>
          They are kept in this browser, on this device. Nobody else sees them until you hand them
          over.
        </p>
        <p>There are no right answers. A low score is news, and news you can use.</p>
      </aside>
    </div>
  );
}
