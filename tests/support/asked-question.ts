import type { Dot } from '../../src/domain/comparing/dots-of';
import { meanOf } from '../../src/domain/comparing/mean-of';
import type { GroupAnswers } from '../../src/domain/comparing/question-figures';
import type { Level } from '../../src/domain/model/level';

const groupOf = (marker: number) => ({
  key: `partner-${marker}`,
  side: { kind: 'partner' as const, name: `Partner ${marker + 1}` },
  marker,
});

/** What a question shows when each partner's respondents gave these levels. An empty row is one don't know. */
export function askedQuestion(...rows: readonly (readonly Level[])[]) {
  const answers = rows.map((levels): GroupAnswers => ({
    levels: levels.toSorted(),
    dontKnow: levels.length === 0 ? 1 : 0,
    notApplicable: 0,
    blank: 0,
    mean: meanOf(levels),
    speaksForItself: false,
  }));
  const means = answers.flatMap(({ mean }) => mean ?? []);
  const dots = rows.flatMap((levels, marker) =>
    levels.map((level): Dot => ({ ...groupOf(marker), level })),
  );
  const [lowest, highest] =
    means.length === 0 ? [undefined, undefined] : [Math.min(...means), Math.max(...means)];
  return {
    question: { groups: answers, mean: meanOf(means), lowest, highest },
    dots,
    groups: rows.map((_, marker) => groupOf(marker)),
  };
}
