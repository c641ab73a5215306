import { z } from 'zod';
import { actionTimes } from '../domain/model/action-bank.ts';
import { areaIds } from '../domain/model/question-bank.ts';

const text = z.string().min(1);
const questionId = z
  .string()
  .regex(
    /^(aims|roles|gov|risk|skills)-\d+$/,
    'is not a question id. Write one such as gov-1: aims, roles, gov, risk or skills, and a number.',
  );
const pages = z
  .string()
  .regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'is not a page. Write 12, 12-13, or 4, 12-13.');
const numbered = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}\\d+$`), `is not an id. Write ${prefix} and a number.`);

const action = z.strictObject({
  text,
  owner: text,
  time: z.union([z.enum(actionTimes), z.strictObject({ event: text })], {
    error: `is not a time. Write ${actionTimes.join(', ')}, or { "event": "Next contract talks" }.`,
  }),
  doneWhen: text,
  dependsOn: z.array(z.enum(['partner', 'commissioner'])),
});

const levelExamples = z.strictObject({ 1: text, 3: text, 4: text });

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
  /** What level 3 makes and level 4 goes back to: a word or two that stand in these levels and in the actions. */
  thing: text,
  card: z.strictObject({
    between: z.tuple([text, text, text, text]),
    trust: levelExamples,
    charity: levelExamples,
  }),
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

const apart = z.array(z.strictObject({ question: questionId, why: text }));
const paperLine = z.strictObject({ question: questionId, text });

/** The shape of everything under `questions/`, one key a file. Meaning is checked by the rules. */
export const questionBankSchema = z.strictObject({
  bank: z.strictObject({
    id: text,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version. Write one such as 2.0.0.'),
    areas: z.array(z.enum(areaIds)),
    bands: z
      .array(z.strictObject({ id: text, name: text, from: z.number().min(0).max(100) }))
      .min(1),
    countedFrom: text,
    defaultTarget: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
      error: 'is not a level. Write 0, 1, 2, 3 or 4.',
    }),
    /** Ids of questions that were taken out: never used again. */
    retired: z.array(z.strictObject({ id: questionId, since: text, why: text })),
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
      id: numbered('R'),
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
      id: numbered('C'),
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
      id: numbered('SYS-'),
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
  note: z.strictObject({
    title: text,
    about: text,
    headings: z.array(z.strictObject({ title: text, lines: z.array(paperLine).min(1) })).min(1),
    apart,
  }),
  agenda: z.strictObject({
    title: text,
    about: text,
    items: z
      .array(
        z.strictObject({
          title: text,
          minutes: z.int().positive(),
          lines: z
            .array(z.strictObject({ ...paperLine.shape, before: z.exactOptional(text) }))
            .min(1),
        }),
      )
      .min(1),
    apart,
  }),
});

/** One fault of the shape, as zod finds it. */
export type ShapeIssue = z.core.$ZodIssue;

/** The bank as it is written under `questions/`: well shaped, its meaning not yet checked. */
export type WrittenBank = z.infer<typeof questionBankSchema>;
export type WrittenQuestion = WrittenBank['areas'][number]['questions'][number];
export type WrittenAction = WrittenQuestion['keep'];
