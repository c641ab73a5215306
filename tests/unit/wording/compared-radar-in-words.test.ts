import { expect, it } from 'vitest';
import type { ComparedRadar } from '../../../src/domain/comparing/compared-radar';
import { comparedRadarInWords } from '../../../src/wording/compared-radar-in-words';
import { comparedBank } from '../../support/comparison-builder';

const radar: ComparedRadar = {
  axes: [
    { area: 'shared-aims', name: 'Shared aims' },
    { area: 'roles', name: 'Roles' },
  ],
  lines: [
    {
      key: 'partner-0',
      side: { kind: 'partner', name: 'Riverside Trust' },
      marker: 0,
      scores: [75, undefined],
    },
    { key: 'consensus', side: { kind: 'consensus' }, marker: undefined, scores: [50, 25] },
  ],
};

it('says every score of every line, and where there is none', () => {
  expect(comparedRadarInWords(comparedBank, radar)).toBe(
    'Radar of 2 areas. Riverside Trust: shared aims 75, roles not enough answers. Agreed together: shared aims 50, roles 25. The same figures are in the table.',
  );
});
