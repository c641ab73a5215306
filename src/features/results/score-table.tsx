import { questionBank } from '../../bank/question-bank';
import { basedOn, notCountedInWords, neededInWords } from '../../wording/counts';
import { noFigure, notEnoughAnswers, scoreText } from '../../wording/figures';
import type { AreaScore, ScoredArea } from '../../domain/scoring/score-areas';
import { firmnessOf, whyFirmOrCloseInWords } from '../../wording/area-in-words';
import { capitalised } from '../../wording/words';
import { NumberSwatch } from '../../ui/number-swatch';
import '../../ui/styles/table.css';
import './score-table.css';

/** The radar's figures: score, band, how firm it is, and what it is based on. */
export function ScoreTable({ scores }: { readonly scores: readonly AreaScore[] }) {
  return (
    <table className="tbl res">
      <caption className="hide">The five areas in figures</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col" className="r">
            Score
          </th>
          <th scope="col">Band</th>
          <th scope="col">Based on</th>
        </tr>
      </thead>
      <tbody>
        {scores.map((each, index) => (
          <tr key={each.area.id}>
            <th scope="row">
              <NumberSwatch number={index + 1} />
              {each.area.name}
            </th>
            {each.status === 'scored' ? (
              <>
                <td className="score">{scoreText(questionBank, each.score)}</td>
                <td>
                  {each.band.name} <StabilityMark score={each} />
                </td>
              </>
            ) : (
              <>
                <td className="score">
                  <abbr title={notEnoughAnswers}>{noFigure}</abbr>
                </td>
                <td>
                  {capitalised(notEnoughAnswers)}
                  <span className="sub">{neededInWords(each)}</span>
                </td>
              </>
            )}
            <td>
              {basedOn(each.counts)}
              {notCountedInWords(each.counts) !== '' && (
                <span className="sub">{notCountedInWords(each.counts)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StabilityMark({ score }: { readonly score: ScoredArea }) {
  const firmness = firmnessOf(score);
  if (firmness === undefined) return null;
  return (
    <>
      <span className={firmness}>{firmness}</span>
      <span className="sub">{whyFirmOrCloseInWords(score)}</span>
    </>
  );
}
