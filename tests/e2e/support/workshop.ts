import { randomUUID } from 'node:crypto';
import { bankName, questionsOf } from './bank.ts';

/** What one person chose: a level, don't know, doesn't apply, or nothing. */
export type Chosen = 0 | 1 | 2 | 3 | 4 | 'dont-know' | 'not-applicable' | undefined;

/** One person in the workshop, with plain answers by the question's id. */
export type Person = {
  readonly id: string;
  readonly partner: string;
  readonly spelled: string;
  readonly sector: string;
  readonly role: string;
  readonly day: string;
  readonly chosen: ReadonlyMap<string, Chosen>;
};

const partners = [
  {
    name: 'Riverside Hospitals NHS Trust',
    sector: 'nhs-trust',
    spelled: ['Riverside Hospitals NHS Trust', 'riverside hospitals nhs  trust '],
  },
  { name: 'Wenlow Carers Circle', sector: 'voluntary', spelled: ['Wenlow Carers Circle'] },
  {
    name: 'Northmere Council',
    sector: 'local-authority',
    spelled: ['Northmere Council', 'NORTHMERE COUNCIL'],
  },
  { name: 'Łucja Surgeries', sector: 'primary-care', spelled: ['Łucja Surgeries'] },
] as const;
const roles = ['Chair', 'Finance lead', 'Nurse', 'Volunteer', 'Board member'];

/** Chance that is the same in every run: the same workshop for the screen, the paper and the reckoning. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Twenty people of four partners, five each: alike on some questions, apart on others, and not always knowing. */
export function workshop(): readonly Person[] {
  const random = chance(20_261_123);
  const leaning = new Map(
    questionsOf('full').map(({ id }) => [
      id,
      { base: Math.floor(random() * 5), apart: random() < 0.3, unknown: random() < 0.2 },
    ]),
  );
  return partners.flatMap(({ name, sector, spelled }, index) =>
    roles.map((role, number): Person => ({
      id: randomUUID(),
      partner: name,
      spelled: spelled[number % spelled.length] ?? name,
      sector,
      role: `${role} ${index + 1}`,
      day: `2026-11-${10 + number}`,
      chosen: new Map(
        [...leaning].map(([id, { base, apart, unknown }]): readonly [string, Chosen] => {
          const roll = random();
          if (roll < (unknown ? 0.5 : 0.05)) return [id, 'dont-know'];
          if (roll > 0.97) return [id, undefined];
          if (roll > 0.95) return [id, 'not-applicable'];
          const level =
            base + (apart ? (index % 2 === 0 ? -2 : 2) : 0) + Math.round(random() * 2 - 1);
          return [id, ([0, 1, 2, 3, 4] as const)[Math.max(0, Math.min(4, level))]];
        }),
      ),
    })),
  );
}

/** The text of a person's file, as the page of their own device would have made it. */
export function fileOf({ id, spelled, sector, role, day, chosen }: Person): string {
  const answers = [...chosen].flatMap(([question, choice]) =>
    choice === undefined
      ? []
      : [[question, typeof choice === 'number' ? { level: choice } : { answer: choice }] as const],
  );
  const at = `${day}T10:00:00.000Z`;
  return JSON.stringify({
    format: 'partnership-readiness/assessment',
    formatVersion: 1,
    bank: bankName,
    assessment: {
      id,
      partnership: 'Riverside dementia support',
      partner: { name: spelled, sector },
      respondent: { kind: 'individual', label: role },
      length: 'full',
      createdAt: at,
      updatedAt: at,
      ...(answers.length === chosen.size ? { completedAt: at } : {}),
      answers: Object.fromEntries(answers),
    },
  });
}
