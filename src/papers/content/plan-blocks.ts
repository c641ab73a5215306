import type { ActionPlan } from '../../domain/model/action-plan';
import { movedFrom } from '../../domain/planning/moved-from';
import {
  dueInWords,
  movedInWords,
  originInWords,
  planHeadline,
  statusNames,
} from '../../wording/plan-in-words';
import { pagesInWords } from '../../wording/sources-in-words';
import { capitalised, listInWords } from '../../wording/words';
import type { PaperBlock, PaperCell } from './paper';
import type { Banks } from './banks';

/** What this part is made of: the plan, the ids of the asks that were ticked, and the names of those who sign. */
type PlanParts = {
  readonly plan: ActionPlan | undefined;
  readonly asks: readonly string[] | undefined;
  readonly signing: readonly string[];
};

function dueCell(due: string, moved: string): PaperCell {
  return { text: due, ...(moved === '' ? {} : { below: [moved] }) };
}

function actionTable(
  { questions, actions: actionBank }: Banks,
  plan: ActionPlan,
): readonly PaperBlock[] {
  const { actions } = plan;
  if (actions.length === 0) return [];
  return [
    {
      kind: 'table',
      name: 'Action plan',
      columns: [
        { heading: 'What we will do', share: 37 },
        { heading: 'Lead', share: 17 },
        { heading: 'Due', share: 14.5 },
        { heading: 'Done when', share: 19 },
        { heading: 'Status', share: 12.5 },
      ],
      rows: actions.map((action, index) => [
        { text: `${index + 1}. ${action.text}`, below: [originInWords(questions, action.origin)] },
        { text: action.owner },
        dueCell(dueInWords(action.due), movedInWords(movedFrom(actionBank, plan, action))),
        { text: action.doneWhen },
        { text: statusNames[action.status] },
      ]),
    },
  ];
}

function askTable({ actions: bank }: Banks, asks: PlanParts['asks']): readonly PaperBlock[] {
  const ticked = bank.asks.filter(({ id }) => asks?.includes(id) === true);
  if (ticked.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What we ask of others' },
    {
      kind: 'paragraph',
      text: 'What only somebody else can change. It is raised with them and never scored.',
    },
    {
      kind: 'table',
      name: 'What we ask of others',
      columns: [
        { heading: 'Ask', share: 42 },
        { heading: 'With whom', share: 24 },
        { heading: 'Bring', share: 34 },
      ],
      rows: ticked.map((ask) => [
        {
          text: ask.text,
          below: [`Report: ${listInWords(ask.recommendations)}, ${pagesInWords(ask.page)}`],
        },
        { text: capitalised(ask.raiseWith) },
        { text: ask.bring },
      ]),
    },
  ];
}

/** The plan as a table, the asks that were ticked, and a place to sign for each partner. */
export function planBlocks(
  banks: Banks,
  { plan, asks, signing }: PlanParts,
): readonly PaperBlock[] {
  if (plan === undefined) return askTable(banks, asks);
  return [
    { kind: 'new-page' },
    { kind: 'heading', level: 2, text: 'Action plan' },
    { kind: 'paragraph', text: `${planHeadline(plan)}.` },
    ...actionTable(banks, plan),
    ...askTable(banks, asks),
    { kind: 'heading', level: 2, text: 'Agreed by' },
    { kind: 'paragraph', text: 'We have read this paper and agree its action plan.' },
    { kind: 'signatures', names: signing.length === 0 ? ['', ''] : signing },
  ];
}
