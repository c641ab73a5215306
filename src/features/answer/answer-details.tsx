import { useState } from 'react';
import { answerBases, type Answer, type AnswerBasis } from '../../domain/model/answer';
import { basisNames } from '../../wording/names';
import { clearAnswer, putAnswerBack, tellBasis } from '../../domain/model/edit-assessment';
import { assessments, useAssessments } from '../../store/records/assessments';
import { recordIn } from '../../store/records/record-state';
import { Disclosure } from '../../ui/disclosure';
import { Message } from '../../ui/message';
import { RadioPick } from '../../ui/radio-pick';
import { clearId } from './answer-key';
import './answer-details.css';
import { NoteField, waitsToBeShortened } from './note-field';

type Props = {
  readonly assessmentId: string;
  readonly questionId: string;
  /** Whether there is an answer to which something can be added, and its choice is on the screen. */
  readonly isOffered: boolean;
};

/** How the respondent knows, and the note, behind ‘Say why’: open where something is written; and the way to a blank answer. */
export function AnswerDetails({ assessmentId, questionId, isOffered }: Props) {
  // What is pressed or typed here is drawn at once, and not with the rest of the page.
  const answer = useAssessments(
    (state): Answer | undefined => recordIn(state, assessmentId)?.assessment.answers[questionId],
  );
  const [cleared, setCleared] = useState<Answer>();
  // As the page opens: what is typed later neither opens nor closes it.
  const [hadReasons] = useState(
    answer?.note !== undefined ||
      basisOf(answer) !== undefined ||
      waitsToBeShortened(assessmentId, questionId),
  );
  const putBack = (before: Answer) =>
    assessments.change(assessmentId, (current, at) =>
      putAnswerBack(current, questionId, before, at),
    );
  const isAnswered = isOffered && answer !== undefined;
  const clear = () => {
    setCleared(answer);
    assessments.change(assessmentId, (current, at) => clearAnswer(current, questionId, at));
  };
  return (
    <div className="say-why">
      <Disclosure
        open={hadReasons}
        summary={
          <span>
            Say why <span className="quiet if-you-like">(if you like)</span>
          </span>
        }
      >
        {isAnswered ? (
          <Reasons assessmentId={assessmentId} questionId={questionId} answer={answer} />
        ) : (
          <p className="quiet small">When you have chosen, you can add what makes you say so.</p>
        )}
      </Disclosure>
      {isAnswered && (
        <button
          className="link"
          type="button"
          id={clearId(questionId)}
          aria-keyshortcuts="Delete"
          onClick={clear}
        >
          Clear my answer
        </button>
      )}
      {answer === undefined && cleared !== undefined && (
        <p className="small" role="status">
          <span>
            {cleared.note === undefined
              ? 'The answer is cleared.'
              : 'The answer is cleared, and its note with it.'}
          </span>{' '}
          <button className="link" type="button" onClick={() => putBack(cleared)}>
            Put it back
          </button>
        </p>
      )}
    </div>
  );
}

const basisOf = (answer: Answer | undefined) =>
  answer !== undefined && 'level' in answer ? answer.basis : undefined;

type ReasonsProps = Omit<Props, 'isOffered'> & { readonly answer: Answer };

function Reasons({ assessmentId, questionId, answer }: ReasonsProps) {
  const level = 'level' in answer ? answer.level : undefined;
  const basis = basisOf(answer);
  const choose = (chosen: AnswerBasis) => {
    assessments.change(assessmentId, (current, at) => tellBasis(current, questionId, chosen, at));
  };
  return (
    <>
      {level !== undefined && (
        <fieldset>
          <legend className="label">How do you know?</legend>
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
