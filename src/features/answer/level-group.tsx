import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { Choice } from '../../domain/answer';
import { levels } from '../../domain/level';
import type { Question } from '../../domain/question-bank';
import { RadioPick } from '../../ui/radio-pick';
import { answerId } from './answer-key';

type Props = {
  readonly ref: RefObject<HTMLFieldSetElement | null>;
  readonly question: Question;
  readonly choice: Choice | undefined;
  readonly choose: (choice: Choice) => void;
  readonly takesFocus: boolean;
  readonly onFocused: () => void;
};

/** The five described levels as one block, 'Don't know' and 'Doesn't apply to us' apart. */
export function LevelGroup({ ref, question, choice, choose, takesFocus, onFocused }: Props) {
  const [first] = useState(choice);
  const focusId = answerId(question.id, choice ?? 0);
  useEffect(() => {
    if (!takesFocus) return;
    document.getElementById(focusId)?.focus();
    onFocused();
    // Only when the page opens: the focus then follows the person.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  // The browser marks what is pressed, before anything is drawn here. This marks what came another way, as from another tab.
  useLayoutEffect(() => {
    const chosen = choice === undefined ? undefined : answerId(question.id, choice);
    for (const radio of ref.current?.querySelectorAll('input') ?? []) radio.checked = radio.id === chosen;
  }, [ref, question.id, choice]);
  const radio = (of: Choice) => ({ name: question.id, id: answerId(question.id, of), defaultChecked: of === first, onChange: () => choose(of) });
  return (
    <fieldset ref={ref} className="gap-m" role="radiogroup" aria-labelledby="question">
      <div className="levels">
        {levels.map((level) => (
          <label key={level} className="level" htmlFor={answerId(question.id, level)}>
            <input {...radio(level)} className="radio" type="radio" aria-keyshortcuts={String(level)} />
            <span className="n">{level}</span> <span className="t">{question.levels[level]}</span>
          </label>
        ))}
      </div>
      <div className="apart">
        <RadioPick {...radio('dont-know')} aria-keyshortcuts="D" hint="Not in a position to say. That is worth knowing too.">
          Don’t know
        </RadioPick>
        {question.notApplicable !== undefined && (
          <RadioPick {...radio('not-applicable')} aria-keyshortcuts="N" hint={question.notApplicable}>
            Doesn’t apply to us
          </RadioPick>
        )}
      </div>
    </fieldset>
  );
}
