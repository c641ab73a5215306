import { splitBank } from '../../src/bank/split-bank';
import { planPaper } from '../../src/papers/content/plan-paper';
import type { Banks } from '../../src/papers/content/banks';
import type { Paper, PaperBlock } from '../../src/papers/content/paper';
import type { ActionPlan, PlannedAction } from '../../src/domain/model/action-plan';
import type { Assessment } from '../../src/domain/model/assessment';
import { anAssessment, answersOf } from './assessment-builder';
import { writtenBank } from './written-bank';

function banksWithTitles(): Banks {
  const bank = writtenBank();
  for (const question of bank.areas.flatMap(({ questions }) => questions))
    question.title = `Talk on ${question.id}`;
  return splitBank(bank);
}

/** The parts of the made-up bank that a paper needs; each title names its question. */
export const paperBanks = banksWithTitles();

/** The day on which every paper of a test is made. */
export const madeOn = '2026-11-23';

/** An action of a plan that nobody but the user wrote, with what the test says instead. */
export function anAction(id: string, instead: Partial<PlannedAction> = {}): PlannedAction {
  return {
    id,
    text: `Do ${id}.`,
    owner: 'Chair',
    due: { date: '2026-12-22' },
    doneWhen: `The note of ${id} is there.`,
    status: 'not-started',
    ...instead,
  };
}

/** A plan with these actions. */
export function aPlan(...actions: readonly PlannedAction[]): ActionPlan {
  return { startDate: '2026-11-22', updatedAt: '2026-11-22T11:00:00.000Z', actions };
}

/** Answers of every kind: five scored areas, risk sharing the weakest, one 'don't know' and one blank. */
export const mixedAnswers = answersOf({
  'shared-aims': [4, 4, 4, 4, 4, 4],
  roles: [3, 3, 3, 3, 3, 'na'],
  governance: [2, 2, 2, 2, 2, 'dk'],
  'risk-sharing': [1, 1, 1, 1, 0, 0],
  'business-skills': [2, 2, 2, 2, 2, '_'],
});

/** The paper of Riverside dementia support with answers of every kind, and with what the test says instead. */
export function paperOf(instead: Partial<Assessment> = {}): Paper {
  return planPaper(paperBanks, anAssessment({ answers: mixedAnswers, ...instead }), madeOn);
}

/** A paper of these blocks and nothing else. */
export function paperWith(blocks: readonly PaperBlock[]): Paper {
  return {
    title: 'A paper',
    head: 'Results, 23 November 2026',
    foot: 'Independent.',
    madeOn,
    fileName: 'a-paper',
    blocks,
  };
}

/** What stands on a paper, one line a block: its kind and the words that name it. */
export function blocksInWords({ blocks }: Paper): readonly string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'opening':
        return `opening: ${block.above}`;
      case 'heading':
        return `h${block.level}: ${block.text}`;
      case 'paragraph':
        return block.label === undefined
          ? `text: ${block.text.split(' ').slice(0, 3).join(' ')}`
          : `label: ${block.label}`;
      case 'table':
        return `table: ${block.name}, ${block.rows.length}`;
      case 'signatures':
        return `signatures: ${block.names.join(', ')}`;
      case 'radar':
      case 'compared-radar':
      case 'new-page':
        return block.kind;
    }
  });
}

/** The table with this name. */
export function tableOf({ blocks }: Paper, name: string): Extract<PaperBlock, { kind: 'table' }> {
  const found = blocks.find((block) => block.kind === 'table' && block.name === name);
  if (found?.kind !== 'table') throw new Error(`There is no table '${name}'.`);
  return found;
}

/** The blocks under a heading, up to the next one or the next page. */
export function under({ blocks }: Paper, heading: string): readonly PaperBlock[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (start === -1) throw new Error(`There is no heading '${heading}'.`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading' || kind === 'new-page');
  return end === -1 ? rest : rest.slice(0, end);
}
