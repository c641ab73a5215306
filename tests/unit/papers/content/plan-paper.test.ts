import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPaper } from '../../../../src/papers/content/plan-paper';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import {
  aPlan,
  anAction,
  blocksInWords,
  madeOn,
  paperBanks,
  paperOf,
} from '../../../support/paper-of';

const answersAndMethod = [
  'new-page',
  'h2: All answers',
  'h3: 1  Shared aims: 100, Established, based on 6 of 6',
  'table: Answers on shared aims, 6',
  'h3: 2  Roles: 75, Established, based on 5 of 6',
  'table: Answers on roles, 6',
  'h3: 3  Governance: 50, Developing, based on 5 of 6',
  'table: Answers on governance, 6',
  'h3: 4  Risk sharing: 17, Exploring, based on 6 of 6',
  'table: Answers on risk sharing, 6',
  'h3: 5  Business skills: 50, Developing, based on 5 of 6',
  'table: Answers on business skills, 6',
  'h2: Method and source',
  'text: A level counts',
  'text: Bands, by the',
  'text: The questions are',
  'text: Partnership readiness is',
];

const results = [
  'opening: Riverside dementia support',
  'radar',
  'table: The five areas in figures, 5',
  'h2: What stands out',
  'h3: Weakest: risk sharing',
  'text: ‘Talk on risk-5’',
  'text: A score is',
  'h3: Strengths',
  'label: Level 4.',
  'label: Level 3.',
  'h3: Gaps',
  'label: Level 0.',
  'label: Level 1.',
  'h3: What is not known',
  'label: Don’t know.',
  'label: Blank.',
];

describe('what stands on a paper', () => {
  it('is the results, the plan, the asks, places to sign, every answer and the method, in that order', () => {
    const plan = aPlan(anAction('a'), anAction('b'), anAction('c'));
    expect(
      blocksInWords(paperOf({ plan, asks: ['SYS-1'], otherPartners: ['Wenlow Carers Circle'] })),
    ).toEqual([
      ...results,
      'new-page',
      'h2: Action plan',
      'text: Three actions, the',
      'table: Action plan, 3',
      'h2: What we ask of others',
      'text: What only somebody',
      'table: What we ask of others, 1',
      'h2: Agreed by',
      'text: We have read',
      'signatures: Riverside Hospitals NHS Trust, Wenlow Carers Circle',
      ...answersAndMethod,
    ]);
  });

  it('has no part for a plan, no place to sign and no page for them where there is no plan', () => {
    expect(blocksInWords(paperOf())).toEqual([...results, ...answersAndMethod]);
    expect(JSON.stringify(paperOf().blocks)).not.toMatch(/no plan yet|action plan/i);
  });

  it('keeps the asks that were ticked where there is no plan', () => {
    expect(blocksInWords(paperOf({ asks: ['SYS-1'] }))).toEqual([
      ...results,
      'h2: What we ask of others',
      'text: What only somebody',
      'table: What we ask of others, 1',
      ...answersAndMethod,
    ]);
  });

  it('has no table of actions and still a place to sign where a plan has none', () => {
    const blocks = blocksInWords(paperOf({ plan: aPlan() }));
    expect(
      blocks.slice(blocks.indexOf('h2: Action plan'), blocks.indexOf('h2: All answers')),
    ).toEqual([
      'h2: Action plan',
      'text: Your plan has',
      'h2: Agreed by',
      'text: We have read',
      'signatures: Riverside Hospitals NHS Trust',
      'new-page',
    ]);
  });

  it('has two questions an area for a quick check', () => {
    const tables = blocksInWords(paperOf({ length: 'quick' })).filter((block) =>
      block.startsWith('table: Answers on'),
    );
    expect(tables).toEqual(
      ['shared aims', 'roles', 'governance', 'risk sharing', 'business skills'].map(
        (area) => `table: Answers on ${area}, 2`,
      ),
    );
  });

  it('has no weakest area, no strengths and no gaps where no area is scored', () => {
    const blocks = blocksInWords(paperOf({ answers: answersOf({ roles: ['dk', 2] }) }));
    expect(blocks.slice(0, blocks.indexOf('new-page'))).toEqual([
      'opening: Riverside dementia support',
      'radar',
      'table: The five areas in figures, 5',
      'h2: What stands out',
      'text: A score is',
      'h3: What is not known',
      'label: Don’t know.',
      'label: Blank.',
    ]);
    expect(blocks.filter((block) => block.includes('not enough answers, based on'))).toHaveLength(
      5,
    );
  });
});

describe('the names of a paper', () => {
  it('say what it is, of what day, and that it is independent', () => {
    expect(paperOf()).toMatchObject({
      title: 'Riverside dementia support: results',
      head: 'Results, 23 November 2026',
      foot: 'Independent. Not made or endorsed by the NHS or by government.',
      madeOn,
      fileName: 'riverside-dementia-support-riverside-hospitals-nhs-trust-2026-11-23',
    });
  });

  it('say that it has a plan where it has one', () => {
    expect(paperOf({ plan: aPlan() })).toMatchObject({
      title: 'Riverside dementia support: results and action plan',
      head: 'Results and action plan, 23 November 2026',
    });
  });

  it('carry a notice on an example, and on nothing else', () => {
    expect(paperOf({ example: true }).notice).toBe(
      'Example: the organisations, the answers and the notes are made up.',
    );
    expect(paperOf()).not.toHaveProperty('notice');
  });
});

describe('for any assessment', () => {
  it('the paper has every question asked once, every action and every place to sign', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { blocks } = planPaper(paperBanks, assessment, madeOn);
        const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
        const titles = tables
          .filter(({ name }) => name.startsWith('Answers on'))
          .flatMap(({ rows }) => rows.map(([first]) => first?.text));
        const asked = paperBanks.questions.areas
          .flatMap(({ questions }) => questions)
          .filter(({ quick }) => quick || assessment.length === 'full');
        expect(titles).toEqual(asked.map(({ title }) => title));
        const actions = tables
          .filter(({ name }) => name === 'Action plan')
          .flatMap(({ rows }) => rows.map(([first]) => first?.text));
        expect(actions).toEqual(
          (assessment.plan?.actions ?? []).map(({ text }, index) => `${index + 1}. ${text}`),
        );
        expect(blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(
          assessment.plan === undefined ? 0 : 1,
        );
      }),
    );
  });

  it('the same assessment makes the same paper, and is not changed by it', () => {
    const assessment = anAssessment({ plan: aPlan(anAction('a')) });
    const before = structuredClone(assessment);
    expect(planPaper(paperBanks, assessment, madeOn)).toEqual(
      planPaper(paperBanks, assessment, madeOn),
    );
    expect(assessment).toEqual(before);
  });
});
