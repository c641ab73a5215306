import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { casesOf } from '../../../../src/domain/comparing/cases';
import {
  comparisonFigures,
  type ComparisonFigures,
} from '../../../../src/domain/comparing/comparison-figures';
import { comparedRadar } from '../../../../src/domain/comparing/compared-radar';
import { chooseSector, excludeAssessment } from '../../../../src/domain/comparing/edit-comparison';
import { resolveComparison } from '../../../../src/domain/comparing/resolve-comparison';
import { underAliases } from '../../../../src/domain/comparing/under-aliases';
import { scoreText } from '../../../../src/wording/figures';
import { answersOf } from '../../../support/assessment-builder';
import type { areaNamed } from '../../../support/comparison-builder';
import {
  assessmentsOf,
  comparedBank,
  comparisonOf,
  figuresOf,
  figuresOn,
  finderOf,
  resolvedOf,
  toAll,
  toQuestion,
  type Voice,
} from '../../../support/comparison-builder';
import { sideName } from '../../../../src/wording/side-names';
import { givenNames } from '../../../../src/wording/given-names';

const trust: Voice = { by: 'Riverside Trust', role: 'Chair', answers: toAll(3) };
const charity: Voice = {
  by: 'Wenlow Carers',
  sector: 'voluntary',
  role: 'Chief executive',
  answers: toAll(2),
};
/** The cases, of those that are left out the reason with their ids. */
const inShort = (figures: ComparisonFigures) =>
  casesOf(figures).map((each) =>
    each.kind === 'excluded'
      ? { [each.why]: each.excluded.map(({ member }) => member.assessment) }
      : each,
  );
const casesFor = (voices: readonly Voice[]) => inShort(figuresOf(voices));
const scoreOf = (figures: ComparisonFigures, area: Parameters<typeof areaNamed>[0], index = 0) =>
  figures.areas.find((each) => each.area.id === area)?.scores[index];
const answeredWith = (version: string, id = comparedBank.id) =>
  resolveComparison(
    comparedBank,
    comparisonOf([trust, charity]),
    (wanted) =>
      finderOf(
        assessmentsOf([trust, charity]),
        wanted === 'a-2' ? { id, version } : comparedBank,
      )(wanted),
    givenNames,
  );

