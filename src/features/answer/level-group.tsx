import { useEffect, useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import { choiceOf, type Choice } from '../../domain/model/answer';
import { levels } from '../../domain/model/level';
import type { Question } from '../../domain/model/question-bank';
import { assessments } from '../../store/records/assessments';
import { recordIn } from '../../store/records/record-state';
import { RadioPick } from '../../ui/radio-pick';
import { answerId } from './answer-key';
import '../../ui/pick.css';
import './level-group.css';

type Props = {
  readonly ref: RefObject<HTMLFieldSetElement | null>;
  readonly assessmentId: string;
  readonly question: Question;
  readonly choose: (choice: Choice) => void;
  readonly takesFocus: boolean;
  readonly onFocused: () => void;
};

/** The five described levels as one block, 'Don't know' and 'Doesn't apply to us' apart. */
export function LevelGroup({ ref, assessmentId, question, choose, takesFocus, onFocused }: Props) {
  const chosen = () =>
    choiceOf(recordIn(assessments.getState(), assessmentId)?.assessment.answers[question.id]);
  const [first] = useState(chosen);
  const focusId = answerId(question.id, first ?? 0);
  useEffect(() => {
    if (!takesFocus) return;
    document.getElementById(focusId)?.focus();
    onFocused();
    // Only when the page opens: the focus then follows the person.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  // The browser marks what is pressed, and nothing is drawn here for it. This marks what came another way, as from another tab.
  const mark = useEffectEvent(() => {
    const choice = chosen();
    const marked = choice === undefined ? undefined : answerId(question.id, choice);
    for (const input of ref.current?.querySelectorAll('input') ?? [])
      if (input.checked !== (input.id === marked)) input.checked = input.id === marked;
  });
  useLayoutEffect(() => {
    mark();
    return assessments.subscribe(() => mark());
  }, []);
  const radio = (of: Choice) => ({
    name: question.id,
    id: answerId(question.id, of),
    defaultChecked: of === first,
    onChange: () => choose(of),
  });
  return (
    <fieldset
      ref={ref}
      role="radiogroup"
      aria-labelledby="question"
      aria-describedby="how-to-choose"
    >
      <div className="levels">
        {levels.map((level) => (
          <label key={level} className="level" htmlFor={answerId(question.id, level)}>
            <input
              {...radio(level)}
              className="radio"
              type="radio"
              aria-keyshortcuts={String(level)}
            />
            <span className="n">{level}</span> <span className="t">{question.levels[level]}</span>
          </label>
        ))}
      </div>
      <div className="apart">
        <RadioPick
          {...radio('dont-know')}
          aria-keyshortcuts="D"
          hint="Not in a position to say. That is worth knowing too."
        >
          Don’t know
        </RadioPick>
        {question.notApplicable !== undefined && (
          <RadioPick
            {...radio('not-applicable')}
            aria-keyshortcuts="N"
            hint={question.notApplicable}
          >
            Doesn’t apply to us
          </RadioPick>
        )}
      </div>
    </fieldset>
  );
}
