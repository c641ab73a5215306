import { useEffect, type Ref } from 'react';
import type { Choice } from '../../domain/answer';
import { levels } from '../../domain/level';
import type { Question } from '../../domain/question-bank';
import { RadioPick } from '../../ui/radio-pick';

type Props = {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly question: Question;
  readonly choice: Choice | undefined;
  readonly choose: (choice: Choice) => void;
  readonly takesFocus: boolean;
  readonly onFocused: () => void;
};

/** The five described levels as one block, 'Don't know' and 'Doesn't apply to us' apart. */
export function LevelGroup({ ref, question, choice, choose, takesFocus, onFocused }: Props) {
  const inputId = (of: Choice) => `${question.id}-${of}`;
  const focusId = inputId(choice ?? 0);
  useEffect(() => {
    if (!takesFocus) return;
    document.getElementById(focusId)?.focus();
    onFocused();
    // Only when the page opens: the focus then follows the person.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <fieldset ref={ref} className="gap-m" role="radiogroup" aria-labelledby="question">
      <div className="levels">
        {levels.map((level) => (
          <label key={level} className="level" htmlFor={inputId(level)}>
            <input
              className="radio"
              type="radio"
              name={question.id}
              id={inputId(level)}
              aria-keyshortcuts={String(level)}
              checked={choice === level}
              onChange={() => choose(level)}
            />
            <span className="n">{level}</span> <span className="t">{question.levels[level]}</span>
          </label>
        ))}
      </div>
      <div className="apart">
        <RadioPick
          name={question.id}
          id={inputId('dont-know')}
          aria-keyshortcuts="D"
          checked={choice === 'dont-know'}
          onChange={() => choose('dont-know')}
          hint="Not in a position to say. That is worth knowing too."
        >
          Don’t know
        </RadioPick>
        {question.notApplicable !== undefined && (
          <RadioPick
            name={question.id}
            id={inputId('not-applicable')}
            aria-keyshortcuts="N"
            checked={choice === 'not-applicable'}
            onChange={() => choose('not-applicable')}
            hint={question.notApplicable}
          >
            Doesn’t apply to us
          </RadioPick>
        )}
      </div>
    </fieldset>
  );
}
