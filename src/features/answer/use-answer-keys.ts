import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Question } from '../../domain/model/question-bank';
import { useWholePageKeys } from '../../store/view/key-scope';
import { answerId, choiceOfKey, clearId, isClearKey } from './answer-key';

type Options = {
  readonly question: Question;
  readonly group: RefObject<HTMLElement | null>;
  readonly goOn: () => void;
};

const typesText = 'textarea, select, input:not([type=radio], [type=checkbox])';
const pressesEnter = `${typesText}, a, button, summary`;

/**
 * The keys of the question page: 0 to 4, D and N choose, Delete clears, Enter goes on. They work while the focus is in
 * the group; on the whole page only where the person switched that on; never while text is typed.
 */
export function useAnswerKeys({ question, group, goOn }: Options): void {
  const wholePage = useWholePageKeys();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target;
    if (
      !(target instanceof Element) ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      event.isComposing
    )
      return;
    const inGroup = group.current?.contains(target) === true;
    if (!inGroup && (!wholePage || target.matches(typesText))) return;
    if (event.key === 'Enter') {
      if (!inGroup && target.matches(pressesEnter)) return;
      event.preventDefault();
      goOn();
      return;
    }
    const choice = choiceOfKey(event.key, question);
    if (choice === undefined && !isClearKey(event.key)) return;
    event.preventDefault();
    if (choice === undefined) {
      document.getElementById(clearId(question.id))?.click();
      return;
    }
    const radio = document.getElementById(answerId(question.id, choice));
    // The arrows go on from where the focus is: it has to be where the choice is.
    radio?.focus();
    radio?.click();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
