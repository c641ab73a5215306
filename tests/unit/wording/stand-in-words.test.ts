import { expect, it } from 'vitest';
import { groupAnswers, questionFigures } from '../../../src/domain/comparing/question-figures';
import { standInWords } from '../../../src/wording/stand-in-words';
import { questionsAsked } from '../../../src/domain/model/questions-asked';
import { anAssessment, marksIn, type Mark } from '../../support/assessment-builder';
import { madeUpBank } from '../../support/made-up-bank';

const asked = questionsAsked(madeUpBank, 'full').find(({ question }) => question.frame === 'joint');

/** The figures of one question about the partnership, from one row of marks for each partner. */
function figuresOf(partners: readonly (readonly Mark[])[], usual?: number) {
  if (asked === undefined)
    throw new Error('The made-up bank has no question about the partnership.');
  const before = Array<Mark>(asked.number - 1).fill('_');
  const groups = partners.map((marks, marker) => ({
    key: `partner-${marker}`,
    side: { kind: 'partner', name: `Partner ${marker}` },
    marker,
    members: marks.map((mark) => ({
      assessment: anAssessment({ answers: marksIn(asked.area.id, [...before, mark]) }),
      round: 1,
      respondent: 'Trustee',
      unfinished: false,
      beyondBank: false,
    })),
  }));
  return questionFigures(
    asked,
    groups.map((group) => groupAnswers(group, asked.question.id)),
    usual,
  );
}

it.each<{ readonly partners: readonly (readonly Mark[])[]; readonly words: string }>([
  { partners: [[2], [2]], words: 'level 2.0, from two people' },
  { partners: [[1], [2]], words: 'partners from level 1.0 to 2.0, mean 1.5, from two people' },
  {
    partners: [[4], [1, 'dk'], ['na']],
    words:
      'partners from level 1.0 to 4.0, mean 2.5, from two people: you may see this differently',
  },
  {
    partners: [[1, 2], [3]],
    words:
      'partners from level 1.5 to 3.0, mean 2.3, from three people: you may see this differently',
  },
  {
    partners: [
      [0, 4],
      [0, 4],
    ],
    words: 'people from level 0 to 4, mean 2.0, from four people: people see this differently',
  },
  { partners: [[1, 2]], words: 'people from level 1 to 2, mean 1.5, from two people' },
  { partners: [['_', 3], ['dk']], words: 'level 3.0, from one person' },
  { partners: [['_'], ['dk']], words: 'no level yet' },
])('says of $partners where the partners stand: $words', ({ partners, words }) => {
  expect(standInWords(figuresOf(partners), 1)).toBe(words);
});

it('says that you see it differently where that is clear', () => {
  expect(
    standInWords(
      figuresOf(
        [
          [4, 4],
          [1, 1],
        ],
        0.8,
      ),
      1,
    ),
  ).toBe('partners from level 1.0 to 4.0, mean 2.5, from four people: you see this differently');
});

it.each<{ readonly partners: readonly (readonly Mark[])[]; readonly words: string }>([
  {
    partners: [
      ['dk', 'dk', '_'],
      [2, 'na'],
    ],
    words: 'don’t-know share 50%, from three people',
  },
  { partners: [['dk']], words: 'don’t-know share 100%, from one person' },
])('says of $partners how many don’t know: $words', ({ partners, words }) => {
  expect(standInWords(figuresOf(partners), 'find-out')).toBe(words);
});
