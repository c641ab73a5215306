import type { Assessment } from '../domain/assessment';
import { targetOf } from '../domain/suggest-actions';
import type { PaperBlock } from './paper';
import type { Banks } from './plan-paper';

/** How the figures come about and where the questions come from, in a few lines. */
export function methodBlocks({ questions: bank, background: { source } }: Banks, assessment: Assessment): readonly PaperBlock[] {
  const bands = bank.bands.map(({ name, from }, index) => `${name} ${from} to ${(bank.bands[index + 1]?.from ?? 101) - 1}`).join(', ');
  const targets = bank.areas.map((area) => `${area.name.toLowerCase()} ${targetOf(bank, assessment, area.id)}`).join(', ');
  return [
    { kind: 'heading', level: 2, text: 'Method and source' },
    {
      kind: 'paragraph',
      text: 'A level counts as level ÷ 4 × 100. The score of an area is the mean over its questions with a level; blank, ‘don’t know’ and ‘doesn’t apply’ are left out and counted beside it. An area has a score only if at least two questions, and at least two thirds of those that apply, have a level. There is no overall number, because it would hide the weakest area.',
    },
    {
      kind: 'paragraph',
      text: `Bands, by the unrounded score: ${bands}. A band is firm (filled disc) if no single answer, one level up or down, and no ‘don’t know’ or blank, however it is settled, could move it. It is close (open ring) if one could. Target levels: ${targets}.`,
    },
    {
      kind: 'paragraph',
      text: `The questions are our own words, built on the recommendations in ${source.author}, ‘${source.title}’, ${source.publisher}, ${source.year}, ISBN ${source.isbn}. They are prompts for a conversation and not a validated scale. Question bank ${bank.id}, version ${bank.version}.`,
    },
    {
      kind: 'paragraph',
      text: 'Partnership readiness is independent. It is not made or endorsed by the NHS, by government or by the publisher of the report. The answers stay on the device on which they were given.',
    },
  ];
}
