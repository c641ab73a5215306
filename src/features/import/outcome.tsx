import { dateInWords } from '../../wording/dates';
import { differencesInWords } from '../../wording/differences-in-words';
import { RadioPick } from '../../ui/radio-pick';
import type { ConflictChoice } from './conflict-choice';
import type { AssessmentCandidate } from './candidates';
import { joiningInWords } from '../../wording/joining-in-words';
import '../../ui/styles/table.css';

const choices: readonly { readonly value: ConflictChoice; readonly text: string }[] = [
  { value: 'keep-mine', text: 'Keep the one that is here' },
  { value: 'take-theirs', text: 'Take the one from the file in its place' },
  { value: 'keep-both', text: 'Keep both: the one from the file becomes a copy' },
];

type PickProps = {
  readonly name: string;
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
};

/** Which of two to keep, where both have changed. */
export function ConflictChoicePicks({ name, choice, onChoose }: PickProps) {
  return (
    <div className="gap-s">
      {choices.map(({ value, text }) => (
        <RadioPick
          key={value}
          name={name}
          checked={choice === value}
          onChange={() => onChoose(value)}
        >
          {text}
        </RadioPick>
      ))}
    </div>
  );
}

type Props = {
  readonly candidate: AssessmentCandidate;
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
};

/** What will happen to one assessment, on the device and in the comparison it is meant for. */
export function Outcome({ candidate, choice, onChoose }: Props) {
  const { effect, joining } = candidate;
  const sentences = joining === undefined ? '' : joiningInWords(joining);
  const said = sentences !== '' && <span className="sub">{sentences}</span>;
  if (joining !== undefined && !joining.joins && effect.kind === 'new')
    return (
      <>
        <strong>Left out.</strong> {sentences}
      </>
    );
  if (joining?.joins === true && effect.kind === 'new')
    return (
      <>
        <strong className="ok">New: joins the comparison</strong>
        {said}
      </>
    );
  if (joining?.joins === true && effect.kind === 'already-here')
    return (
      <>
        <strong className="ok">On this device already: joins the comparison</strong>
        {said}
      </>
    );
  return (
    <>
      <OnDevice candidate={candidate} choice={choice} onChoose={onChoose} />
      {said}
    </>
  );
}

function OnDevice({ candidate: { key, effect, document }, choice, onChoose }: Props) {
  switch (effect.kind) {
    case 'new':
      return <strong className="ok">New: will be added</strong>;
    case 'already-here':
      return <>Already here: nothing changes</>;
    case 'other-bank':
      return (
        <>
          <strong>Left out.</strong> It was answered with other questions (‘{effect.bank.id}’,
          version {effect.bank.version}), which this page does not have.
        </>
      );
    case 'twice':
      return effect.same ? (
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
            {differencesInWords(effect.differences)}{' '}
            <span className="quiet">
              The one here was changed on {dateInWords(effect.mine.updatedAt)}, the one in the file
              on {dateInWords(document.assessment.updatedAt)}.
            </span>
          </legend>
          <ConflictChoicePicks name={key} choice={choice} onChoose={onChoose} />
        </fieldset>
      );
  }
}
