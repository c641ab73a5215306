import type { ItemContents } from '../../formats/item-contents';

/** Something that somebody opened, read and not yet brought in. `name`: the file's, or what to call a link or a code. */
export type ImportItem = {
  readonly from: 'file' | 'link' | 'code';
  readonly name: string;
  readonly contents: ItemContents;
};
