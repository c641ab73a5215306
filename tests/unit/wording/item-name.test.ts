import { expect, it } from 'vitest';
import type { ItemSource } from '../../../src/formats/item-contents';
import { itemName } from '../../../src/wording/item-name';

it.each<[ItemSource, string]>([
  [{ kind: 'file', name: 'riverside.assessment.json' }, 'riverside.assessment.json'],
  [{ kind: 'picture', name: 'code.png' }, 'code.png'],
  [{ kind: 'files' }, 'Your files'],
  [{ kind: 'link', number: 2 }, 'Link 2'],
  [{ kind: 'code', number: 11 }, 'Code 11'],
  [{ kind: 'link' }, 'The link you opened'],
  [{ kind: 'code' }, 'The code you opened'],
])('%j is called ‘%s’', (from, name) => {
  expect(itemName(from)).toBe(name);
});
