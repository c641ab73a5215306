import { actionBank } from '../../bank/action-bank';
import { questionBank } from '../../bank/question-bank';
import type { Assessment } from '../../domain/assessment';
import { lowAnswersInWords } from '../../domain/low-answers-in-words';
import type { ScoredArea } from '../../domain/score-areas';
import { stabilityInWords } from '../../domain/stability-in-words';
import { suggestActions } from '../../domain/suggest-actions';
import { listInWords } from '../../domain/words';

type Props = { readonly assessment: Assessment; readonly weakest: readonly ScoredArea[] };

/** Where the partnership stands lowest, in words, with the first step up. */
export function WeakestAreas({ assessment, weakest }: Props) {
  const { steps } = suggestActions(questionBank, actionBank, assessment);
  return (
    <section aria-labelledby="weakest" className="flow">
      <h2 id="weakest">Weakest first: {listInWords(weakest.map(({ area }) => area.name.toLowerCase()))}</h2>
      {weakest.map((each) => {
        const step = steps.find(({ asked }) => asked.area.id === each.area.id);
        return (
          <div key={each.area.id}>
            {weakest.length > 1 && <h3>{each.area.name}</h3>}
            <p>{[lowAnswersInWords(each.area, assessment), stabilityInWords(each)].filter(Boolean).join(' ')}</p>
            {step !== undefined && <p>First step: <strong>{step.action.text}</strong></p>}
          </div>
        );
      })}
    </section>
  );
}
