import { describe, expect, it } from 'vitest';
import { givenNames, lettersOfAlias } from '../../../src/wording/given-names';
import type { Respondent } from '../../../src/domain/model/assessment';

it.each<[Respondent, string]>([
  [{ kind: 'individual', label: 'Chair' }, 'Chair'],
  [{ kind: 'individual' }, 'No role given'],
  [{ kind: 'organisation' }, 'The organisation'],
  [{ kind: 'organisation', label: 'Office' }, 'The organisation (Office)'],
  [{ kind: 'consensus', label: 'Chair' }, 'The whole group'],
])('calls the respondent %j ‘%s’', (respondent, name) => {
  expect(givenNames.respondent(respondent)).toBe(name);
});

describe('the alias of a partner', () => {
  const aliases: readonly [number, string][] = [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
  ];

  it.each(aliases)('at index %d has the letters %s, which are found again', (index, letters) => {
    expect(givenNames.partnerAlias(index)).toBe(`Partner ${letters}`);
    expect(lettersOfAlias(`Partner ${letters}`)).toBe(letters);
  });

  it('has three letters after those, which no column has room for', () => {
    expect(givenNames.partnerAlias(702)).toBe('Partner AAA');
    expect(lettersOfAlias('Partner AAA')).toBeUndefined();
  });

  it.each(['Partner', 'Partner a', 'Partner A and friends', 'Riverside Trust', ''])(
    'is not what ‘%s’ is',
    (name) => {
      expect(lettersOfAlias(name)).toBeUndefined();
    },
  );

  it('is another for each of 2,000 partners', () => {
    const names = Array.from({ length: 2000 }, (_, index) => givenNames.partnerAlias(index));
    expect(new Set(names).size).toBe(2000);
  });
});
