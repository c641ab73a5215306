/** The longest texts that the program takes, in characters. The screens and the file reader hold the same. `version`: of a question bank; `moment`: a date with its time. */
export const textLimits = {
  name: 120,
  role: 80,
  note: 2000,
  action: 400,
  owner: 160,
  event: 120,
  doneWhen: 300,
  version: 32,
  moment: 40,
} as const;

/** The most actions of a plan, answers and other partners of an assessment, and partners, assessments and rounds of a comparison. */
export const countLimits = {
  actions: 200,
  answers: 500,
  otherPartners: 12,
  partners: 2_000,
  members: 10_000,
  rounds: 99,
} as const;
