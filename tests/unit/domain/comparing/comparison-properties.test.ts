import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonFigures,
  type ComparisonFigures,
} from '../../../../src/domain/comparing/comparison-figures';
import type { QuestionClass } from '../../../../src/domain/comparing/class-of';
import { addAssessments, newComparison } from '../../../../src/domain/comparing/edit-comparison';
import { orderToTalk } from '../../../../src/domain/comparing/order-to-talk';
import { resolveComparison } from '../../../../src/domain/comparing/resolve-comparison';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { answerOf } from '../../../support/assessment-builder';
import { arbitraryVoices } from '../../../support/arbitrary-voices';
import {
  assessmentsOf,
  comparedBank,
  figuresOf,
  figuresOn,
  finderOf,
  type Voice,
} from '../../../support/comparison-builder';
import { sideName } from '../../../../src/wording/side-names';
import { givenNames } from '../../../../src/wording/given-names';

const runs = { numRuns: 300 };
const outside = (figure: number | undefined, most: number) =>
  figure !== undefined && !(figure >= 0 && figure <= most);

/** What is shown, by the names of partners and questions, to the last digit. */
function shown(figures: ComparisonFigures) {
  const byPartner = <Each>(list: readonly Each[]) =>
    Object.fromEntries(figures.groups.map(({ side }, index) => [sideName(side), list[index]]));
  return {
    questions: figures.questions.map(({ asked, groups, gap, ...rest }) => ({
      ...rest,
      // Of two pairs that are as far apart, the one that was added first is named.
      gap: gap?.verdict === 'clear' ? { ...gap, between: undefined } : gap,
      id: asked.question.id,
      groups: byPartner(groups),
    })),
    areas: figures.areas.map(({ area, scores, range }) => ({
      area: area.id,
      scores: byPartner(scores),
      range,
    })),
    consensus: figures.consensus?.scores,
    order: orderToTalk(figures.questions).map((group) => [
      group.class,
      ...group.questions.map(({ asked }) => asked.question.id),
    ]),
  };
}

function figuresOfAll(assessments: readonly Assessment[]): ComparisonFigures {
  const comparison = addAssessments(
    newComparison('A', 'c-1', '2026-11-23T10:00:00.000Z'),
    assessments,
    1,
    '2026-11-23T10:00:00.000Z',
    givenNames,
  );
  return comparisonFigures(
    comparedBank,
    resolveComparison(comparedBank, comparison, finderOf(assessments), givenNames),
    1,
    'partner',
  );
}

const shuffled = (voices: readonly Voice[]) =>
  fc.shuffledSubarray([...assessmentsOf(voices)], {
    minLength: voices.length,
    maxLength: voices.length,
  });

