import { createStore, useStore } from 'zustand';

type PageVersion = {
  /** True once every file of the program is on this device. */
  readonly readyOffline: boolean;
  /** Puts the new version in charge; `undefined` while there is none. */
  readonly takeOver: (() => void) | undefined;
  /** Whether another tab put a new version in charge, so that this one shows an old one. */
  readonly takenOver: boolean;
};

/** How the version that is shown stands to what is on this device and at the address. */
export const pageVersion = createStore<PageVersion>(() => ({
  readyOffline: false,
  takeOver: undefined,
  takenOver: false,
}));

/** What a screen needs to know of the version. */
export function usePageVersion<T>(selector: (state: PageVersion) => T): T {
  return useStore(pageVersion, selector);
}
