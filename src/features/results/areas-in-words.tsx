import { actionBank } from '../../bank/action-bank';
import { questionBank } from '../../bank/question-bank';
import type { Assessment } from '../../domain/model/assessment';
import { fromTheWeakest } from '../../domain/scoring/from-the-weakest';
import { lowAnswersInWords, stabilityInWords } from '../../wording/area-in-words';
import { neededInWords } from '../../wording/counts';
import { notEnoughAnswers, scoreText } from '../../wording/figures';
import type { AreaScore } from '../../domain/scoring/score-areas';
import { suggestActions } from '../../domain/planning/suggest-actions';

type Props = { readonly assessment: Assessment; readonly scores: readonly AreaScore[] };

/** Every area in words, the weakest first, each with its first step up; then those without a score. */
export function AreasInWords({ assessment, scores }: Props) {
  const { steps } = suggestActions(questionBank, actionBank, assessment);
  const firstStep = (each: AreaScore) =>
    steps.find(({ asked }) => asked.area.id === each.area.id)?.action.text;
  const unscored = scores.filter((each) => each.status === 'not-enough-answers');
  return (
    <section aria-labelledby="areas-in-words">
      <h2 id="areas-in-words">Area by area, the weakest first</h2>
      {fromTheWeakest(scores).map((each) => (
        <div key={each.area.id} className="gap-m">
          <h3>
            {each.area.name}: {scoreText(questionBank, each.score)}, {each.band.name}
          </h3>
          <p className="gap-s">
            {[lowAnswersInWords(each.area, assessment), stabilityInWords(each)]
              .filter(Boolean)
              .join(' ')}
          </p>
          {firstStep(each) === undefined ? (
            <p className="gap-s">Every answer with a level is at its target.</p>
          ) : (
            <p className="gap-s">
              First step: <strong>{firstStep(each)}</strong>
            </p>
          )}
        </div>
      ))}
      {unscored.map((each) => (
        <div key={each.area.id} className="gap-m">
          <h3>
            {each.area.name}: {notEnoughAnswers}
          </h3>
          <p className="gap-s">
            {[lowAnswersInWords(each.area, assessment), neededInWords(each)]
              .filter(Boolean)
              .join(' ')}
          </p>
          {firstStep(each) !== undefined && (
            <p className="gap-s">
              First step: <strong>{firstStep(each)}</strong>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
