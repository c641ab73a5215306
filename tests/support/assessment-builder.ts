import type { Answer, Answers, Choice } from '../../src/domain/model/answer';
import type { Assessment } from '../../src/domain/model/assessment';
import { areaIds, type AreaId, type QuestionBank } from '../../src/domain/model/question-bank';
import { madeUpBank } from './made-up-bank';

/** What a test writes for one question: a level, `dk` don't know, `na` doesn't apply, `_` blank. */
export type Mark = 0 | 1 | 2 | 3 | 4 | 'dk' | 'na' | '_';

const choices = { dk: 'dont-know', na: 'not-applicable' } as const;

/** The answer with only a choice. */
export function answerOf(choice: Choice): Answer {
  return typeof choice === 'number' ? { level: choice } : { answer: choice };
}

/** Answers to the first questions of an area, one mark each; of the made-up bank unless another is meant. */
export function marksIn(
  area: AreaId,
  marks: readonly Mark[],
  bank: QuestionBank = madeUpBank,
): Answers {
  const questions = bank.areas.find(({ id }) => id === area)?.questions ?? [];
  return Object.fromEntries(
    marks.flatMap((mark, index) => {
      const id = questions[index]?.id;
      if (id === undefined) throw new Error(`${area} has no question ${index + 1}.`);
      return mark === '_' ? [] : [[id, answerOf(typeof mark === 'number' ? mark : choices[mark])]];
    }),
  );
}

/** One row of marks for each of several areas. */
export type Rows = Readonly<Partial<Record<AreaId, readonly Mark[]>>>;

/** Answers to several areas of the made-up bank, or of another, one row of marks each. */
export function answersOf(rows: Rows, bank: QuestionBank = madeUpBank): Answers {
  return Object.fromEntries(
    areaIds.flatMap((area) => Object.entries(marksIn(area, rows[area] ?? [], bank))),
  );
}

/** An assessment of Riverside dementia support by an NHS trust, without answers, with what the test says instead. */
export function anAssessment(instead: Partial<Assessment> = {}): Assessment {
  return {
    id: '0b8f6c3e-6a39-4b0e-9d53-0f5a3a3f1c11',
    partnership: 'Riverside dementia support',
    partner: { name: 'Riverside Hospitals NHS Trust', sector: 'nhs-trust' },
    respondent: { kind: 'individual', label: 'Non-executive director' },
    length: 'full',
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:24:00.000Z',
    answers: {},
    ...instead,
  };
}
