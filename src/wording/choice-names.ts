import type { Choice } from '../domain/model/answer';

/** What each choice is called where there is no room for the words of its level. */
export const choiceNames: Readonly<Record<Choice, string>> = {
  0: 'Level 0',
  1: 'Level 1',
  2: 'Level 2',
  3: 'Level 3',
  4: 'Level 4',
  'dont-know': 'Don’t know',
  'not-applicable': 'Doesn’t apply',
};
