import { createStore, useStore } from 'zustand';

type KeyScope = { readonly wholePage: boolean };

/** Whether the answer keys work on the whole page. Off at the start of every visit (WCAG 2.1.4). */
const keyScope = createStore<KeyScope>(() => ({ wholePage: false }));

export function useWholePageKeys(): boolean {
  return useStore(keyScope, (state) => state.wholePage);
}

export function setWholePageKeys(wholePage: boolean): void {
  keyScope.setState({ wholePage });
}
