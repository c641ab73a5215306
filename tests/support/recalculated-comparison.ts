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
  readonly dontKnow: number;
  readonly dontKnowShare: number | undefined;
  readonly class: string;
  /** Whose gap it is, and how many levels apart would be clear; none where the spread is under 1.5 levels. */
  readonly verdict: 'clear' | 'possible' | 'too-few' | undefined;
  readonly needed: number | undefined;
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

/** The levels that the people of one partner gave, and whether each of them is an answer for the whole organisation. */
type Side = { readonly levels: readonly number[]; readonly ofOrganisation: boolean };

/** By how many partners there are: the 95 % points of the studentised range. */
const q: Readonly<Record<number, number>> = {
  2: 2.772,
  3: 3.314,
  4: 3.633,
  5: 3.858,
  6: 4.03,
  7: 4.17,
  8: 4.286,
};

/** Every person's distance from their own partner's mean, squared; and how many people more than partners there are. */
export function apartInside(sides: readonly Side[]): {
  readonly squared: number;
  readonly more: number;
} {
  let [squared, more] = [0, 0];
  for (const { levels } of sides) {
    const middle = plainMean(levels) ?? 0;
    for (const level of levels) squared += (level - middle) ** 2;
    more += Math.max(0, levels.length - 1);
  }
  return { squared, more };
}

/** The spread without the ends that are left out, and whose gap it is. */
export function gapIn(
  all: readonly Side[],
  usual: number | undefined,
): Pick<RecalculatedQuestion, 'spread' | 'verdict' | 'needed'> {
  const given = all.filter(({ levels }) => levels.length > 0);
  if (given.length < 2) return { spread: undefined, verdict: undefined, needed: undefined };
  const level = (side: Side) => plainMean(side.levels) ?? 0;
  const known = (side: Side) => side.levels.length * 10 + (side.ofOrganisation ? 1 : 0);
  const out = given.length > 8 ? Math.max(1, Math.floor(given.length / 10)) : 0;
  let kept = [...given];
  for (const sign of [1, -1]) {
    kept.sort((a, b) => sign * (level(a) - level(b)) || known(a) - known(b));
    kept = kept.slice(out);
  }
  kept.sort((a, b) => level(a) - level(b));
  const [lowest, highest] = [kept[0], kept[kept.length - 1]];
  if (lowest === undefined || highest === undefined) throw new Error('None is kept.');
  const spread = level(highest) - level(lowest);
  if (spread < 1.5 - hair) return { spread, verdict: undefined, needed: undefined };

  const inside = apartInside(given);
  const here = inside.more === 0 ? 0 : Math.sqrt(inside.squared / inside.more);
  const couples = (sides: readonly Side[]): (readonly [Side, Side])[] => {
    const mostKnown = (among: readonly Side[], end: number) =>
      among.filter((side) => level(side) === end).sort((a, b) => known(b) - known(a))[0];
    const first = mostKnown(sides, Math.min(...sides.map(level)));
    const others = sides.filter((side) => side !== first);
    const last = mostKnown(others, Math.max(...others.map(level)));
    if (first === undefined || last === undefined || sides.length < 2) return [];
    if (given.length > 8) return [[first, last]];
    return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => [a, b] as const));
  };
  const several = kept.filter(({ levels }) => levels.length >= 2);
  const tried =
    usual === undefined
      ? []
      : couples(several).map(([a, b]) => {
          const s = Math.max(0.5, usual, here);
          const people = (1 / a.levels.length + 1 / b.levels.length) / 2;
          return {
            apart: level(b) - level(a),
            needed: Math.max(1.5, (q[Math.min(8, given.length)] ?? NaN) * s * Math.sqrt(people)),
          };
        });
  const spoken = couples(kept.filter(({ ofOrganisation }) => ofOrganisation)).map(([a, b]) => ({
    apart: level(b) - level(a),
    needed: 1.5,
  }));
  const widest = (list: readonly { readonly apart: number; readonly needed: number }[]) =>
    [...list].sort((a, b) => b.apart - a.apart || a.needed - b.needed)[0];
  const clear = widest([...tried, ...spoken].filter(({ apart, needed }) => apart > needed - hair));
  if (clear !== undefined) return { spread, verdict: 'clear', needed: clear.needed };
  if (usual === undefined || several.length < 2)
    return { spread, verdict: 'too-few', needed: undefined };
  return { spread, verdict: 'possible', needed: widest(tried)?.needed };
}

function classIn(
  frame: string,
  several: boolean,
  figures: Omit<RecalculatedQuestion, 'id' | 'class'>,
  people: number,
  partnersWithLevel: number,
): string {
  const { verdict, agreement, dontKnow, dontKnowShare, mean } = figures;
  if (verdict === 'clear') return frame === 'own' ? 'different-starting-points' : 'perception-gap';
  if (verdict !== undefined)
    return frame === 'own' ? 'possible-starting-points' : 'possible-perception-gap';
  if (agreement !== undefined && agreement < 0.5 - hair) return 'split-views';
  if (dontKnow > 1 && dontKnowShare !== undefined && dontKnowShare > 1 / 3 - hair)
    return 'blind-spot';
  if (mean === undefined || people < 2 || (several && partnersWithLevel === 1))
    return 'not-enough-answers';
  if (agreement !== undefined && agreement < 0.7 - hair) return 'mixed-views';
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
    ...pick('possible-perception-gap', widest),
    ...pick('blind-spot', leastKnown),
    ...pick('mixed-views', leastAgreed),
    ...pick('shared-gap', lowest),
    ...pick('different-starting-points', widest),
    ...pick('possible-starting-points', widest),
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

  const sidesOn = (id: string): readonly Side[] =>
    partners.map((partner) => {
      const given = peopleOf(partner).filter(
        ({ answers }) => typeof said(answers, id) === 'number',
      );
      return {
        levels: given.map(({ answers }) => Number(said(answers, id))),
        ofOrganisation:
          given.length > 0 && given.every(({ respondent }) => respondent.kind === 'organisation'),
      };
    });
  const insideAll = areas
    .flatMap((area) => area.questions)
    .map(({ id }) => apartInside(sidesOn(id)))
    .reduce((a, b) => ({ squared: a.squared + b.squared, more: a.more + b.more }));
  const usual = insideAll.more < 10 ? undefined : Math.sqrt(insideAll.squared / insideAll.more);

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
        ...gapIn(sidesOn(id), usual),
        agreement: weighted.length < 2 ? undefined : agreement,
        dontKnow: people.filter(({ answers }) => said(answers, id) === 'dont-know').length,
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
