import { questionBank } from '../../bank/question-bank';
import type { Assessment } from '../../domain/model/assessment';
import { countAnswers, sumCounts } from '../../domain/scoring/count-answers';
import { questionsOfArea } from '../../domain/model/questions-asked';
import { CellWheel } from '../../ui/cell-wheel';
import { cellsOf } from './cells-of';

type Props = { readonly assessment: Assessment };

/** The wheel of areas with one cell a question: how far the assessment is. */
export function AnsweredWheel({ assessment }: Props) {
  const areas = questionBank.areas.map((area) => ({
    area,
    questions: questionsOfArea(area, assessment.length),
  }));
  const counts = areas.map(({ questions }) => countAnswers(questions, assessment.answers));
  const all = sumCounts(counts);
  const answered = all.asked - all.blank;
  const perArea = areas.map(({ area }, index) => {
    const count = counts[index];
    return count === undefined
      ? area.name
      : `${area.name} ${count.asked - count.blank} of ${count.asked}`;
  });
  return (
    <CellWheel
      segments={areas.map(({ questions }) => cellsOf(questions, assessment.answers))}
      figure={String(answered)}
      under={`of ${all.asked} answered`}
      label={`${answered} of ${all.asked} questions answered. ${perArea.join(', ')}.`}
    />
  );
}
