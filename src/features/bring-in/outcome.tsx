import { dateInWords } from '../../domain/date-in-words';
import { capitalised, listInWords } from '../../domain/words';
import { RadioPick } from '../../ui/radio-pick';
import type { Decision } from './decisions';
import type { IncomingAssessment } from './incoming';

const choices: readonly { readonly value: Decision; readonly text: string }[] = [
  { value: 'keep-mine', text: 'Keep the one that is here' },
  { value: 'take-theirs', text: 'Take the one from the file in its place' },
  { value: 'keep-both', text: 'Keep both: the one from the file becomes a copy' },
];

type PickProps = {
  readonly name: string;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
};

/** Which of two to keep, where both have changed. */
export function DecisionPicks({ name, decision, onDecide }: PickProps) {
  return (
    <div className="gap-s">
      {choices.map(({ value, text }) => (
        <RadioPick
          key={value}
          name={name}
          checked={decision === value}
          onChange={() => onDecide(value)}
        >
          {text}
        </RadioPick>
      ))}
    </div>
  );
}

type Props = {
  readonly incoming: IncomingAssessment;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
};

/** What will happen to one assessment, on the device and in the comparison it is meant for. */
export function Outcome({ incoming, decision, onDecide }: Props) {
  const { arrival, landing } = incoming;
  const sentences = landing?.sentences ?? [];
  const said = sentences.length > 0 && <span className="sub">{sentences.join(' ')}</span>;
  if (landing !== undefined && !landing.joins && arrival.kind === 'new')
    return (
      <>
        <strong>Left out.</strong> {sentences.join(' ')}
      </>
    );
  if (landing?.joins === true && arrival.kind === 'new')
    return (
      <>
        <strong className="t-ok">New: joins the comparison</strong>
        {said}
      </>
    );
  if (landing?.joins === true && arrival.kind === 'already-here')
    return (
      <>
        <strong className="t-ok">On this device already: joins the comparison</strong>
        {said}
      </>
    );
  return (
    <>
      <OnDevice incoming={incoming} decision={decision} onDecide={onDecide} />
      {said}
    </>
  );
}

function OnDevice({ incoming: { key, arrival, document }, decision, onDecide }: Props) {
  switch (arrival.kind) {
    case 'new':
      return <strong className="t-ok">New: will be added</strong>;
    case 'already-here':
      return <>Already here: nothing changes</>;
    case 'other-bank':
      return (
        <>
          <strong>Left out.</strong> It was answered with other questions (‘{arrival.bank.id}’,
          version {arrival.bank.version}), which this page does not have.
        </>
      );
    case 'twice':
      return arrival.same ? (
        <>The same as another in this list: nothing changes</>
      ) : (
        <>
          <strong>Left out.</strong> Another file in this list holds this assessment with other
          content. Open them one after the other.
        </>
      );
    case 'differs':
      return (
        <fieldset>
          <legend>
            <strong>Already here, with other content.</strong>{' '}
            {arrival.differences.length === 0
              ? 'Only dates differ.'
              : `${capitalised(listInWords(arrival.differences))} ${arrival.differences.length === 1 && arrival.differences[0]?.startsWith('one') !== false ? 'differs' : 'differ'}.`}{' '}
            <span className="quiet">
              The one here was changed on {dateInWords(arrival.mine.updatedAt)}, the one in the file
              on {dateInWords(document.assessment.updatedAt)}.
            </span>
          </legend>
          <DecisionPicks name={key} decision={decision} onDecide={onDecide} />
        </fieldset>
      );
  }
}
