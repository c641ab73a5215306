import { expect, it } from 'vitest';
import { notLoadedText } from '../../../src/wording/not-loaded-text';

it.each([
  [true, 'Check that you are connected, and press the button again.'],
  [
    false,
    'A new version of this page may be there. Load the page again, and press the button again.',
  ],
])('what to do where a part did not load, without a connection: %s', (isOffline, said) => {
  expect(notLoadedText(isOffline)).toBe(said);
});
