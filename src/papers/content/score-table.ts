import { basedOn, notCountedInWords, neededInWords } from '../../wording/counts';
import type { QuestionBank } from '../../domain/model/question-bank';
import { noFigure, notEnoughAnswers, scoreText } from '../../wording/figures';
import type { AreaScore } from '../../domain/scoring/score-areas';
import { capitalised, listInWords } from '../../wording/words';
import type { PaperBlock, PaperCell } from './paper';

function bandCell(score: AreaScore): PaperCell {
  if (score.status !== 'scored')
    return { text: capitalised(notEnoughAnswers), below: [neededInWords(score)] };
  const { band, stability } = score;
  if (stability.kind === 'first-impression') return { text: band.name };
  if (stability.kind === 'firm') return { text: band.name, mark: 'firm' };
  return {
    text: band.name,
    mark: 'close',
    below: [
      `could be ${listInWords(
        stability.couldBe.map(({ name }) => name),
        'or',
      )}`,
    ],
  };
}

/** The figures of the radar: score, band, how firm it is, and what it is based on. */
export function scoreTable(bank: QuestionBank, scores: readonly AreaScore[]): PaperBlock {
  return {
    kind: 'table',
    name: 'The five areas in figures',
    columns: [
      { heading: 'Area', share: 33 },
      { heading: 'Score', share: 11, align: 'right' },
      { heading: 'Band', share: 33 },
      { heading: 'Based on', share: 23 },
    ],
    rows: scores.map((score, index) => [
      { text: `${index + 1}  ${score.area.name}`, strong: true },
      score.status === 'scored'
        ? { text: scoreText(bank, score.score), figure: true }
        : { text: noFigure, figure: true },
      bandCell(score),
      {
        text: basedOn(score.counts),
        ...(notCountedInWords(score.counts) === ''
          ? {}
          : { below: [notCountedInWords(score.counts)] }),
      },
    ]),
  };
}
