import { describe, expect, it } from 'vitest';
import { planPaper } from '../../../../src/papers/content/plan-paper';
import { missingCharacters } from '../../../../src/papers/pdf/printable-text';
import { textsOfPaper } from '../../../../src/papers/content/texts-of-paper';
import type { Assessment } from '../../../../src/domain/model/assessment';
import { anAssessment, answersOf } from '../../../support/assessment-builder';
import {
  aPlan,
  anAction,
  madeOn,
  mixedAnswers,
  paperBanks,
  paperOf,
  paperWith,
} from '../../../support/paper-of';

describe('the texts of a paper', () => {
  it.each<[string, Partial<Assessment>]>([
    ['the partnership', { partnership: 'Care 💙' }],
    ['the partner', { partner: { name: 'Trust 💙', sector: 'nhs-trust' } }],
    ['who answered', { respondent: { kind: 'individual', label: 'Chair 💙' } }],
    ['another partner', { otherPartners: ['Plain', 'Circle 💙'] }],
    ['a note to a level', { answers: { 'skills-6': { level: 2, note: 'So 💙' } } }],
    ['a note to a ‘don’t know’', { answers: { 'aims-1': { answer: 'dont-know', note: 'So 💙' } } }],
    ['an action', { plan: aPlan(anAction('a'), anAction('b', { text: 'Do 💙' })) }],
    ['its lead', { plan: aPlan(anAction('a', { owner: 'Chair 💙' })) }],
    ['its event', { plan: aPlan(anAction('a', { due: { event: 'Talks 💙' } })) }],
    ['what it is done by', { plan: aPlan(anAction('a', { doneWhen: 'Note 💙' })) }],
  ])('are looked at, whoever wrote them: %s', (_case, instead) => {
    expect(textsOfPaper(paperOf(instead)).flatMap(missingCharacters)).toContain('💙');
  });

  it('have nothing missing where everything can be shown', () => {
    const paper = paperOf({
      partnership: 'Siân Ŵynne & Łukasz',
      plan: aPlan(anAction('a')),
      asks: ['SYS-1'],
    });
    expect(textsOfPaper(paper).flatMap(missingCharacters)).toEqual([]);
  });

  it('are those of every kind of block', () => {
    const { axes, ...figure } = radarOf();
    const paper = paperWith([
      { kind: 'opening', above: 'one', heading: 'two', below: ['three', 'four'] },
      { kind: 'heading', level: 2, text: 'five' },
      { kind: 'paragraph', label: 'six', text: 'seven' },
      { kind: 'radar', figure: { ...figure, axes: axes.slice(0, 1) } },
      {
        kind: 'compared-radar',
        legend: [{ head: '1', name: 'compared' }],
        description: '',
        radar: { axes: [], lines: [] },
      },
      {
        kind: 'table',
        name: 'Table',
        columns: [],
        rows: [
          [{ text: 'nine', below: ['ten', 'eleven'] }, { text: 'twelve' }],
          [{ text: 'thirteen' }],
        ],
      },
      { kind: 'new-page' },
      { kind: 'signatures', names: ['fourteen', 'fifteen'] },
    ]);
    expect(textsOfPaper(paper)).toEqual([
      'A paper',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'Shared aims',
      'compared',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
    ]);
  });

  it('are every action and every answer of the paper', () => {
    const actions = Array.from({ length: 5 }, (_, index) => anAction(`action ${index}`));
    const texts = textsOfPaper(
      planPaper(
        paperBanks,
        anAssessment({ plan: aPlan(...actions), answers: answersOf({ roles: [0, 1, 2, 3, 4] }) }),
        madeOn,
      ),
    );
    for (const { doneWhen } of actions) expect(texts).toContain(doneWhen);
    const levels = paperBanks.questions.areas[1]?.questions[0]?.levels ?? [];
    expect(levels).toHaveLength(5);
    levels.forEach((level, index) => expect(texts).toContain(`Level ${index}. ${level}`));
  });
});

function radarOf() {
  const radar = paperOf({ answers: mixedAnswers }).blocks.find(({ kind }) => kind === 'radar');
  if (radar?.kind !== 'radar') throw new Error('The paper has no radar.');
  return radar.figure;
}
