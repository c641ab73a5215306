import type { Answers } from '../../src/domain/model/answer';
import type { Assessment } from '../../src/domain/model/assessment';
import type { QuestionBank } from '../../src/domain/model/question-bank';

/*
 * The figures of a comparison a second time, slowly, sentence by sentence from the page of rules, and with none of the program's own
 * functions: what the program works out must come out here as well.
 */

type Level = 0 | 1 | 2 | 3 | 4;
const scale: readonly Level[] = [0, 1, 2, 3, 4];
const hair = 1e-9;

type RecalculatedQuestion = {
  readonly id: string;
  readonly levels: Readonly<Record<string, number | undefined>>;
  readonly mean: number | undefined;
  readonly spread: number | undefined;
  readonly agreement: number | undefined;
  readonly dontKnowShare: number | undefined;
  readonly class: string;
};

type Recalculated = {
  readonly questions: readonly RecalculatedQuestion[];
  /** Score by area and partner; `undefined` for not enough answers. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number | undefined>>>>;
  readonly order: readonly string[];
};

function said(answers: Answers, id: string): Level | 'dont-know' | 'not-applicable' | undefined {
  const answer = answers[id];
  if (answer === undefined) return undefined;
  return 'level' in answer ? answer.level : answer.answer;
}

function plainMean(numbers: readonly number[]): number | undefined {
  let sum = 0;
  for (const number of numbers) sum += number;
  return numbers.length === 0 ? undefined : sum / numbers.length;
}

function classIn(
  frame: string,
  several: boolean,
  figures: Omit<RecalculatedQuestion, 'id' | 'class'>,
  people: number,
  partnersWithLevel: number,
): string {
  const { spread, agreement, dontKnowShare, mean } = figures;
  if (spread !== undefined && spread > 1.5 - hair)
    return frame === 'own' ? 'different-starting-points' : 'perception-gap';
  if (agreement !== undefined && agreement < 0.5 - hair) return 'split-views';
  if (dontKnowShare !== undefined && dontKnowShare > 1 / 3 - hair) return 'blind-spot';
  if (mean === undefined || people < 2 || (several && partnersWithLevel === 1))
    return 'not-enough-answers';
  if (mean > 3 - hair) return 'shared-strength';
  if (mean < 2 - hair) return 'shared-gap';
  return 'building';
}

function areaScore(
  levels: readonly (number | undefined)[],
  notApplicable: number,
): number | undefined {
  const have = levels.filter((level) => level !== undefined);
  const applies = levels.length - notApplicable;
  if (have.length < 2 || have.length * 3 < applies * 2) return undefined;
  const mean = plainMean(have);
  return mean === undefined ? undefined : mean * 25;
}

/** First what is named first; within a class what its rule puts first; else the bank's order. */
function orderOf(questions: readonly RecalculatedQuestion[]): readonly string[] {
  const pick = (name: string, ...by: ((question: RecalculatedQuestion) => number)[]) =>
    questions
      .map((question, index) => ({ question, index }))
      .filter(({ question }) => question.class === name)
      .sort((a, b) => {
        for (const figure of by)
          if (Math.abs(figure(a.question) - figure(b.question)) > hair)
            return figure(a.question) - figure(b.question);
        return a.index - b.index;
      })
      .map(({ question }) => question.id);
  const widest = ({ spread = 0 }: RecalculatedQuestion) => -spread;
  const leastAgreed = ({ agreement = 0 }: RecalculatedQuestion) => agreement;
  const leastKnown = ({ dontKnowShare = 0 }: RecalculatedQuestion) => -dontKnowShare;
  const lowest = ({ mean = 0 }: RecalculatedQuestion) => mean;
  return [
    ...pick('perception-gap', widest, leastAgreed),
    ...pick('split-views', leastAgreed),
    ...pick('blind-spot', leastKnown),
    ...pick('shared-gap', lowest),
    ...pick('different-starting-points', widest),
    ...pick('building', lowest),
    ...pick('not-enough-answers'),
    ...pick('shared-strength'),
  ];
}

/** The figures of one round, by partner, from its assessments alone. Partners go by their names as written. */
export function recalculated(bank: QuestionBank, assessments: readonly Assessment[]): Recalculated {
  const people = assessments.filter(({ respondent }) => respondent.kind !== 'consensus');
  const partners = [...new Set(people.map(({ partner }) => partner?.name ?? ''))];
  const peopleOf = (partner: string) => people.filter((each) => each.partner?.name === partner);
  const quick = people.some(({ length }) => length === 'quick');
  const areas = bank.areas.map((area) => ({
    id: area.id,
    questions: area.questions.filter((question) => question.quick || !quick),
  }));

  const questions = areas.flatMap((area) =>
    area.questions.map(({ id, frame }): RecalculatedQuestion => {
      const levelsOf = (partner: string) =>
        peopleOf(partner).flatMap(({ answers }) => {
          const level = said(answers, id);
          return typeof level === 'number' ? [level] : [];
        });
      const withLevel = partners.filter((partner) => levelsOf(partner).length > 0);
      // Each respondent's weight, one by one.
      const weighted = withLevel.flatMap((partner) =>
        levelsOf(partner).map((level) => ({
          level,
          weight: 1 / (withLevel.length * levelsOf(partner).length),
        })),
      );
      let mean = 0;
      for (const { level, weight } of weighted) mean += level * weight;
      let agreement = 1;
      for (const level of scale) {
        let share = 0;
        for (const each of weighted) if (each.level === level) share += each.weight;
        if (share > 0) agreement += share * Math.log2(1 - Math.abs(level - mean) / 4);
      }
      const partnerLevels = withLevel.map((partner) => plainMean(levelsOf(partner)) ?? 0);
      const unknown = partners.flatMap((partner) => {
        const dontKnow = peopleOf(partner).filter(
          ({ answers }) => said(answers, id) === 'dont-know',
        ).length;
        const all = dontKnow + levelsOf(partner).length;
        return all === 0 ? [] : [dontKnow / all];
      });
      const figures = {
        levels: Object.fromEntries(
          partners.map((partner) => [partner, plainMean(levelsOf(partner))]),
        ),
        mean: weighted.length === 0 ? undefined : mean,
        spread:
          withLevel.length < 2
            ? undefined
            : Math.max(...partnerLevels) - Math.min(...partnerLevels),
        agreement: weighted.length < 2 ? undefined : agreement,
        dontKnowShare: plainMean(unknown),
      };
      return {
        id,
        ...figures,
        class: classIn(frame, partners.length > 1, figures, weighted.length, withLevel.length),
      };
    }),
  );

  const scores = Object.fromEntries(
    areas.map((area) => [
      area.id,
      Object.fromEntries(
        partners.map((partner) => {
          const levels = area.questions.map(
            ({ id }) => questions.find((question) => question.id === id)?.levels[partner],
          );
          const notApplicable = area.questions.filter(({ id }) => {
            const answered = peopleOf(partner)
              .map(({ answers }) => said(answers, id))
              .filter((choice) => choice !== undefined);
            return answered.length > 0 && answered.every((choice) => choice === 'not-applicable');
          }).length;
          return [partner, areaScore(levels, notApplicable)];
        }),
      ),
    ]),
  );
  return { questions, scores, order: orderOf(questions) };
}
