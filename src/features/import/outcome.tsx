import { dateInWords } from '../../wording/dates';
import { differencesInWords } from '../../wording/differences-in-words';
import { RadioPick } from '../../ui/radio-pick';
import type { ConflictChoice } from './conflict-choice';
import type { AssessmentCandidate } from './candidates';
import { itemName } from '../../wording/item-name';
import { joiningInWords } from '../../wording/joining-in-words';
import '../../ui/styles/table.css';

type Choices = readonly { readonly value: ConflictChoice; readonly text: string }[];

/** Of one that came in, and one that is on the device. */
export const choicesOnDevice: Choices = [
  { value: 'keep-mine', text: 'Keep the one that is here' },
  { value: 'take-theirs', text: 'Take the one from the file in its place' },
  { value: 'keep-both', text: 'Keep both: the one from the file becomes a copy' },
];
/** The same for a comparison, in which a copy would be one person twice. */
const choicesInComparison: Choices = [
  ...choicesOnDevice.slice(0, 2),
  { value: 'keep-both', text: 'Keep both: they are of two people' },
];
/** Of two that came in together. */
const choicesInList: Choices = [
  { value: 'keep-both', text: 'Keep both: they are of two people' },
  { value: 'take-theirs', text: 'Take this one in place of the other' },
  { value: 'keep-mine', text: 'Leave this one out' },
];

/** Of two comparisons that came in together. */
export const comparisonChoicesInList: Choices = [
  { value: 'keep-both', text: 'Keep both' },
  { value: 'keep-mine', text: 'Leave this one out' },
];

type PickProps = {
  readonly choices: Choices;
  readonly name: string;
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
};

/** Which of two to keep, where both have changed. */
export function ConflictChoicePicks({ choices, name, choice, onChoose }: PickProps) {
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
  if (joining?.joins === false && joining.why !== 'here-already' && effect.kind === 'new')
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

function OnDevice({ candidate, choice, onChoose }: Props) {
  const { key, effect, document } = candidate;
  const picks = (choices: Choices) => (
    <ConflictChoicePicks choices={choices} name={key} choice={choice} onChoose={onChoose} />
  );
  switch (effect.kind) {
    case 'new':
      return (
        <>
          <strong className="ok">New: will be added</strong>
          {effect.becomesOwn && (
            <span className="sub">
              Nobody has answered it yet. It becomes your own: your answers stay apart from those of
              others who begin with the same file.
            </span>
          )}
        </>
      );
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
        <fieldset>
          <legend>
            <strong>
              It began as the same assessment as <bdi>{itemName(effect.first.from)}</bdi>.
            </strong>{' '}
            {differencesInWords(effect.differences)}
          </legend>
          {picks(choicesInList)}
        </fieldset>
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
          {picks(candidate.joining === undefined ? choicesOnDevice : choicesInComparison)}
        </fieldset>
      );
  }
}
