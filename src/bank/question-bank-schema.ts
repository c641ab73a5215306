import { z } from 'zod';
import { actionTimes } from '../domain/model/action-bank.ts';
import { areaIds } from '../domain/model/question-bank.ts';

const text = z.string().min(1);
const questionId = z
  .string()
  .regex(/^(aims|roles|gov|risk|skills)-\d+$/, 'is not a question id such as gov-1');
const pages = z.string().regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'is not a page such as 12 or 12-13');

const action = z.strictObject({
  text,
  owner: text,
  time: z.union([z.enum(actionTimes), z.strictObject({ event: text })]),
  doneWhen: text,
  dependsOn: z.array(z.enum(['partner', 'commissioner'])),
});

/** A question with all its parts (docs/question-bank.md, rule 2). */
const question = z.strictObject({
  id: questionId,
  frame: z.enum(['joint', 'own']),
  quick: z.boolean(),
  title: text,
  question: text,
  help: text,
  levels: z.tuple([text, text, text, text, text]),
  notApplicable: z.exactOptional(text),
  why: text,
  evidencePrompt: text,
  caseNotes: z.record(z.string(), text),
  steps: z.tuple([action, action, action, action]),
  keep: action,
  findOut: action,
  sources: z.strictObject({
    recommendations: z.array(z.string()).min(1),
    themes: z.array(z.string()).min(1),
    cases: z.array(z.string()),
    pages,
    basis: z.enum(['stated', 'case', 'inferred']),
  }),
});

const area = z.strictObject({
  id: z.enum(areaIds),
  name: text,
  about: text,
  questions: z.array(question),
});

/** The shape of everything under `questions/`, one key a file. Meaning is checked by the rules. */
export const questionBankSchema = z.strictObject({
  bank: z.strictObject({
    id: text,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.0.0'),
    areas: z.array(z.enum(areaIds)),
    bands: z
      .array(z.strictObject({ id: text, name: text, from: z.number().min(0).max(100) }))
      .min(1),
    countedFrom: text,
    defaultTarget: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    source: z.strictObject({
      author: text,
      title: text,
      publisher: text,
      year: z.int(),
      isbn: text,
    }),
  }),
  areas: z.array(area),
  recommendations: z.array(
    z.strictObject({
      id: z.string().regex(/^R\d+$/),
      title: text,
      text,
      addressedTo: text,
      standing: z.enum(['scored', 'mixed', 'ask']),
      page: pages,
      note: z.exactOptional(text),
    }),
  ),
  cases: z.array(
    z.strictObject({
      id: z.string().regex(/^C\d+$/),
      title: text,
      place: text,
      partners: z.array(text).min(1),
      summary: text,
      figures: z.array(z.strictObject({ value: text, fact: text })),
      lesson: text,
      caveat: text,
      evidence: text,
      page: pages,
      since: z.exactOptional(text),
    }),
  ),
  asks: z.array(
    z.strictObject({
      id: z.string().regex(/^SYS-\d+$/),
      text,
      raiseWith: text,
      bring: text,
      recommendations: z.array(z.string()).min(1),
      page: pages,
      questions: z.array(questionId),
    }),
  ),
  glossary: z.strictObject({
    checked: text,
    scope: text,
    terms: z.array(
      z.strictObject({
        term: text,
        group: text,
        then: text,
        now: text,
        page: z.exactOptional(pages),
        sureness: z.enum(['checked', 'known']),
      }),
    ),
    newWords: z.array(
      z.strictObject({
        term: text,
        group: z.exactOptional(text),
        meaning: text,
        sureness: z.enum(['checked', 'known']),
      }),
    ),
  }),
});

/** The bank as it is written under `questions/`: well shaped, its meaning not yet checked. */
export type WrittenBank = z.infer<typeof questionBankSchema>;
export type WrittenQuestion = WrittenBank['areas'][number]['questions'][number];
export type WrittenAction = WrittenQuestion['keep'];
