import { expect, it } from 'vitest';
import type { Joining } from '../../../src/domain/comparing/joining';
import { joiningInWords } from '../../../src/wording/joining-in-words';

it.each<[Joining, string]>([
  [{ joins: true, notes: [] }, ''],
  [
    { joins: true, notes: [{ kind: 'consensus' }] },
    'Agreed by the whole group: it is drawn beside the partners and counts for none.',
  ],
  [
    {
      joins: true,
      notes: [{ kind: 'counts-for', partner: 'Riverside Trust' }, { kind: 'other-sector' }],
    },
    'It counts for ‘Riverside Trust’. It gives this partner another sector: you will be asked which is right.',
  ],
  [
    { joins: true, notes: [{ kind: 'unfinished' }, { kind: 'beyond-bank' }] },
    'Unfinished: what was answered counts. It answers questions that this page does not have yet: they are kept, and not compared.',
  ],
  [
    { joins: false, why: 'other-bank' },
    'It was answered with other questions and cannot be compared.',
  ],
  [
    { joins: false, why: 'example' },
    'It is an example: its answers are made up, so it is not compared.',
  ],
  [{ joins: false, why: 'here-already' }, 'It is in this comparison already.'],
  [
    { joins: false, why: 'full' },
    'This comparison holds 10,000 assessments, and no more fit. Start another comparison.',
  ],
])('says of %j: ‘%s’', (joining, sentences) => {
  expect(joiningInWords(joining)).toBe(sentences);
});
