import { randomUUID } from 'node:crypto';
import { bankName, questionsOf } from './bank.ts';
import type { Chosen } from './workshop.ts';

type Given = {
  readonly partnership?: string;
  /** Absent for what the whole group agreed. */
  readonly partner?: string;
  readonly sector?: string;
  readonly kind?: 'individual' | 'organisation' | 'consensus';
  readonly role?: string;
  readonly length?: 'quick' | 'full';
  readonly day?: string;
  /** One choice for every question, or one by the question's index. */
  readonly choose: Exclude<Chosen, undefined> | ((index: number) => Chosen);
  readonly example?: true;
  /** The bank that it was answered with. */
  readonly bank?: { readonly id: string; readonly version: string };
  /** Answers to questions that are not in the bank of this page. */
  readonly beyond?: Readonly<Record<string, { readonly level: number }>>;
};

let made = 0;

/** A file with one assessment, all of whose answers follow one rule, as a file window hands it over. */
export function answersFile({
  partnership = 'Riverside dementia support',
  partner,
  sector = 'voluntary',
  kind = 'individual',
  role,
  length = 'full',
  day = '2026-11-10',
  choose,
  example,
  bank = bankName,
  beyond = {},
}: Given) {
  const questions = questionsOf(length);
  const answers = questions.flatMap((question, index) => {
    const choice = typeof choose === 'function' ? choose(index) : choose;
    return choice === undefined
      ? []
      : [
          [
            question.id,
            typeof choice === 'number' ? { level: choice } : { answer: choice },
          ] as const,
        ];
  });
  const at = `${day}T10:00:00.000Z`;
  const text = JSON.stringify({
    format: 'partnership-readiness/assessment',
    formatVersion: 1,
    bank,
    assessment: {
      id: randomUUID(),
      partnership,
      ...(partner === undefined ? {} : { partner: { name: partner, sector } }),
      respondent: { kind, ...(role === undefined ? {} : { label: role }) },
      length,
      createdAt: at,
      updatedAt: at,
      ...(answers.length === questions.length ? { completedAt: at } : {}),
      answers: { ...Object.fromEntries(answers), ...beyond },
      ...(example === undefined ? {} : { example }),
    },
  });
  made += 1;
  return {
    name: `case ${made}.assessment.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  };
}
