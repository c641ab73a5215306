import type { ItemSource } from '../formats/item-contents';
import { capitalised } from './words';

/** What something is called that somebody opened: by its own name, or 'Link 2', 'The code you opened'. */
export function itemName(from: ItemSource): string {
  switch (from.kind) {
    case 'file':
    case 'picture':
      return from.name;
    case 'files':
      return 'Your files';
    case 'link':
    case 'code':
      return from.number === undefined
        ? `The ${from.kind} you opened`
        : `${capitalised(from.kind)} ${from.number}`;
  }
}
