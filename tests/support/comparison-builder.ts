import type { Answers } from '../../src/domain/model/answer';
import type { Assessment, RespondentKind, Sector } from '../../src/domain/model/assessment';
import type { AnsweredAssessment, Comparison } from '../../src/domain/model/comparison';
import {
  comparisonFigures,
  latestRound,
  type ComparisonFigures,
} from '../../src/domain/comparing/comparison-figures';
import { addAssessments, newComparison } from '../../src/domain/comparing/edit-comparison';
import type { Grouping } from '../../src/domain/comparing/grouping';
import type { QuestionFigures } from '../../src/domain/comparing/question-figures';
import {
  resolveComparison,
  type ResolvedComparison,
} from '../../src/domain/comparing/resolve-comparison';
import type { AreaId, Length, QuestionBank } from '../../src/domain/model/question-bank';
import { anAssessment, answerOf, type Mark } from './assessment-builder';
import { madeUpBank } from './made-up-bank';
import { givenNames } from '../../src/wording/given-names';

/** The made-up bank with the third and the sixth question of each area asked about one's own organisation. */
export const comparedBank: QuestionBank = {
  ...madeUpBank,
  areas: madeUpBank.areas.map((area) => ({
    ...area,
    questions: area.questions.map((question, index) => ({
      ...question,
      frame: index % 3 === 2 ? ('own' as const) : ('joint' as const),
    })),
  })),
};

export const areaNamed = (id: AreaId) => {
  const found = comparedBank.areas.find((area) => area.id === id);
  if (found === undefined) throw new Error(`The made-up bank has no area ${id}.`);
  return found;
};

/** One assessment as a test writes it: who says it, for whom, when and in which round. */
export type Voice = {
  readonly by?: string;
  readonly sector?: Sector;
  /** `undefined`: no role given. */
  readonly role?: string | undefined;
  readonly kind?: RespondentKind;
  readonly on?: string;
  readonly round?: number;
  readonly length?: Length;
  readonly answers?: Answers;
  readonly instead?: Partial<Assessment>;
};

const now = '2026-11-23T10:00:00.000Z';
const choices = { dk: 'dont-know', na: 'not-applicable' } as const;

/** The answer to one question; none for a blank. */
export function toQuestion(id: string, mark: Mark): Answers {
  return mark === '_' ? {} : { [id]: answerOf(typeof mark === 'number' ? mark : choices[mark]) };
}

/** All of these answers; where two are to one question, the later. */
export function together(all: readonly Answers[]): Answers {
  return Object.fromEntries(all.flatMap((answers) => Object.entries(answers)));
}

/** The same mark on every question of the bank, with other answers instead where a test says so. */
export function toAll(mark: Mark, instead: Answers = {}): Answers {
  const all = comparedBank.areas.flatMap((area) =>
    area.questions.map(({ id }) => toQuestion(id, mark)),
  );
  return together([...all, instead]);
}

/** The assessments of these voices, in their order, with the ids `a-1`, `a-2` and so on. */
export function assessmentsOf(voices: readonly Voice[]): readonly Assessment[] {
  return voices.map(
    (
      {
        by = 'Riverside Trust',
        sector = 'nhs-trust',
        role,
        kind = 'individual',
        on,
        length = 'full',
        answers = {},
        instead,
      },
      index,
    ) => {
      const { partner: _, ...rest } = anAssessment({
        id: `a-${index + 1}`,
        length,
        answers,
        respondent: { kind, ...(role === undefined ? {} : { label: role }) },
      });
      return {
        ...rest,
        ...(kind === 'consensus' ? {} : { partner: { name: by, sector } }),
        ...(on === undefined ? {} : { updatedAt: `${on}T09:00:00.000Z` }),
        ...instead,
      };
    },
  );
}

/** A comparison of these voices, added one by one. */
export function comparisonOf(voices: readonly Voice[]): Comparison {
  return assessmentsOf(voices).reduce(
    (comparison, assessment, index) =>
      addAssessments(comparison, [assessment], voices[index]?.round ?? 1, now, givenNames),
    newComparison('Autumn workshop', 'c-1', now),
  );
}

/** Finds the assessments of these voices, all answered with the bank that is compared. */
export function finderOf(
  assessments: readonly Assessment[],
  bank: AnsweredAssessment['bank'] = comparedBank,
) {
  const all = new Map(
    assessments.map((assessment) => [
      assessment.id,
      { assessment, bank: { id: bank.id, version: bank.version } },
    ]),
  );
  return (id: string): AnsweredAssessment | undefined => all.get(id);
}

export function resolvedOf(
  voices: readonly Voice[],
  changed: (comparison: Comparison) => Comparison = (comparison) => comparison,
): ResolvedComparison {
  return resolveComparison(
    comparedBank,
    changed(comparisonOf(voices)),
    finderOf(assessmentsOf(voices)),
    givenNames,
  );
}

/** The figures of these voices, by partner and of the latest round unless a test says otherwise. */
export function figuresOf(
  voices: readonly Voice[],
  grouping: Grouping = 'partner',
  round?: number,
): ComparisonFigures {
  const resolved = resolvedOf(voices);
  return comparisonFigures(comparedBank, resolved, round ?? latestRound(resolved), grouping);
}

/** What each partner's people say to one question: a row of marks for each partner. */
export function onQuestion(id: string, partners: readonly (readonly Mark[])[]): readonly Voice[] {
  return partners.flatMap((marks, index) =>
    marks.map((mark) => ({ by: `Organisation ${index + 1}`, answers: toQuestion(id, mark) })),
  );
}

/** The figures of one question. */
export function figuresOn(figures: ComparisonFigures, id: string): QuestionFigures {
  const found = figures.questions.find((each) => each.asked.question.id === id);
  if (found === undefined) throw new Error(`${id} is not compared.`);
  return found;
}
