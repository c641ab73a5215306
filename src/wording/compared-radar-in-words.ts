import type { ComparedLine, ComparedRadar } from '../domain/comparing/compared-radar';
import type { QuestionBank } from '../domain/model/question-bank';
import { notEnoughAnswers, scoreText } from './figures';
import { sideName } from './side-names';

/** The overlaid radar for those who cannot see it: 'Radar of 5 areas. Riverside Trust: roles 63, … The same figures are in the table.' */
export function comparedRadarInWords(bank: QuestionBank, { axes, lines }: ComparedRadar): string {
  const inWords = ({ side, scores }: ComparedLine) =>
    `${sideName(side)}: ${axes
      .map(({ name }, axis) => {
        const score = scores[axis];
        return `${name.toLowerCase()} ${score === undefined ? notEnoughAnswers : scoreText(bank, score)}`;
      })
      .join(', ')}.`;
  return `Radar of ${axes.length} areas. ${lines.map(inWords).join(' ')} The same figures are in the table.`;
}
