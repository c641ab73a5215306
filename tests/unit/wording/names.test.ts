import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors, type Respondent } from '../../../src/domain/model/assessment';
import { lengths } from '../../../src/domain/model/question-bank';
import { questionsAsked } from '../../../src/domain/model/questions-asked';
import { textLimits } from '../../../src/domain/model/text-limits';
import {
  lengthFacts,
  nameOfCopy,
  respondentInWords,
  sectorNames,
  sectorsInSentence,
} from '../../../src/wording/names';
import { madeUpBank } from '../../support/made-up-bank';

it('each length has a name that stands inside a sentence', () => {
  expect(lengths.map((length) => `Do the ${lengthFacts[length].name}`)).toEqual([
    'Do the quick check',
    'Do the full assessment',
  ]);
});

it('the longer one takes longer, and no question takes more than a minute or less than half of one', () => {
  const minutes = lengths.map((length) => lengthFacts[length].minutes);
  expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  for (const length of lengths) {
    const each = lengthFacts[length].minutes / questionsAsked(madeUpBank, length).length;
    expect(each).toBeGreaterThanOrEqual(0.5);
    expect(each).toBeLessThanOrEqual(1);
  }
});

const longest = textLimits.name - ' (copy)'.length;

describe('the name of a copy', () => {
  it.each<[string, string, string]>([
    ['says that it is one', 'Wenlow garden', 'Wenlow garden (copy)'],
    ['of a copy says so again', 'Wenlow garden (copy)', 'Wenlow garden (copy) (copy)'],
    ['says so where there is just room', 'w'.repeat(longest), `${'w'.repeat(longest)} (copy)`],
    ['keeps the name where there is no room', 'w'.repeat(longest + 1), 'w'.repeat(longest + 1)],
    ['keeps the longest name', 'w'.repeat(textLimits.name), 'w'.repeat(textLimits.name)],
  ])('%s', (_what, partnership, name) => {
    expect(nameOfCopy(partnership)).toBe(name);
  });

  it('is never longer than a name may be', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: textLimits.name }), (name) => {
        expect(nameOfCopy(name).length).toBeLessThanOrEqual(textLimits.name);
      }),
    );
  });
});

it.each<[Respondent, string]>([
  [{ kind: 'individual' }, 'Answered by one person'],
  [{ kind: 'individual', label: 'trustee' }, 'Answered by one person (trustee)'],
  [{ kind: 'organisation' }, 'Answered for the organisation'],
  [{ kind: 'organisation', label: 'trustee' }, 'Answered for the organisation'],
  [{ kind: 'consensus' }, 'Agreed by the group'],
  [{ kind: 'consensus', label: 'trustee' }, 'Agreed by the group'],
])('the respondent %j is in words: %s', (respondent, words) => {
  expect(respondentInWords(respondent)).toBe(words);
});

it('a sector is called the same inside a sentence, but for the capital at its beginning', () => {
  for (const sector of sectors)
    expect(sectorsInSentence[sector].toLowerCase()).toBe(sectorNames[sector].toLowerCase());
  expect(sectors.map((sector) => sectorsInSentence[sector])).toContain('NHS trust');
});
