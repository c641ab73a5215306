import { describe, expect, it } from 'vitest';
import { splitBank } from '../../../src/bank/split-bank';
import { questionIn, writtenBank } from '../../support/written-bank';

const written = writtenBank();
const parts = splitBank(written);

describe('the parts of the bank', () => {
  it('have what the first screen needs in one, and nothing of the others', () => {
    expect(parts.questions).toMatchObject({
      id: 'made-up',
      version: '1.2.0',
      countedFrom: 'developing',
      defaultTarget: 3,
    });
    expect(parts.questions.areas.map((area) => area.id)).toEqual(written.bank.areas);
    const [question] = parts.questions.areas[0]?.questions ?? [];
    expect(Object.keys(question ?? {})).toEqual([
      'id',
      'frame',
      'quick',
      'title',
      'question',
      'help',
      'levels',
    ]);
    expect(parts.questions).not.toHaveProperty('source');
  });

  it('keep the reason of a question that offers ‘doesn’t apply’', () => {
    const offered = parts.questions.areas
      .flatMap((area) => area.questions)
      .filter((question) => question.notApplicable !== undefined);
    expect(offered.map((question) => question.id)).toEqual(['roles-5', 'roles-6', 'gov-6']);
  });

  it('have cards, actions and background under the id of every question', () => {
    const { card, steps, keep, findOut, why, evidencePrompt, caseNotes, sources } = questionIn(
      written,
      'gov-4',
    );
    expect(parts.actions.actions['gov-4']).toEqual({ steps, keep, findOut });
    expect(parts.background.questions['gov-4']).toEqual({
      why,
      evidencePrompt,
      caseNotes,
      sources,
    });
    expect(parts.cards['gov-4']).toEqual(card);
    expect(Object.keys(parts.cards)).toHaveLength(30);
    expect(Object.keys(parts.actions.actions)).toHaveLength(30);
    expect(Object.keys(parts.background.questions)).toHaveLength(30);
  });

  it('have asks, recommendations, cases, source and glossary as they are written', () => {
    expect(parts.actions.asks).toEqual(written.asks);
    expect(parts.background.recommendations).toEqual(written.recommendations);
    expect(parts.background.cases).toEqual(written.cases);
    expect(parts.background.source).toEqual(written.bank.source);
    expect(parts.glossary).toEqual(written.glossary);
  });

  it('have the papers that serve many questions in one, and say nothing of retired ids', () => {
    expect(parts.papers).toEqual({ note: written.note, agenda: written.agenda });
    expect(parts.questions).not.toHaveProperty('retired');
  });
});
