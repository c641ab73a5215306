import type { Paper, PaperBlock } from './paper';

function textsOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'opening':
      return [block.above, block.heading, ...block.below];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.label ?? '', block.text];
    case 'radar':
      return block.figure.axes.map(({ name }) => name);
    case 'compared-radar':
      return [...block.radar.axes, ...block.legend].map(({ name }) => name);
    case 'table':
      return block.rows.flat().flatMap(({ text, below = [] }) => [text, ...below]);
    case 'signatures':
      return block.names;
    case 'new-page':
      return [];
  }
}

/** Every text on a paper that a person may have typed, to look for characters that its faces lack. Our own fixed words have none. */
export function textsOfPaper({ title, blocks }: Paper): readonly string[] {
  return [title, ...blocks.flatMap(textsOf)];
}
