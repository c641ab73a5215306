import { bank } from './bank.ts';
import type { Chosen } from './workshop.ts';

/** What a reckoning starts from: whose answers, by partner. */
type Answerer = { readonly partner: string; readonly chosen: ReadonlyMap<string, Chosen> };

const average = (numbers: readonly number[]) =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const isLevel = (choice: Chosen): choice is 0 | 1 | 2 | 3 | 4 => typeof choice === 'number';

/** The 95 % points of the studentised range, for two partners, for three, and so on to eight. */
const points = [2.772, 3.314, 3.633, 3.858, 4.03, 4.17, 4.286];

const squares = (levels: readonly number[]) =>
  levels.reduce((sum, level) => sum + (level - average(levels)) ** 2, 0);

/** Whether two of these partners, at most eight of single people, stand further apart than people of one partner would. */
function isClear(partners: readonly (readonly number[])[], usual: number | undefined): boolean {
  if (usual === undefined) return false;
  const freedom = partners.reduce((sum, levels) => sum + levels.length - 1, 0);
  const here = partners.reduce((sum, levels) => sum + squares(levels), 0) / Math.max(1, freedom);
  const deviation = Math.max(0.5, usual, Math.sqrt(here));
  return partners.some((a) =>
    partners.some((b) => {
      if (a.length < 2 || b.length < 2) return false;
      const people = Math.sqrt((1 / a.length + 1 / b.length) / 2);
      const needed = Math.max(1.5, (points[partners.length - 2] ?? NaN) * deviation * people);
      return Math.abs(average(a) - average(b)) >= needed - 1e-9;
    }),
  );
}

/**
 * The figures of a comparison by the rules of the method page, written down plainly and on its own: it uses nothing of the program
 * but the questions. Scores are 0 to 100; a score that cannot be had is 'n/e'.
 */
export function reckon(people: readonly Answerer[]) {
  const names = [...new Set(people.map(({ partner }) => partner))];
  const of = (partner: string, question: string) =>
    people.filter((each) => each.partner === partner).map(({ chosen }) => chosen.get(question));
  const levelOf = (partner: string, question: string) => {
    const levels = of(partner, question).filter(isLevel);
    return levels.length === 0 ? undefined : average(levels);
  };
  const scores = bank.areas.map((area) => ({
    area: area.name,
    scores: names.map((partner) => {
      const questions = area.questions.map(({ id }) => id);
      const levels = questions
        .map((id) => levelOf(partner, id))
        .filter((level) => level !== undefined);
      const notForThem = questions.filter((id) => {
        const given = of(partner, id).filter((choice) => choice !== undefined);
        return given.length > 0 && given.every((choice) => choice === 'not-applicable');
      });
      const enough =
        levels.length >= 2 &&
        levels.length >= ((questions.length - notForThem.length) * 2) / 3 - 1e-9;
      return enough ? (average(levels) / 4) * 100 : ('n/e' as const);
    }),
  }));
  const inside = bank.areas
    .flatMap((area) => area.questions)
    .flatMap(({ id }) => names.map((partner) => of(partner, id).filter(isLevel)))
    .filter((levels) => levels.length > 1);
  const freedom = inside.reduce((sum, levels) => sum + levels.length - 1, 0);
  const usual =
    freedom < 10
      ? undefined
      : Math.sqrt(inside.reduce((sum, levels) => sum + squares(levels), 0) / freedom);
  const questions = bank.areas
    .flatMap((area) => area.questions)
    .map((question) => {
      const perPartner = names.map((partner) => ({
        levels: of(partner, question.id).filter(isLevel),
        unknown: of(partner, question.id).filter((choice) => choice === 'dont-know').length,
      }));
      const withLevel = perPartner.filter(({ levels }) => levels.length > 0);
      const means = withLevel.map(({ levels }) => average(levels));
      const spread = means.length < 2 ? undefined : Math.max(...means) - Math.min(...means);
      const mean = means.length === 0 ? undefined : average(means);
      const people2 = withLevel.reduce((sum, { levels }) => sum + levels.length, 0);
      let agreement: number | undefined;
      if (people2 >= 2 && mean !== undefined) {
        agreement = 1;
        for (let level = 0; level <= 4; level += 1) {
          const share = average(
            withLevel.map(
              ({ levels }) => levels.filter((each) => each === level).length / levels.length,
            ),
          );
          if (share > 0) agreement += share * Math.log2(1 - Math.abs(level - mean) / 4);
        }
      }
      const asked = perPartner.filter(({ levels, unknown }) => levels.length + unknown > 0);
      const unknownShare =
        asked.length === 0
          ? undefined
          : average(asked.map(({ levels, unknown }) => unknown / (levels.length + unknown)));
      const unknown = asked.reduce((sum, each) => sum + each.unknown, 0);
      const classed = () => {
        if (spread !== undefined && spread >= 1.5 - 1e-9)
          return isClear(
            withLevel.map(({ levels }) => levels),
            usual,
          )
            ? question.frame === 'joint'
              ? 'Perception gap'
              : 'Different starting points'
            : question.frame === 'joint'
              ? 'Possible perception gap'
              : 'Possibly different starting points';
        if (agreement !== undefined && agreement < 0.5 - 1e-9) return 'Split views';
        if (unknown >= 2 && unknownShare !== undefined && unknownShare >= 1 / 3 - 1e-9)
          return 'Blind spot';
        if (mean === undefined || people2 < 2 || withLevel.length < 2) return 'Not enough answers';
        if (agreement !== undefined && agreement < 0.7 - 1e-9) return 'Mixed views';
        return mean >= 3 - 1e-9 ? 'Shared strength' : mean < 2 - 1e-9 ? 'Shared gap' : 'Building';
      };
      return {
        id: question.id,
        title: question.title,
        mean,
        lowest: means.length === 0 ? undefined : Math.min(...means),
        highest: means.length === 0 ? undefined : Math.max(...means),
        spread,
        agreement,
        unknownShare,
        class: classed(),
        people: people2,
        partners: withLevel.length,
      };
    });
  return { names, scores, questions };
}
