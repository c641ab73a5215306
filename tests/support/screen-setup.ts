import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A screen that is loaded when it is asked for brings a chart library with it.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

/** What was complained about during a test, by React or by anything else. */
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  const note = (...said: readonly unknown[]) => void complaints.push(said.map(String).join(' '));
  vi.spyOn(console, 'error').mockImplementation(note);
  vi.spyOn(console, 'warn').mockImplementation(note);
  // jsdom has no layout, so nothing scrolls: it only says that it cannot.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});

// jsdom 29 knows the dialog element and its `open`, and not how to show it.
const dialog = HTMLDialogElement.prototype;
if (!('showModal' in dialog)) {
  const setOpen = (open: boolean) =>
    function (this: HTMLDialogElement) {
      this.open = open;
    };
  Object.assign(dialog, { showModal: setOpen(true), close: setOpen(false) });
}
