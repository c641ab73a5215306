import type {
  WrittenAction,
  WrittenBank,
  WrittenQuestion,
} from '../../src/bank/question-bank-schema';
import { areaIds, type AreaId } from '../../src/domain/model/question-bank';

const places: Readonly<Record<AreaId, { prefix: string; name: string }>> = {
  'shared-aims': { prefix: 'aims', name: 'Shared aims' },
  roles: { prefix: 'roles', name: 'Roles' },
  governance: { prefix: 'gov', name: 'Governance' },
  'risk-sharing': { prefix: 'risk', name: 'Risk sharing' },
  'business-skills': { prefix: 'skills', name: 'Business skills' },
};

const noteAndAgenda = areaIds.flatMap((id) =>
  Array.from({ length: 6 }, (_, index) => `${places[id].prefix}-${index + 1}`),
);

const offersNotApplicable = ['roles-5', 'roles-6', 'gov-6'];

function action(text: string, time: WrittenAction['time'] = '60-days'): WrittenAction {
  return {
    text,
    owner: 'Partnership lead',
    time,
    doneWhen: 'The note is in the joint file.',
    dependsOn: [],
  };
}

/** A made-up question that passes every rule. Its action texts name it, so that a test can tell them apart. */
function writtenQuestion(id: string, quick: boolean, recommendation: string): WrittenQuestion {
  return {
    id,
    frame: 'joint',
    quick,
    title: 'Talking about the work',
    question: 'How far have the partners talked about the work?',
    help: 'A trust may have a note of it. A charity may have a list.',
    levels: [
      'None of us has raised this.',
      'One of us has raised it in passing.',
      'All of us met to talk about it.',
      'There is a written list that the partners use.',
      'In the past 12 months that list changed a plan.',
    ],
    ...(offersNotApplicable.includes(id)
      ? { notApplicable: 'Choose this if the work does not touch you.' }
      : {}),
    thing: 'list',
    card: {
      between: [
        'If one of you has raised it, that is 1.',
        'If you have met about it, that is 2.',
        'If there is a list, that is 3.',
        'If the list changed a plan, that is 4.',
      ],
      trust: {
        1: 'A nurse raised it.',
        3: 'The ward has a list.',
        4: 'In May the list moved a clinic.',
      },
      charity: {
        1: 'A driver raised it.',
        3: 'A list hangs in the hall.',
        4: 'In June a walk was moved.',
      },
    },
    why: 'The report says that talk comes first.',
    evidencePrompt: 'What could you show someone? The note or the list.',
    caseNotes: {},
    steps: [
      action(`List what you know for ${id}.`, '30-days'),
      action(`Swap lists for ${id}.`),
      action(`Agree one list for ${id}.`, '6-months'),
      action(`Test the list for ${id}.`, '12-months'),
    ],
    keep: action(`Show the list for ${id} to new people.`, '12-months'),
    findOut: action(`Ask who knows about ${id}.`, { event: 'When people change' }),
    sources: {
      recommendations: [recommendation],
      themes: ['AIM-1'],
      cases: [],
      pages: '12-13',
      basis: 'stated',
    },
  };
}

/** A made-up bank that passes every rule: five areas of six, the first two of each quick. A fresh one each time, to be changed at will. */
export function writtenBank(): WrittenBank {
  let count = 0;
  return {
    bank: {
      id: 'made-up',
      version: '1.2.0',
      areas: [...areaIds],
      bands: [
        { id: 'exploring', name: 'Exploring', from: 0 },
        { id: 'forming', name: 'Forming', from: 25 },
        { id: 'developing', name: 'Developing', from: 50 },
        { id: 'established', name: 'Established', from: 75 },
      ],
      countedFrom: 'developing',
      defaultTarget: 3,
      retired: [{ id: 'gov-8', since: '1.1.0', why: 'Nobody could answer it.' }],
      source: {
        author: 'A. Writer',
        title: 'A report',
        publisher: 'A house',
        year: 2013,
        isbn: '978 0 00 000000 2',
      },
    },
    areas: areaIds.map((id) => ({
      id,
      name: places[id].name,
      about: `What the partners do about ${places[id].name.toLowerCase()}.`,
      questions: Array.from({ length: 6 }, (_, index) =>
        writtenQuestion(`${places[id].prefix}-${index + 1}`, index < 2, `R${(count++ % 10) + 1}`),
      ),
    })),
    recommendations: Array.from({ length: 14 }, (_, index) => ({
      id: `R${index + 1}`,
      title: 'Talk first',
      text: 'Partners should talk before they plan.',
      addressedTo: 'both partners',
      standing: index < 10 ? ('scored' as const) : ('ask' as const),
      page: '5',
    })),
    cases: [
      {
        id: 'C1',
        title: 'A garden for all',
        place: 'A town',
        partners: ['A trust', 'A charity'],
        summary: 'A trust lent a field. A charity dug it.',
        figures: [{ value: '8 people', fact: 'came each week' }],
        lesson: 'Start small.',
        caveat: 'Nobody counted what changed.',
        evidence: 'reported by the partners',
        page: '4',
      },
    ],
    asks: [
      {
        id: 'SYS-1',
        text: 'Pay for what partners reach together.',
        raiseWith: 'your commissioner',
        bring: 'The aims that you have agreed.',
        recommendations: ['R11'],
        page: '19-20',
        questions: ['aims-1'],
      },
    ],
    glossary: {
      checked: 'November 2026',
      scope: 'England',
      terms: [
        {
          term: 'Commissioner',
          group: 'Who buys care',
          then: 'A body that bought care.',
          now: 'It means the same today.',
          sureness: 'known',
        },
      ],
      newWords: [{ term: 'Place', meaning: 'The area of one council.', sureness: 'known' }],
    },
    note: {
      title: 'Note',
      about: 'One paper for many questions.',
      headings: [
        {
          title: 'All of it',
          lines: noteAndAgenda.map((question) => ({ question, text: 'What we agreed.' })),
        },
      ],
      apart: [],
    },
    agenda: {
      title: 'Review',
      about: 'One meeting a year.',
      items: [
        {
          title: 'All of it',
          minutes: 90,
          lines: noteAndAgenda.map((question) => ({ question, text: 'Go through it.' })),
        },
      ],
      apart: [],
    },
  };
}

/** The question with this id in a written bank, to be changed at will. */
export function questionIn(bank: WrittenBank, id: string): WrittenQuestion {
  const found = bank.areas.flatMap((area) => area.questions).find((question) => question.id === id);
  if (found === undefined) throw new Error(`The made-up bank has no question ${id}.`);
  return found;
}