describe('for any comparison', { timeout: 60_000 }, () => {
  it('every figure is in its range', () => {
    fc.assert(
      fc.property(arbitraryVoices, (voices) => {
        const { questions, areas, consensus } = figuresOf(voices);
        expect(
          questions.filter(
            (each) =>
              outside(each.mean, 4) ||
              outside(each.spread, 4) ||
              outside(each.agreement, 1) ||
              outside(each.dontKnowShare, 1) ||
              outside(each.lowest, 4) ||
              outside(each.highest, 4),
          ),
        ).toEqual([]);
        const scores = [...areas.flatMap((area) => area.scores), ...(consensus?.scores ?? [])];
        expect(
          scores.filter((each) => each.status === 'scored' && outside(each.score, 100)),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it('no order of files, respondents and partners changes a figure, a class or the order to talk', () => {
    fc.assert(
      fc.property(
        arbitraryVoices.chain((voices) =>
          fc.tuple(fc.constant(assessmentsOf(voices)), shuffled(voices)),
        ),
        ([before, after]) => {
          expect(shown(figuresOfAll(after))).toEqual(shown(figuresOfAll(before)));
        },
      ),
      runs,
    );
  });

  it('doubling all respondents of one partner changes nothing across partners but how sure a gap is', () => {
    const sure = (name: QuestionClass) =>
      name === 'possible-perception-gap'
        ? 'perception-gap'
        : name === 'possible-starting-points'
          ? 'different-starting-points'
          : name;
    fc.assert(
      fc.property(arbitraryVoices, fc.nat(), (voices, pick) => {
        const all = assessmentsOf(voices);
        const names = [...new Set(all.flatMap(({ partner }) => partner?.name ?? []))];
        const again = all
          .filter(
            ({ partner }) => partner !== undefined && partner.name === names[pick % names.length],
          )
          .map((each) => ({ ...each, id: `again-${each.id}` }));
        // One person who doesn't know becomes two, and two make a blind spot.
        const oneUnsure = new Set(
          figuresOfAll(all)
            .questions.filter(({ dontKnow }) => dontKnow === 1)
            .map(({ asked }) => asked.question.id),
        );
        const across = (figures: ComparisonFigures) => ({
          questions: figures.questions
            .filter(({ groupsWithLevel }) => groupsWithLevel >= 2)
            .map(({ asked, mean, spread, agreement, dontKnowShare, class: name }) => [
              asked.question.id,
              mean,
              spread,
              agreement,
              dontKnowShare,
              oneUnsure.has(asked.question.id) || sure(name),
            ]),
          areas: figures.areas.map(({ scores }) =>
            scores.map((each) => (each.status === 'scored' ? each.score : each.status)),
          ),
        });
        expect(across(figuresOfAll([...all, ...again]))).toEqual(across(figuresOfAll(all)));
      }),
      runs,
    );
  });

  it('one more don’t-know changes no mean, no spread and no agreement', () => {
    fc.assert(
      fc.property(arbitraryVoices, fc.nat(), (voices, pick) => {
        const people = voices.filter(({ kind }) => kind !== 'consensus');
        const by = people[pick % people.length]?.by;
        const unsure: Voice = {
          ...(by === undefined ? {} : { by }),
          answers: Object.fromEntries(
            comparedBank.areas.flatMap((area) =>
              area.questions.map(({ id }) => [id, answerOf('dont-know')]),
            ),
          ),
        };
        const levelsOf = ({ questions }: ComparisonFigures) =>
          questions.map(({ mean, spread, agreement, lowest, highest }) => ({
            mean,
            spread,
            agreement,
            lowest,
            highest,
          }));
        expect(levelsOf(figuresOf([...voices, unsure]))).toEqual(levelsOf(figuresOf(voices)));
      }),
      runs,
    );
  });

  it('each partner counts the same, whether one person answered for it or many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (many) => {
        const voices: Voice[] = [
          { by: 'One', answers: { 'aims-1': { level: 1 } } },
          ...Array.from({ length: many }, () => ({
            by: 'Many',
            answers: { 'aims-1': { level: 2 as const } },
          })),
        ];
        expect(figuresOn(figuresOf(voices), 'aims-1').mean).toBe(1.5);
      }),
    );
  });

  it('grouping by respondent changes no figure of a question', () => {
    fc.assert(
      fc.property(arbitraryVoices, (voices) => {
        expect(figuresOf(voices, 'respondent').questions).toEqual(figuresOf(voices).questions);
      }),
      { numRuns: 100 },
    );
  });
});

it('of two agreed results of the same moment, no order of files decides which is drawn', () => {
  const agreed = (level: 1 | 3): Voice => ({
    kind: 'consensus',
    on: '2026-11-02',
    answers: Object.fromEntries(
      comparedBank.areas.flatMap((area) => area.questions.map(({ id }) => [id, { level }])),
    ),
  });
  const all = assessmentsOf([agreed(1), agreed(3)]);
  expect(figuresOfAll(all.toReversed()).consensus?.compared.assessment.id).toBe(
    figuresOfAll(all).consensus?.compared.assessment.id,
  );
});
