import { choiceOf } from '../../domain/model/answer';
import { classWords } from '../../wording/class-words';
import type { ComparisonFigures } from '../../domain/comparing/comparison-figures';
import { noFigure } from '../../wording/figures';
import { questionTexts } from '../../wording/question-texts';
import { gapRules } from '../../domain/comparing/thresholds';
import { orderToTalk } from '../../domain/comparing/order-to-talk';
import type { GroupAnswers, QuestionFigures } from '../../domain/comparing/question-figures';
import type { Level } from '../../domain/model/level';
import { groupColumns, groupsText, headOf, mostColumns, peopleText } from './comparison-heads';
import { sideName } from '../../wording/side-names';
import { mixedInsideInWords } from '../../wording/mixed-inside-in-words';
import { whoIsFarInWords } from '../../wording/who-is-far-in-words';
import { capitalised } from '../../wording/words';
import { whoseGapInWords } from '../../wording/whose-gap-in-words';
import { choiceNames } from '../../wording/answers-in-words';
import type { PaperBlock, PaperCell, PaperColumn } from './paper';

/** The lowest and the highest level that a person chose: '0–4'; empty where all chose the same, or nobody did. */
function chosenText(levels: readonly Level[]): string {
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  return levels.length === 0 || lowest === highest ? '' : `${lowest}–${highest}`;
}

/** A group's mean, with how many gave a level, and the lowest and highest where its people differ. */
function groupCell({ mean, levels }: GroupAnswers, text: string): PaperCell {
  const chosen = chosenText(levels);
  return {
    text,
    ...(mean === undefined
      ? {}
      : { below: [...(chosen === '' ? [] : [chosen]), `n ${levels.length}`] }),
  };
}

function meanCell({ groups }: QuestionFigures, text: string): PaperCell {
  const chosen = chosenText(groups.flatMap(({ levels }) => levels));
  return { text, ...(chosen === '' ? {} : { below: [chosen] }) };
}

function questionCell(figures: ComparisonFigures, each: QuestionFigures): PaperCell {
  const { grouping, consensus } = figures;
  const {
    asked: { question, area },
    withLevel,
    groupsWithLevel,
    dontKnowShare,
  } = each;
  const gap = whoseGapInWords(each, figures);
  const far = whoIsFarInWords(each);
  const mixed = mixedInsideInWords(each, figures);
  const agreed = choiceOf(consensus?.compared.assessment.answers[question.id]);
  return {
    text: question.title,
    strong: true,
    below: [
      ...(gap === undefined ? [] : [`${gap.name}. ${gap.sentence}`]),
      `${area.name}. Based on ${peopleText(withLevel)}, ${groupsText(grouping, groupsWithLevel)}`,
      ...(far === '' ? [] : [`${capitalised(far)}.`]),
      ...(mixed === '' ? [] : [`${mixed}.`]),
      ...(dontKnowShare === undefined || dontKnowShare === 0
        ? []
        : [`Don’t-know share: ${questionTexts(each).dontKnowShare}`]),
      ...(agreed === undefined ? [] : [`Agreed together: ${choiceNames[agreed].toLowerCase()}`]),
    ],
  };
}

const meanColumns: readonly PaperColumn[] = [
  { heading: 'Mean', share: 8, align: 'right' },
  { heading: 'Spread', share: 8, align: 'right' },
  { heading: 'Agreement', share: 10.5, align: 'right' },
];

function questionTable(
  name: string,
  figures: ComparisonFigures,
  questions: readonly QuestionFigures[],
): PaperBlock {
  const { weighed } = figures;
  const asColumns = weighed.length > 1 && weighed.length <= mostColumns;
  const groupShare = Math.min(9, 45 / weighed.length) * weighed.length;
  const between: readonly PaperColumn[] = asColumns
    ? groupColumns(weighed, groupShare)
    : weighed.length > 1
      ? [{ heading: 'Lowest to highest', share: 14, align: 'right' }]
      : [];
  const used = [...between, ...meanColumns].reduce((sum, { share }) => sum + share, 0);
  return {
    kind: 'table',
    name,
    columns: [{ heading: 'Question', share: 100 - used }, ...between, ...meanColumns],
    rows: questions.map((each) => {
      const texts = questionTexts(each);
      return [
        questionCell(figures, each),
        ...(asColumns
          ? each.groups.map((group) => groupCell(group, texts.ofPartner(group.mean)))
          : between.map(() => ({
              text: each.lowest === undefined ? noFigure : `${texts.lowest} to ${texts.highest}`,
            }))),
        meanCell(each, texts.mean),
        { text: texts.spread },
        { text: texts.agreement },
      ];
    }),
  };
}

const keyLine =
  'Each figure is a mean of levels, 0 to 4. Where people chose different levels, the lowest and the highest that one person chose stand under it. n: how many chose a level. Spread is the highest less the lowest. Agreement: 1 is full, 0 is half at each end. n/e: not enough answers.';
const leftOutLine = ` With more than ${gapRules.mostKept} of them on a question, the highest and the lowest tenth, at least one each, are left out of its spread: the more there are, the further apart the two ends stand.`;

/** Every question under its class, in the order to talk about them, each class with its rule and a way to begin. */
export function comparisonTalkBlocks(figures: ComparisonFigures): readonly PaperBlock[] {
  const { weighed, questions } = figures;
  if (weighed.length === 0) return [];
  const names =
    weighed.length > 1 && weighed.length <= mostColumns
      ? `${weighed.map((group) => `${headOf(group)}: ${sideName(group.side)}`).join('. ')}. `
      : '';
  return [
    { kind: 'heading', level: 2, text: 'What to talk about, in this order' },
    {
      kind: 'paragraph',
      quiet: true,
      text: `${names}${keyLine}${weighed.length > gapRules.mostKept ? leftOutLine : ''}`,
    },
    ...orderToTalk(questions).flatMap((group, index): readonly PaperBlock[] => {
      const { title, name, rule, prompt } = classWords[group.class];
      return [
        { kind: 'heading', level: 3, text: `${index + 1}. ${title}` },
        { kind: 'paragraph', text: `${name}. ${rule}`, keepWithNext: true },
        { kind: 'paragraph', label: 'To begin', text: prompt, keepWithNext: true },
        questionTable(title, figures, group.questions),
      ];
    }),
  ];
}
