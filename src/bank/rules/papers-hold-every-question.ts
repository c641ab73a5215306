import type { BankRule, Finding } from '../bank-rule.ts';
import type { WrittenBank } from '../question-bank-schema.ts';
import { wordsOf } from '../read-words.ts';

const atLeastOnAPaper = 20;
const mostWordsOnTheNote = 420;
const mostMinutes = 120;

type Paper = {
  readonly place: string;
  readonly lines: readonly { readonly question: string }[];
  readonly apart: WrittenBank['note']['apart'];
};

function findingsOf(paper: Paper, questions: readonly string[]): readonly Finding[] {
  const named = [...paper.lines, ...paper.apart].map(({ question }) => question);
  const { place } = paper;
  return [
    ...questions
      .filter((id) => !named.includes(id))
      .map((id) => ({
        place,
        message: `leaves out ${id}. Give it a line, or say under 'apart' why it has none.`,
      })),
    ...[...new Set(named)]
      .filter((id) => !questions.includes(id))
      .map((id) => ({ place, message: `names ${id}, which is in no area.` })),
    ...[...new Set(named.filter((id, index) => named.indexOf(id) !== index))].map((id) => ({
      place,
      message: `names ${id} twice. Give it one place.`,
    })),
    ...(paper.lines.length < atLeastOnAPaper
      ? [
          {
            place,
            message: `holds ${paper.lines.length} questions. It has to serve ${atLeastOnAPaper} or more to spare anybody a paper.`,
          },
        ]
      : []),
  ];
}

/** The partnership note and the yearly agenda each place every question once, and fit two pages and two hours (docs/question-bank.md, rule 29). */
export const papersHoldEveryQuestion: BankRule = {
  name: 'papers hold every question',
  check: ({ areas, note, agenda }) => {
    const questions = areas.flatMap((area) => area.questions.map(({ id }) => id));
    const noteLines = note.headings.flatMap(({ lines }) => lines);
    const words = [...note.headings.map(({ title }) => title), ...noteLines.map(({ text }) => text)]
      .map((text) => wordsOf(text).length)
      .reduce((sum, count) => sum + count, 0);
    const minutes = agenda.items.reduce((sum, item) => sum + item.minutes, 0);
    return [
      ...findingsOf({ place: 'partnership note', lines: noteLines, apart: note.apart }, questions),
      ...findingsOf(
        {
          place: 'yearly agenda',
          lines: agenda.items.flatMap(({ lines }) => lines),
          apart: agenda.apart,
        },
        questions,
      ),
      ...(words > mostWordsOnTheNote
        ? [
            {
              place: 'partnership note',
              message: `has ${words} words before anybody writes. Cut it to ${mostWordsOnTheNote}, so that it stays on two pages.`,
            },
          ]
        : []),
      ...(minutes > mostMinutes
        ? [
            {
              place: 'yearly agenda',
              message: `takes ${minutes} minutes. Cut it to ${mostMinutes}.`,
            },
          ]
        : []),
    ];
  },
};
