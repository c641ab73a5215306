import { choiceOf, type Choice } from '../../domain/model/answer';
import { choiceInWords, choiceNames } from '../../wording/answers-in-words';
import { peopleIn, type ComparisonFigures } from '../../domain/comparing/comparison-figures';
import { questionTexts } from '../../wording/question-texts';
import type { Group } from '../../domain/comparing/grouping';
import type { GroupAnswers, QuestionFigures } from '../../domain/comparing/question-figures';
import { levels } from '../../domain/model/level';
import { sideName } from '../../wording/side-names';
import { groupHeading, mostInFull } from './comparison-heads';
import type { PaperBlock, PaperCell, PaperColumn } from './paper';

type Shown = { readonly names: boolean; readonly notes: boolean };

const choices: readonly (Choice | undefined)[] = [
  ...levels,
  'dont-know',
  'not-applicable',
  undefined,
];
const nameOf = (choice: Choice | undefined) =>
  choice === undefined ? 'Blank' : choiceNames[choice];

const countColumns: readonly PaperColumn[] = [
  ...levels.map((level) => ({ heading: String(level), share: 5, align: 'right' as const })),
  { heading: 'Don’t know', share: 8, align: 'right' },
  { heading: 'Doesn’t apply', share: 8.5, align: 'right' },
  { heading: 'Blank', share: 7, align: 'right' },
  { heading: 'Mean', share: 6.5, align: 'right' },
];

/** What each member is called beside others of the same group, by the id of the assessment. */
function namesOf({ grouping, resolved }: ComparisonFigures): ReadonlyMap<string, string> {
  const withPartner = grouping === 'sector' || grouping === 'date';
  return new Map(
    resolved.partners.flatMap(({ partner, members }) =>
      members.map(
        ({ assessment, respondent }) =>
          [assessment.id, withPartner ? `${respondent}, ${partner.name}` : respondent] as const,
      ),
    ),
  );
}

function whoChose(
  question: string,
  { members }: Group,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return choices.flatMap((choice) => {
    const all = members.filter(
      ({ assessment }) => choiceOf(assessment.answers[question]) === choice,
    );
    return all.length === 0
      ? []
      : [
          `${nameOf(choice)}: ${all.map(({ assessment }) => names.get(assessment.id) ?? '').join('; ')}`,
        ];
  });
}

function notesOn(
  question: string,
  { members }: Group,
  names: ReadonlyMap<string, string>,
  shown: Shown,
): readonly string[] {
  return members.flatMap(({ assessment }) => {
    const note = assessment.answers[question]?.note;
    if (note === undefined) return [];
    return [shown.names ? `Note by ${names.get(assessment.id) ?? ''}: ${note}` : `Note: ${note}`];
  });
}

function rowOf(
  question: string,
  group: Group,
  answers: GroupAnswers,
  mean: string,
  names: ReadonlyMap<string, string>,
  shown: Shown,
): readonly PaperCell[] {
  const counts = [
    ...levels.map((level) => answers.levels.filter((each) => each === level).length),
    answers.dontKnow,
    answers.notApplicable,
    answers.blank,
  ];
  return [
    {
      text: sideName(group.side),
      strong: true,
      below: [
        ...(shown.names ? whoChose(question, group, names) : []),
        ...(shown.notes ? notesOn(question, group, names, shown) : []),
      ],
    },
    ...counts.map((count) => ({ text: String(count) })),
    { text: mean },
  ];
}

function agreedBlocks(
  { consensus }: ComparisonFigures,
  { asked: { question } }: QuestionFigures,
  notes: boolean,
): readonly PaperBlock[] {
  const answer = consensus?.compared.assessment.answers[question.id];
  if (answer === undefined) return [];
  const note = notes && answer.note !== undefined ? ` Note: ${answer.note}` : '';
  return [
    { kind: 'paragraph', label: 'Agreed', text: `${choiceInWords(question, answer)}${note}` },
  ];
}

/**
 * How many people of each partner chose each level on every question; who they are, unless they are more than forty, and their notes
 * only where they are wanted.
 */
export function comparisonAnswerBlocks(
  figures: ComparisonFigures,
  { names: wanted, notes }: Shown,
): readonly PaperBlock[] {
  const { weighed, questions, grouping } = figures;
  if (weighed.length === 0) return [];
  const start: readonly PaperBlock[] = [
    { kind: 'new-page' },
    { kind: 'heading', level: 2, text: 'Answers by partner' },
  ];
  if (weighed.length > mostInFull)
    return [
      ...start,
      {
        kind: 'paragraph',
        text: `More than ${mostInFull} partners are too many to go through one by one on paper. The CSV file has every answer.`,
      },
    ];
  const people = peopleIn(figures);
  const shown = { names: wanted && people <= mostInFull, notes };
  const names = namesOf(figures);
  return [
    ...start,
    {
      kind: 'paragraph',
      text: shown.names
        ? 'How many people chose each level, and who.'
        : 'How many people chose each level. Who chose what is not on paper.',
    },
    ...questions.flatMap((each): readonly PaperBlock[] => {
      const { question, area, position } = each.asked;
      const texts = questionTexts(each);
      return [
        { kind: 'heading', level: 3, text: `${position}. ${question.title}` },
        {
          kind: 'paragraph',
          quiet: true,
          text: `${area.name}. ${question.question}`,
          keepWithNext: true,
        },
        {
          kind: 'table',
          name: `Answers on ${question.title}`,
          columns: [{ heading: groupHeading(grouping), share: 45 }, ...countColumns],
          rows: weighed.flatMap((group, index) => {
            const answers = each.groups[index];
            return answers === undefined
              ? []
              : [rowOf(question.id, group, answers, texts.ofPartner(answers.mean), names, shown)];
          }),
        },
        ...agreedBlocks(figures, each, notes),
      ];
    }),
  ];
}
