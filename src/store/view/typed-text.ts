import { useEffect, useState } from 'react';
import { createStore, useStore } from 'zustand';
import { watchUnsaved } from '../records/unsaved';

type TypedText = {
  /** The forms that hold text which is not saved; true for one whose text waits for its screen to be opened again. */
  readonly forms: ReadonlyMap<symbol, boolean>;
  /** Where somebody wants to go, while it is asked whether to leave the text behind. */
  readonly wanted: string | undefined;
};

const typedText = createStore<TypedText>(() => ({ forms: new Map(), wanted: undefined }));

const holdsTypedText = () => typedText.getState().forms.size > 0;
watchUnsaved(holdsTypedText);

function put(form: symbol, waits: boolean | undefined): void {
  const forms = new Map(typedText.getState().forms);
  if (waits === undefined) forms.delete(form);
  else forms.set(form, waits);
  typedText.setState({ forms });
}

/**
 * Tells that a form holds text that is not saved: the page does not say ‘Saved’ meanwhile, and leaving is asked about.
 *
 * @param isTyped whether it holds any now
 * @param waits true where the text stays when its screen is left, so that only closing the page would lose it
 * @returns to be called when the text has been saved and the form leaves by itself
 */
export function useTypedText(isTyped: boolean, waits = false): () => void {
  const [form] = useState(() => Symbol('form'));
  useEffect(() => {
    if (!isTyped) return;
    put(form, waits);
    return () => put(form, undefined);
  }, [form, isTyped, waits]);
  return () => put(form, undefined);
}

/** Whether some form shows text that is not saved. */
export function useHoldsTypedText(): boolean {
  return useStore(typedText, ({ forms }) => forms.size > 0);
}

/** Whether going to another screen would lose what was typed. */
export function wouldLoseTypedText(): boolean {
  return Array.from(typedText.getState().forms.values()).includes(false);
}

/** Asks whether to go there and leave what was typed. */
export function askToLeaveFor(place: string): void {
  typedText.setState({ wanted: place });
}

export function useWantedPlace(): string | undefined {
  return useStore(typedText, ({ wanted }) => wanted);
}

/** Stays where the text is. */
export function stayWithTypedText(): void {
  typedText.setState({ wanted: undefined });
}

/** Gives up what was typed. */
export function leaveTypedText(): void {
  typedText.setState({ forms: new Map(), wanted: undefined });
}
