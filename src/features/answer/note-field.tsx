import { useState } from 'react';
import { writeNote } from '../../domain/model/edit-assessment';
import { textLimits } from '../../domain/model/text-limits';
import { assessments } from '../../store/records/assessments';
import { recordIn } from '../../store/records/record-state';
import { watchUnsaved } from '../../store/records/unsaved';
import { useTypedText } from '../../store/view/typed-text';
import { TextArea } from '../../ui/text-area';
import { thousands } from '../../wording/locale';

type Props = {
  readonly assessmentId: string;
  readonly questionId: string;
  readonly note: string;
  readonly hint: string;
};

type TooLong = { readonly assessmentId: string; readonly text: string };

/** Notes that are too long to save, by field: they wait here until they are shortened, also while another question is shown. */
const tooLongNotes = new Map<string, TooLong>();
/** What belongs to an assessment that was deleted has nowhere to be saved any more. It is there again if that is put back. */
watchUnsaved(() =>
  [...tooLongNotes.values()].some(
    ({ assessmentId }) => recordIn(assessments.getState(), assessmentId) !== undefined,
  ),
);

/** Whether a text waits here that has to be shortened before it can be saved. */
export const waitsToBeShortened = (assessmentId: string, questionId: string) =>
  tooLongNotes.has(`${assessmentId}/${questionId}`);

/** The note of an answer, saved as it is typed. A text that is too long stays in the field and says so. */
export function NoteField({ assessmentId, questionId, note, hint }: Props) {
  const field = `${assessmentId}/${questionId}`;
  const [draft, setDraft] = useState(tooLongNotes.get(field)?.text);
  const shown = draft ?? note;
  const tooLong = shown.length > textLimits.note;
  useTypedText(tooLong, true);
  const type = (text: string) => {
    setDraft(text);
    if (text.length > textLimits.note) {
      tooLongNotes.set(field, { assessmentId, text });
      return;
    }
    tooLongNotes.delete(field);
    assessments.change(assessmentId, (current, at) => writeNote(current, questionId, text, at));
  };
  return (
    <div className="gap-m">
      <TextArea
        live
        id={`${questionId}-note`}
        label={
          <>
            What makes you say so? <span className="quiet">(if you like)</span>
          </>
        }
        hint={hint}
        problem={
          tooLong
            ? `Shorten your note to ${thousands(textLimits.note)} characters. It has ${thousands(shown.length)}, and what you have changed since is not saved.`
            : undefined
        }
        value={shown}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => !tooLong && setDraft(undefined)}
      />
    </div>
  );
}
