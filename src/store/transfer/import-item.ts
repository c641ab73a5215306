import type { ItemContents, ItemSource } from '../../formats/item-contents';

/** Something that somebody opened, read and not yet brought in. It keeps what it came from to the end of its way. */
export type ImportItem = { readonly from: ItemSource; readonly contents: ItemContents };
