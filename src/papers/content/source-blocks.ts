import type { PaperBlock } from './paper';
import type { Banks } from './banks';

/** Where the questions come from, and that the program is independent. */
export function sourceBlocks({
  questions: bank,
  background: { source },
}: Pick<Banks, 'questions' | 'background'>): readonly PaperBlock[] {
  return [
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
