import { useState } from 'react';
import { answerBases, type Answer, type AnswerBasis } from '../../domain/model/answer';
import { basisNames } from '../../wording/names';
import { clearAnswer, putAnswerBack, tellBasis } from '../../domain/model/edit-assessment';
import { assessments, useAssessments } from '../../store/records/assessments';
import { recordIn } from '../../store/records/record-state';
import { Message } from '../../ui/message';
import { RadioPick } from '../../ui/radio-pick';
import { clearId } from './answer-key';
import { NoteField } from './note-field';

type Props = {
  readonly assessmentId: string;
  readonly questionId: string;
  /** Whether there is an answer to which something can be added, and its choice is on the screen. */
  readonly isOffered: boolean;
};

/** How the respondent knows, and the note: offered once there is an answer to which they can belong. */
export function AnswerDetails({ assessmentId, questionId, isOffered }: Props) {
  // What is pressed or typed here is drawn at once, and not with the rest of the page.
  const answer = useAssessments(
    (state): Answer | undefined => recordIn(state, assessmentId)?.assessment.answers[questionId],
  );
  const [cleared, setCleared] = useState<Answer>();
  const putBack = (before: Answer) =>
    assessments.change(assessmentId, (current, at) =>
      putAnswerBack(current, questionId, before, at),
    );
  if (!isOffered || answer === undefined) {
    return (
      <>
        <p className="quiet small gap-m">
          When you have chosen, you can add what makes you say so.
        </p>
        {answer === undefined && cleared !== undefined && (
          <p className="gap-s" role="status">
            {cleared.note === undefined
              ? 'The answer is cleared.'
              : 'The answer is cleared, and its note with it.'}{' '}
            <button className="link" type="button" onClick={() => putBack(cleared)}>
              Put it back
            </button>
          </p>
        )}
      </>
    );
  }
  const clear = () => {
    setCleared(answer);
    assessments.change(assessmentId, (current, at) => clearAnswer(current, questionId, at));
  };
  const level = 'level' in answer ? answer.level : undefined;
  const basis = 'level' in answer ? answer.basis : undefined;
  const choose = (chosen: AnswerBasis) => {
    assessments.change(assessmentId, (current, at) => tellBasis(current, questionId, chosen, at));
  };
  return (
    <>
      {level !== undefined && (
        <fieldset className="gap-l">
          <legend className="label">
            How do you know? <span className="quiet">(if you like)</span>
          </legend>
          <div className="picks">
            {answerBases.map((each) => (
              <RadioPick
                key={each}
                name={`${questionId}-basis`}
                checked={basis === each}
                onChange={() => choose(each)}
              >
                {basisNames[each]}
              </RadioPick>
            ))}
          </div>
          {level >= 3 && basis === 'guess' && (
            <Message kind="plain" className="gap-s" role="status">
              <p>
                A high level that is a guess is worth checking. Who could tell you? ‘Don’t know’ is
                a fair answer, too.
              </p>
            </Message>
          )}
        </fieldset>
      )}
      <NoteField
        assessmentId={assessmentId}
        questionId={questionId}
        note={answer.note ?? ''}
        hint={hintFor(answer)}
      />
      <p className="gap-s">
        <button
          className="link"
          type="button"
          id={clearId(questionId)}
          aria-keyshortcuts="Delete"
          onClick={clear}
        >
          Clear this answer
        </button>
      </p>
    </>
  );
}

function hintFor(answer: Answer): string {
  const names = 'Leave out names and personal details: others may read this.';
  if ('level' in answer)
    return answer.level === 4
      ? `One line on what happened in the past 12 months makes the top level easy to believe. ${names}`
      : names;
  return answer.answer === 'dont-know'
    ? `If you can, say who would know. ${names}`
    : `If you can, say why it does not apply. ${names}`;
}