describe('what has to be said beside the figures', () => {
  it('is nothing where all is plain', () => {
    expect(casesFor([trust, charity])).toEqual([]);
  });

  it.each([
    ['another bank', '1.2.0', 'other'],
    ['another major version', '2.0.0', comparedBank.id],
  ])('is that %s is left out, by name', (_case, version, id) => {
    const resolved = answeredWith(version, id);
    expect(resolved.excluded.map(({ why, member }) => [member.assessment, why])).toEqual([
      ['a-2', 'other-bank'],
    ]);
    const figures = comparisonFigures(comparedBank, resolved, 1, 'partner');
    expect(figures.groups.map(({ side }) => sideName(side))).toEqual(['Riverside Trust']);
    expect(inShort(figures)).toContainEqual({ 'other-bank': ['a-2'] });
  });

  it('is nothing for another minor version, which is compared', () => {
    expect(inShort(comparisonFigures(comparedBank, answeredWith('1.9.3'), 1, 'partner'))).toEqual(
      [],
    );
  });

  it('is that an example is left out, by name', () => {
    const figures = figuresOf([trust, trust, { ...charity, instead: { example: true } }]);
    expect(figures.weighed).toHaveLength(1);
    expect(inShort(figures)).toContainEqual({ example: ['a-3'] });
  });

  it('is that questions this bank does not have are kept, and not compared', () => {
    const voices = [trust, { ...charity, answers: toAll(2, { 'aims-99': { level: 4 } }) }];
    expect(casesFor(voices)).toEqual([{ kind: 'beyond-bank', assessments: 1 }]);
    expect(figuresOf(voices).areas).toEqual(figuresOf([trust, charity]).areas);
    expect(figuresOf(voices).weighed[1]?.members[0]?.assessment.answers['aims-99']).toEqual({
      level: 4,
    });
  });

  it('is that only the ten quick questions are compared, beside a quick check', () => {
    const quick: Voice = {
      ...charity,
      length: 'quick',
      answers: answersOf({
        'shared-aims': [2, 2],
        roles: [2, 2],
        governance: [2, 2],
        'risk-sharing': [2, 2],
        'business-skills': [2, 2],
      }),
    };
    const figures = figuresOf([
      { ...trust, answers: toAll(0, answersOf({ 'shared-aims': [4, 4] })) },
      quick,
    ]);
    expect(figures.length).toBe('quick');
    expect(figures.questions).toHaveLength(10);
    expect(scoreOf(figures, 'shared-aims')).toMatchObject({ status: 'scored', score: 100 });
    expect(inShort(figures)).toEqual([{ kind: 'quick-beside-full', questions: 10, leftOut: 1 }]);
    expect(casesFor([quick, { ...quick, by: 'Riverside Trust' }])).toEqual([]);
  });

  it('is that all questions are compared, where the user chose so, and how few answered those beyond the quick check', () => {
    const quick: Voice = { ...charity, length: 'quick', answers: toAll(2) };
    const voices = [
      trust,
      { ...trust, answers: toAll(4) },
      quick,
      { ...charity, answers: toAll(3) },
    ];
    const all = (resolved = resolvedOf(voices)) =>
      comparisonFigures(comparedBank, resolved, 1, 'partner', 'asked-of-some');
    expect(all().length).toBe('full');
    expect(all().questions).toHaveLength(30);
    expect(inShort(all())).toEqual([
      { kind: 'all-beside-quick', questions: 30, fewer: 20, people: 3 },
    ]);
    // Everybody answered the first; the quick check has no third, so there is no blank from it.
    expect(figuresOn(all(), 'aims-1').groups[1]).toMatchObject({ levels: [2, 3], blank: 0 });
    expect(figuresOn(all(), 'aims-3').groups[1]).toMatchObject({ levels: [3], blank: 0 });
    // A partner of quick checks alone has a score of what it was asked.
    const alone = all(resolvedOf([trust, trust, quick]));
    expect(scoreOf(alone, 'roles', 1)).toMatchObject({
      status: 'scored',
      score: 50,
      counts: { asked: 2, withLevel: 2, blank: 0 },
    });
    expect(figuresOn(alone, 'roles-3').class).toBe('not-enough-answers');
    // Where all were asked the same, the choice changes nothing.
    const same = resolvedOf([trust, { ...charity, answers: toAll(3) }]);
    expect(all(same).questions).toEqual(
      comparisonFigures(comparedBank, same, 1, 'partner').questions,
    );
  });

  it('is that an unfinished assessment counts and can be left out', () => {
    const unfinished = { ...charity, answers: toAll('_', answersOf({ roles: [1, 1, 1, 1] })) };
    expect(casesFor([trust, unfinished])).toEqual([{ kind: 'unfinished', assessments: 1 }]);
    expect(scoreOf(figuresOf([trust, unfinished]), 'roles', 1)).toMatchObject({
      status: 'scored',
      score: 25,
    });
    const without = resolvedOf([trust, trust, unfinished], (comparison) =>
      excludeAssessment(comparison, 'a-3', true, comparison.updatedAt),
    );
    expect(inShort(comparisonFigures(comparedBank, without, 1, 'partner'))).toEqual([
      { 'by-choice': ['a-3'] },
      { kind: 'one-partner-alone', partner: 'Riverside Trust' },
    ]);
  });

  it('is that an answer for the organisation counts as one respondent', () => {
    const voices: Voice[] = [trust, { ...trust, kind: 'organisation', answers: toAll(1) }, charity];
    const figures = figuresOf(voices);
    expect(figuresOn(figures, 'aims-1').groups[0]).toMatchObject({ levels: [1, 3], mean: 2 });
    expect(figures.weighed[0]?.members.map(({ respondent }) => respondent)).toEqual([
      'Chair',
      'The organisation (Chair)',
    ]);
    expect(inShort(figures)).toEqual([
      { kind: 'organisation-beside-people', partners: ['Riverside Trust'] },
    ]);
    expect(casesFor([{ ...trust, kind: 'organisation' }, charity])).toEqual([]);
  });

  it('is which of several agreed results is drawn, and that it counts in no partner’s figure', () => {
    const agreed = (on: string, level: 1 | 4): Voice => ({
      kind: 'consensus',
      on,
      answers: toAll(level),
    });
    const figures = figuresOf([trust, agreed('2026-11-20', 4), charity, agreed('2026-11-10', 1)]);
    expect(figures.questions).toEqual(figuresOf([trust, charity]).questions);
    expect(figures.areas).toEqual(figuresOf([trust, charity]).areas);
    expect(figures.consensus?.scores[0]).toMatchObject({ status: 'scored', score: 100 });
    expect(figures.consensus?.others.map(({ assessment }) => assessment.id)).toEqual(['a-4']);
    expect(inShort(figures)).toEqual([
      { kind: 'consensus' },
      { kind: 'several-consensus', earlier: ['2026-11-10'] },
    ]);
  });

  it('is that what was agreed covers the quick check alone, where people answered in full', () => {
    expect(
      casesFor([
        trust,
        charity,
        { kind: 'consensus', length: 'quick', answers: toAll('_', answersOf({ roles: [2, 2] })) },
      ]),
    ).toContainEqual({ kind: 'consensus-on-quick-check', questions: 10 });
  });

  it('is the different names of the partnership', () => {
    expect(
      casesFor([trust, { ...charity, instead: { partnership: 'Wenlow memory care' } }]),
    ).toEqual([
      {
        kind: 'several-partnership-names',
        names: ['Riverside dementia support', 'Wenlow memory care'],
      },
    ]);
    expect(
      casesFor([trust, { ...charity, instead: { partnership: ' riverside  Dementia support' } }]),
    ).toEqual([]);
  });

  it('says no more of partnership names when names are hidden', () => {
    const resolved = underAliases(
      resolvedOf([trust, { ...charity, instead: { partnership: ' riverside  Dementia support' } }]),
      givenNames,
    );
    expect(inShort(comparisonFigures(comparedBank, resolved, 1, 'partner'))).toEqual([]);
  });

  it('has the first of two sectors until the user chooses, and both to choose from', () => {
    const voices: Voice[] = [trust, { ...trust, sector: 'voluntary' }, charity];
    const [first] = resolvedOf(voices).partners;
    expect(first?.partner.sector).toBe('nhs-trust');
    expect(first?.sectors).toEqual(['nhs-trust', 'voluntary']);
    expect(casesFor(voices)).toEqual([{ kind: 'several-sectors', partners: ['Riverside Trust'] }]);
    const chosen = resolvedOf(voices, (comparison) =>
      chooseSector(comparison, 'Partner A', 'voluntary', comparison.updatedAt),
    );
    expect(chosen.partners[0]?.partner).toMatchObject({ sector: 'voluntary', sectorChosen: true });
    expect(comparisonFigures(comparedBank, chosen, 1, 'sector').groups).toHaveLength(1);
    expect(inShort(comparisonFigures(comparedBank, chosen, 1, 'partner'))).toEqual([]);
  });

  it('is that one partner alone has answered, whose people are compared', () => {
    const figures = figuresOf([
      { ...trust, answers: toAll(0) },
      { ...trust, role: 'Nurse', answers: toAll(4) },
    ]);
    expect(inShort(figures)).toEqual([{ kind: 'one-partner-alone', partner: 'Riverside Trust' }]);
    expect(new Set(figures.questions.map((question) => question.class))).toEqual(
      new Set(['split-views']),
    );
    expect(figures.questions.every(({ spread }) => spread === undefined)).toBe(true);
  });

  it('is nothing of the kind where one person alone has answered', () => {
    expect(casesFor([{ ...trust, answers: toAll(3) }])).toEqual([]);
  });

  it('is that an organisation has answered more than once, and no word of single people', () => {
    const whole: Voice = { ...trust, kind: 'organisation', answers: toAll(3) };
    expect(casesFor([whole, whole, charity])).toEqual([
      { kind: 'organisation-more-than-once', partners: ['Riverside Trust'] },
    ]);
  });

  it('has no overlaid radar for nine partners, and all their figures', () => {
    const many = (count: number) =>
      figuresOf(
        Array.from({ length: count }, (_, index): Voice => ({
          ...trust,
          by: `Organisation ${index + 1}`,
        })),
      );
    expect(comparedRadar(many(9))).toBeUndefined();
    expect(many(9).areas[0]?.scores).toHaveLength(9);
    expect(comparedRadar(many(8))?.lines).toHaveLength(8);
  });

  it('is nothing for a respondent without a label, who is called so', () => {
    const voices: Voice[] = [{ ...trust, role: undefined }, charity];
    expect(casesFor(voices)).toEqual([]);
    expect(figuresOf(voices, 'respondent').groups.map(({ side }) => sideName(side))).toEqual([
      'No role given, Riverside Trust',
      'Chief executive, Wenlow Carers',
    ]);
    expect(
      figuresOf([voices[0] ?? trust, ...voices]).weighed[0]?.members.map(
        ({ respondent }) => respondent,
      ),
    ).toEqual(['No role given 1', 'No role given 2']);
  });

  const silence = { kind: 'no-level', partners: ['Wenlow Carers'] };
  it('is that a partner with only don’t-knows has no score', () => {
    const figures = figuresOf([trust, { ...charity, answers: toAll('dk') }]);
    expect(inShort(figures)).toEqual([silence]);
    expect(scoreOf(figures, 'roles', 1)).toEqual({
      status: 'not-enough-answers',
      counts: { asked: 6, withLevel: 0, dontKnow: 6, notApplicable: 0, blank: 0 },
      answers: { given: 0, possible: 6 },
    });
    expect(figuresOn(figures, 'roles-1')).toMatchObject({
      mean: 3,
      spread: undefined,
      dontKnowShare: 0.5,
      class: 'not-enough-answers',
    });
  });

  it('is the same where its only levels are on questions that are not compared', () => {
    expect(
      casesFor([
        { ...trust, length: 'quick' },
        { ...charity, answers: toAll('dk', toQuestion('aims-5', 4)) },
      ]),
    ).toContainEqual(silence);
    expect(
      casesFor([trust, { ...charity, answers: toAll('dk', { 'aims-99': { level: 4 } }) }]),
    ).toContainEqual(silence);
  });

  it('is which assessments are no longer on this device', () => {
    const resolved = resolveComparison(
      comparedBank,
      comparisonOf([trust, charity]),
      finderOf(assessmentsOf([trust])),
      givenNames,
    );
    expect(inShort(comparisonFigures(comparedBank, resolved, 1, 'partner'))).toContainEqual({
      'not-here': ['a-2'],
    });
  });
});

