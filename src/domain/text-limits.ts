/** The longest texts that the program takes, in characters. The screens and the file reader hold the same. */
export const textLimits = {
  name: 120,
  role: 80,
  note: 2000,
  action: 400,
  owner: 160,
  event: 120,
  doneWhen: 300,
} as const;

/** The most actions, and the most other partners, that one assessment holds. */
export const countLimits = { actions: 200, otherPartners: 12 } as const;
