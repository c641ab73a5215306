import { Link } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { assessedOn } from '../../domain/model/assessed-on';
import type { Assessment } from '../../domain/model/assessment';
import { countAnswers, sumCounts } from '../../domain/scoring/count-answers';
import { dateInWords } from '../../wording/dates';
import { whereToGoOn } from '../../domain/model/progress';
import { questionsOfArea } from '../../domain/model/questions-asked';
import { respondentInWords } from '../../wording/names';
import { paths } from '../../paths';
import { useAssessments } from '../../store/records/assessments';
import { savingIn } from '../../store/records/record-state';
import type { AssessmentRecord } from '../../store/records/assessment-record';
import { ArcWheel } from '../../ui/arc-wheel';
import { counted } from '../../wording/words';
import { AssessmentMenu } from './assessment-menu';
import './device-row.css';

/** One assessment on this device: whose it is, how far, and where to go on. */
export function AssessmentRow({ record }: { readonly record: AssessmentRecord }) {
  const { assessment, stoppedAt } = record;
  const counts = questionBank.areas.map((area) =>
    countAnswers(questionsOfArea(area, assessment.length), assessment.answers),
  );
  const all = sumCounts(counts);
  const next = whereToGoOn(questionBank, assessment, stoppedAt);
  const name = [assessment.partnership, assessment.partner?.name].filter(Boolean).join(', ');
  const finished = next === undefined;
  const isUnsaved = useAssessments(
    (state) => savingIn(state, assessment.id)?.state === 'not-saved',
  );
  return (
    <li className="row-kept">
      <ArcWheel shares={counts.map(({ asked, blank }) => (asked - blank) / asked)} />
      <div>
        <h3>
          <bdi>{assessment.partnership}</bdi>
        </h3>
        <p>
          {isUnsaved && <strong>Not saved on this device. </strong>}
          {assessment.example === true && <strong>Example. </strong>}
          {assessment.partner !== undefined && (
            <>
              <bdi>{assessment.partner.name}</bdi>.{' '}
            </>
          )}
          {respondentInWords(assessment.respondent)}.
        </p>
        <p className="quiet small">
          {finished
            ? `Finished ${dateInWords(assessedOn(assessment))}. ${all.withLevel} of ${all.asked} questions have a level.`
            : `${all.asked - all.blank} of ${all.asked} questions answered. Last changed ${dateInWords(assessment.updatedAt)}.`}
          {planWords(assessment)}
        </p>
      </div>
      <div className="row-ways actions">
        {finished ? (
          <Link className="btn second" href={paths.results(assessment.id)}>
            See results<span className="hide"> for {name}</span>
          </Link>
        ) : (
          <Link className="btn second" href={paths.question(assessment.id, next.question.id)}>
            Go on<span className="hide"> with {name}</span>
          </Link>
        )}
        <AssessmentMenu record={record} name={name} />
      </div>
    </li>
  );
}

function planWords({ plan }: Assessment): string {
  const count = plan?.actions.length ?? 0;
  return count === 0 ? '' : ` Plan with ${counted(count, 'action')}.`;
}
