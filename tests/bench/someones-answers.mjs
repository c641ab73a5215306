import { randomUUID } from 'node:crypto';

/** The assessment of one person of so many partners, with a note on each of these questions. */
export function someonesAnswers(questions, number, partners) {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  const partner = number % partners;
  return {
    id: randomUUID(),
    partnership: 'Riverside dementia support',
    partner: { name: `Partner organisation ${partner + 1}`, sector: 'voluntary' },
    respondent: { kind: 'individual', label: `Role ${number}` },
    length: 'full',
    createdAt: at,
    updatedAt: at,
    completedAt: at,
    answers: Object.fromEntries(
      questions.map(({ id }, index) => [
        id,
        {
          level: (index * (partner + 1) + number) % 5,
          note: 'A note of some length, as people write them.',
        },
      ]),
    ),
  };
}
