import type { Assessment } from '../../domain/model/assessment';
import { targetOf } from '../../domain/model/target-of';
import { topLevel } from '../../domain/model/level';
import { scoreNeedsInWords as needs } from '../../wording/area-in-words';
import type { PaperBlock } from './paper';
import type { Banks } from './banks';
import { sourceBlocks } from './source-blocks';

/** How the figures come about and where the questions come from, in a few lines. */
export function methodBlocks(banks: Banks, assessment: Assessment): readonly PaperBlock[] {
  const { questions: bank } = banks;
  const bands = bank.bands.map(({ name, from }) => `${name} from ${from}`).join(', ');
  const targets = bank.areas
    .map((area) => `${area.name.toLowerCase()} ${targetOf(bank, assessment, area.id)}`)
    .join(', ');
  return [
    { kind: 'heading', level: 2, text: 'Method and source' },
    {
      kind: 'paragraph',
      text: `A level counts as level ÷ ${topLevel} × 100. The score of an area is the mean over its questions with a level; blank, ‘don’t know’ and ‘doesn’t apply’ are left out and counted beside it. An area has a score only if at least ${needs.questions}, and at least ${needs.share} of those that apply, have a level. There is no overall number, because it would hide the weakest area.`,
    },
    {
      kind: 'paragraph',
      text: `Bands, by the unrounded score: ${bands}. A band is firm (filled disc) if no single answer, one level up or down, and no ‘don’t know’ or blank, however it is settled, could move it. It is close (open ring) if one could. Target levels: ${targets}.`,
    },
    ...sourceBlocks(banks),
  ];
}
