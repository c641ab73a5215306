import { questionBank } from '../../bank/question-bank';
import { assessedOn } from '../../domain/assessed-on';
import type { Comparison } from '../../domain/comparing/comparison';
import { countAnswers } from '../../domain/count-answers';
import { dateInWords } from '../../domain/date-in-words';
import { questionsAsked } from '../../domain/questions-asked';
import { respondentInWords } from '../../domain/respondent-in-words';
import { countInWords } from '../../domain/words';
import type { Decision } from './decisions';
import type { IncomingAssessment, IncomingComparison } from './incoming';
import { DecisionPicks, Outcome } from './outcome';

type Deciding = { readonly decision: Decision; readonly onDecide: (decision: Decision) => void };

/** One assessment that came in: what it is, and what will happen. */
export function IncomingRow({
  incoming,
  decision,
  onDecide,
}: Deciding & { readonly incoming: IncomingAssessment }) {
  const {
    dropped,
    document: { assessment },
  } = incoming;
  const counts = countAnswers(
    questionsAsked(questionBank, assessment.length).map(({ question }) => question),
    assessment.answers,
  );
  return (
    <tr>
      <th scope="row">
        <bdi>{incoming.fileName}</bdi>
      </th>
      <td data-l="In it">
        <div>
          <bdi>{assessment.partnership}</bdi>.{' '}
          {assessment.partner !== undefined && (
            <>
              <bdi>{assessment.partner.name}</bdi>.{' '}
            </>
          )}
          {respondentInWords(assessment.respondent)}, {dateInWords(assessedOn(assessment))}.{' '}
          {counts.asked - counts.blank} of {counts.asked} answered.
          {dropped.length > 0 && (
            <span className="sub">
              Left out, because this page does not know it: {dropped.join(', ')}.
            </span>
          )}
        </div>
      </td>
      <td data-l="Then">
        <div>
          <Outcome incoming={incoming} decision={decision} onDecide={onDecide} />
        </div>
      </td>
    </tr>
  );
}

const assessmentsInWords = ({ members: { length } }: Comparison) =>
  `${countInWords(length)} ${length === 1 ? 'assessment' : 'assessments'}`;

/** A comparison that came in: what it is, and what will happen. */
export function IncomingComparisonRow({
  incoming: { key, fileName, comparison, arrival },
  decision,
  onDecide,
}: Deciding & { readonly incoming: IncomingComparison }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{fileName}</bdi>
      </th>
      <td data-l="In it">
        <div>
          The comparison ‘<bdi>{comparison.name}</bdi>’, with{' '}
          {countInWords(comparison.partners.length)}{' '}
          {comparison.partners.length === 1 ? 'partner' : 'partners'} and{' '}
          {assessmentsInWords(comparison)}.
        </div>
      </td>
      <td data-l="Then">
        <div>
          {arrival.kind === 'new' && <strong className="t-ok">New: will be added</strong>}
          {arrival.kind === 'already-here' && <>Already here: nothing changes</>}
          {arrival.kind === 'differs' && (
            <fieldset>
              <legend>
                <strong>Already here, with other content.</strong>{' '}
                <span className="quiet">
                  The one here has {assessmentsInWords(arrival.mine)} and was changed on{' '}
                  {dateInWords(arrival.mine.updatedAt)}, the one in the file on{' '}
                  {dateInWords(comparison.updatedAt)}.
                </span>
              </legend>
              <DecisionPicks name={key} decision={decision} onDecide={onDecide} />
            </fieldset>
          )}
        </div>
      </td>
    </tr>
  );
}
