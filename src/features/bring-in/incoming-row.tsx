import { questionBank } from '../../bank/question-bank';
import { assessedOn } from '../../domain/assessed-on';
import { countAnswers } from '../../domain/count-answers';
import { dateInWords } from '../../domain/date-in-words';
import { questionsAsked } from '../../domain/questions-asked';
import { respondentInWords } from '../../domain/respondent-in-words';
import { capitalised, listInWords } from '../../domain/words';
import { RadioPick } from '../../ui/radio-pick';
import type { Decision, Incoming } from './decisions';

const choices: readonly { readonly value: Decision; readonly text: string }[] = [
  { value: 'keep-mine', text: 'Keep the one that is here' },
  { value: 'take-theirs', text: 'Take the one from the file in its place' },
  { value: 'keep-both', text: 'Keep both: the one from the file becomes a copy' },
];

type Props = { readonly incoming: Incoming; readonly decision: Decision; readonly onDecide: (decision: Decision) => void };

/** One assessment that came in: what it is, and what will happen. */
export function IncomingRow({ incoming, decision, onDecide }: Props) {
  const { dropped, document: { assessment } } = incoming;
  const counts = countAnswers(questionsAsked(questionBank, assessment.length).map(({ question }) => question), assessment.answers);
  return (
    <tr>
      <th scope="row"><bdi>{incoming.fileName}</bdi></th>
      <td data-l="In it">
        <div>
          <bdi>{assessment.partnership}</bdi>. {assessment.partner !== undefined && <><bdi>{assessment.partner.name}</bdi>. </>}
          {respondentInWords(assessment.respondent)}, {dateInWords(assessedOn(assessment))}. {counts.asked - counts.blank} of {counts.asked} answered.
          {dropped.length > 0 && <span className="sub">Left out, because this page does not know it: {dropped.join(', ')}.</span>}
        </div>
      </td>
      <td data-l="Then"><div><Outcome incoming={incoming} decision={decision} onDecide={onDecide} /></div></td>
    </tr>
  );
}

function Outcome({ incoming: { key, arrival, document }, decision, onDecide }: Props) {
  switch (arrival.kind) {
    case 'new':
      return <strong className="t-ok">New: will be added</strong>;
    case 'already-here':
      return <>Already here: nothing changes</>;
    case 'other-bank':
      return <><strong>Left out.</strong> It was answered with other questions (‘{arrival.bank.id}’, version {arrival.bank.version}), which this page does not have.</>;
    case 'twice':
      return arrival.same ? <>The same as another in this list: nothing changes</> : <><strong>Left out.</strong> Another file in this list holds this assessment with other content. Open them one after the other.</>;
    case 'differs':
      return (
        <fieldset>
          <legend>
            <strong>Already here, with other content.</strong>{' '}
            {arrival.differences.length === 0 ? 'Only dates differ.' : `${capitalised(listInWords(arrival.differences))} ${arrival.differences.length === 1 && arrival.differences[0]?.startsWith('one') !== false ? 'differs' : 'differ'}.`}{' '}
            <span className="quiet">The one here was changed on {dateInWords(arrival.mine.updatedAt)}, the one in the file on {dateInWords(document.assessment.updatedAt)}.</span>
          </legend>
          <div className="gap-s">
            {choices.map(({ value, text }) => (
              <RadioPick key={value} name={key} checked={decision === value} onChange={() => onDecide(value)}>{text}</RadioPick>
            ))}
          </div>
        </fieldset>
      );
  }
}
