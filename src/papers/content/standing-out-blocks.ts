import { levelOf } from '../../domain/model/answer';
import type { Assessment } from '../../domain/model/assessment';
import { weakestAreas } from '../../domain/scoring/headline';
import type { Level } from '../../domain/model/level';
import { lowAnswersInWords, stabilityInWords } from '../../wording/area-in-words';
import type { QuestionBank } from '../../domain/model/question-bank';
import { questionsAsked } from '../../domain/model/questions-asked';
import type { AreaScore } from '../../domain/scoring/score-areas';
import { gapLevels, notKnown, strongLevels } from '../../domain/scoring/what-stands-out';
import { fixedSentences } from '../../wording/fixed-sentences';
import type { PaperBlock } from './paper';

function byLevel(
  bank: QuestionBank,
  assessment: Assessment,
  wanted: readonly Level[],
): readonly PaperBlock[] {
  const asked = questionsAsked(bank, assessment.length);
  return wanted.flatMap((level) => {
    const titles = asked
      .filter(({ question }) => levelOf(assessment.answers[question.id]) === level)
      .map(({ question }) => question.title);
    return titles.length === 0
      ? []
      : [{ kind: 'paragraph' as const, label: `Level ${level}.`, text: `${titles.join('; ')}.` }];
  });
}

function unknown(bank: QuestionBank, assessment: Assessment): readonly PaperBlock[] {
  const all = notKnown(bank, assessment);
  const titles = (because: 'dont-know' | 'blank') =>
    all.filter((each) => each.because === because).map(({ asked }) => asked.question.title);
  return [
    { label: 'Don’t know.', titles: titles('dont-know') },
    { label: 'Blank.', titles: titles('blank') },
  ].flatMap(({ label, titles: named }) =>
    named.length === 0 ? [] : [{ kind: 'paragraph' as const, label, text: `${named.join('; ')}.` }],
  );
}

/** What the figures say: the weakest areas in words, then strengths, gaps and what is not known, by the titles of the questions. */
export function standingOutBlocks(
  bank: QuestionBank,
  assessment: Assessment,
  scores: readonly AreaScore[],
): readonly PaperBlock[] {
  const weakest = weakestAreas(scores).flatMap((each): readonly PaperBlock[] => [
    { kind: 'heading', level: 3, text: `Weakest: ${each.area.name.toLowerCase()}` },
    {
      kind: 'paragraph',
      text: [lowAnswersInWords(each.area, assessment), stabilityInWords(each)]
        .filter(Boolean)
        .join(' '),
    },
  ]);
  const impression =
    assessment.length === 'quick'
      ? 'This is a quick check: a first impression from two questions an area. '
      : '';
  const strong = byLevel(bank, assessment, strongLevels);
  const gaps = byLevel(bank, assessment, gapLevels);
  const open = unknown(bank, assessment);
  return [
    { kind: 'heading', level: 2, text: 'What stands out' },
    ...weakest,
    { kind: 'paragraph', text: `${impression}${fixedSentences.aid}` },
    ...(strong.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 3 as const, text: 'Strengths' }, ...strong]),
    ...(gaps.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 3 as const, text: 'Gaps' }, ...gaps]),
    ...(open.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 3 as const, text: 'What is not known' }, ...open]),
  ];
}
