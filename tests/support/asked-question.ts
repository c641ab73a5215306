import type { Dot } from '../../src/domain/comparing/dots-of';
import { meanOf } from '../../src/domain/comparing/mean-of';
import { questionFigures, type GroupAnswers } from '../../src/domain/comparing/question-figures';
import type { Level } from '../../src/domain/model/level';
import { questionsAsked } from '../../src/domain/model/questions-asked';
import { madeUpBank } from './made-up-bank';

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
  const dots = rows.flatMap((levels, marker) =>
    levels.map((level): Dot => ({ ...groupOf(marker), level })),
  );
  const [asked] = questionsAsked(madeUpBank, 'full');
  if (asked === undefined) throw new Error('The made-up bank asks nothing.');
  return {
    question: questionFigures(asked, answers, undefined),
    dots,
    groups: rows.map((_, marker) => groupOf(marker)),
  };
}
