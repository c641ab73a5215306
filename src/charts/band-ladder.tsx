import type { AreaScore, ScoredArea } from '../domain/scoring/score-areas';
import type { Band } from '../domain/model/question-bank';
import { firmnessOf } from '../wording/area-in-words';
import { NumberSwatch } from '../ui/number-swatch';
import './band-ladder.css';

type Props = {
  /** In their order, the lowest first. */
  readonly bands: readonly Band[];
  /** In the order of the areas. Those without a score stand on no band. */
  readonly scores: readonly AreaScore[];
};

/** The bands in their order, each with the numbers of the areas that stand on it: an open number is close to the next band. */
export function BandLadder({ bands, scores }: Props) {
  const numbered = scores.map((score, index) => ({ score, number: index + 1 }));
  const scored = numbered.flatMap(({ score, number }) =>
    score.status === 'scored' ? [{ score, number }] : [],
  );
  const anyClose = scored.some(({ score }) => score.stability.kind === 'close');
  return (
    <div>
      <ol className="ladder" aria-label="The five bands in their order, and the areas on each">
        {bands.map((band) => {
          const here = scored.filter(({ score }) => score.band.id === band.id);
          return (
            <li key={band.id}>
              <span className="band-name">{band.name}</span>
              <span className="on-band">
                {here.map(({ score, number }) => (
                  <OnBand key={number} score={score} number={number} />
                ))}
                {here.length === 0 && <span className="hide">none</span>}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="small quiet ladder-key">
        The bands are the five levels, in a word each.
        {anyClose && ' A number in an open ring is close to another band.'}
      </p>
    </div>
  );
}

function OnBand({ score, number }: { readonly score: ScoredArea; readonly number: number }) {
  const firmness = firmnessOf(score);
  return (
    <span>
      <NumberSwatch number={number} isOpen={firmness === 'close'} />
      <span className="hide">
        {firmness === undefined ? score.area.name : `${score.area.name}, ${firmness}`}
      </span>
    </span>
  );
}