describe('no assessment goes missing', () => {
  it('where the name of its partner was changed on the device after it was added', () => {
    const renamed: readonly Assessment[] = assessmentsOf([
      trust,
      { ...charity, by: 'Wenlow Carers’ Trust' },
    ]);
    const resolved = resolveComparison(
      comparedBank,
      comparisonOf([trust, charity]),
      finderOf(renamed),
      givenNames,
    );
    const counted = [
      ...resolved.partners.flatMap(({ members }) => members.map(({ assessment }) => assessment.id)),
      ...resolved.excluded.map(({ member }) => member.assessment),
    ];
    expect(counted).toEqual(['a-1', 'a-2']);
  });
});

describe('the score of a partner', () => {
  it('comes from its levels on the questions: 4 on six and 0 on four of them make 66.7', () => {
    const voices: Voice[] = [
      { ...trust, answers: answersOf({ roles: [4, 4, 4, 4, 4, 4] }) },
      { ...trust, answers: answersOf({ roles: [0, 0, 0, 0] }) },
      charity,
    ];
    const figures = figuresOf(voices);
    expect(
      ['roles-1', 'roles-2', 'roles-3', 'roles-4', 'roles-5', 'roles-6'].map(
        (id) => figuresOn(figures, id).groups[0]?.mean,
      ),
    ).toEqual([2, 2, 2, 2, 4, 4]);
    const score = scoreOf(figures, 'roles');
    if (score?.status !== 'scored') throw new Error('There is no score.');
    expect(score.score).toBeCloseTo(200 / 3, 9);
    expect(score.score.toFixed(1)).toBe('66.7');
    expect(scoreText(comparedBank, score.score)).toBe('67');
  });

  it('needs two thirds of the questions that apply to one of its people', () => {
    const score = (...rows: Parameters<typeof answersOf>[0][]) =>
      scoreOf(
        figuresOf([...rows.map((row) => ({ ...trust, answers: answersOf(row) })), charity]),
        'roles',
      );
    expect(score({ roles: [4, 4, 4] }, { roles: ['_', '_', '_', 'dk'] })?.status).toBe(
      'not-enough-answers',
    );
    expect(score({ roles: [4, 4, 4] }, { roles: ['_', '_', '_', 2] })).toMatchObject({
      status: 'scored',
      score: 87.5,
    });
    // Not applicable to all who answered: five apply, and four are needed; with two of them not applying, three.
    expect(
      score({ roles: [4, 4, 4, 'dk', 'na', '_'] }, { roles: ['_', '_', '_', '_', 'na', '_'] })
        ?.status,
    ).toBe('not-enough-answers');
    expect(score({ roles: [4, 4, 4, 'dk', 'na', 'na'] }, {})?.status).toBe('scored');
    expect(
      score({ roles: [4, 4, 4, 'dk', 'na', 'na'] }, { roles: ['_', '_', '_', '_', '_', 'dk'] })
        ?.status,
    ).toBe('not-enough-answers');
  });
});
