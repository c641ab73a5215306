import { basedOn } from '../../wording/counts';
import { basisInShort, choiceInWords } from '../../wording/answers-in-words';
import type { Answer } from '../../domain/model/answer';
import type { Assessment } from '../../domain/model/assessment';
import type { QuestionBank } from '../../domain/model/question-bank';
import { questionsOfArea } from '../../domain/model/questions-asked';
import { notEnoughAnswers, scoreText } from '../../wording/figures';
import type { AreaScore } from '../../domain/scoring/score-areas';
import type { PaperBlock } from './paper';

function detailsOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return [
    ...(answer.note === undefined ? [] : [`Note: ${answer.note}`]),
    ...('basis' in answer ? [`Basis: ${basisInShort[answer.basis]}`] : []),
  ];
}

/** Every question that was asked, with its answer in words and its note, area by area. */
export function answerBlocks(
  bank: QuestionBank,
  assessment: Assessment,
  scores: readonly AreaScore[],
): readonly PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'All answers' },
    ...scores.flatMap((score, index): readonly PaperBlock[] => {
      const figures =
        score.status === 'scored'
          ? `${scoreText(bank, score.score)}, ${score.band.name}`
          : notEnoughAnswers;
      return [
        {
          kind: 'heading',
          level: 3,
          text: `${index + 1}  ${score.area.name}: ${figures}, based on ${basedOn(score.counts)}`,
        },
        {
          kind: 'table',
          name: `Answers on ${score.area.name.toLowerCase()}`,
          columns: [
            { heading: 'Question', share: 42 },
            { heading: 'Answer', share: 58 },
          ],
          rows: questionsOfArea(score.area, assessment.length).map((question) => {
            const answer = assessment.answers[question.id];
            return [
              { text: question.title, strong: true as const, below: [question.question] },
              { text: choiceInWords(question, answer), below: detailsOf(answer) },
            ];
          }),
        },
      ];
    }),
  ];
}
