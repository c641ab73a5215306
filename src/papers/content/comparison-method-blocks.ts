import { classWords } from '../../wording/class-words';
import { questionClasses } from '../../domain/comparing/class-of';
import { gapRules, thresholds } from '../../domain/comparing/thresholds';
import { topLevel } from '../../domain/model/level';
import { scoreNeedsInWords as needs } from '../../wording/area-in-words';
import type { PaperBlock } from './paper';
import type { Banks } from './banks';
import { sourceBlocks } from './source-blocks';

/** How the figures of a comparison come about and where the questions come from. */
export function comparisonMethodBlocks(banks: Banks): readonly PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Method and source' },
    {
      kind: 'paragraph',
      text: `A partner’s level on a question is the mean of its people’s levels. Each partner counts the same, however many people answered for it. A level counts as level ÷ ${topLevel} × 100, and the score of an area is the mean over the partner’s levels in it; blank, ‘don’t know’ and ‘doesn’t apply’ are left out and counted beside it. A partner has a score only if at least ${needs.questions}, and at least ${needs.share} of those that apply, have a level. There is no overall number, and no ranking.`,
    },
    {
      kind: 'paragraph',
      text: 'Spread is the highest partner’s level less the lowest. Agreement is the ordinal consensus of Tastle and Wierman (2007) over all levels that people chose: 1 is full agreement, 0 is half at each end. The don’t-know share is the mean over the partners of ‘don’t know’ ÷ (levels and ‘don’t know’).',
    },
    {
      kind: 'paragraph',
      text: `A spread of ${thresholds.spread} levels can come from a single person. It is clear where two partners stand further apart than people of one partner would, by how they differ on all the questions and by how many answered (the 95 % point of the studentised range); about one question in twenty would look so if the organisation made no difference. Otherwise it may be the people, or there are too few to tell. With more than ${gapRules.mostKept} partners, the highest and the lowest tenth are left out of the spread.`,
    },
    { kind: 'paragraph', text: 'Each question falls into the first of these that holds.' },
    {
      kind: 'table',
      name: 'The classes and their rules',
      columns: [
        { heading: 'Class', share: 30 },
        { heading: 'Rule', share: 70 },
      ],
      rows: questionClasses.map((each) => [
        { text: classWords[each].name, strong: true as const },
        { text: classWords[each].rule },
      ]),
    },
    ...sourceBlocks(banks),
  ];
}
