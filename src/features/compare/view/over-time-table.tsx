import { useState } from 'react';
import { questionBank } from '../../../bank/question-bank';
import { PartnerMark } from '../../../charts/partner-mark';
import { basedOnParts } from '../../../wording/counts';
import type { OverTime, RoundScore } from '../../../domain/comparing/over-time';
import { TableScroll } from '../../../ui/table-scroll';
import { sideName } from '../../../wording/side-names';
import { quickOverTime, seriesTexts, type SeriesText } from '../../../wording/series-texts';
import '../../../ui/styles/table.css';
import './compared-table.css';

const shownAtFirst = 20;

/** What moved, round by round, for each partner and for what was agreed. Nothing where there is one round. */
export function OverTimeTable({ time }: { readonly time: OverTime }) {
  const [shown, setShown] = useState(shownAtFirst);
  if (time.series.length === 0) return null;
  return (
    <section aria-labelledby="over-time" className="gap-l">
      <h2 id="over-time">Over time</h2>
      <p className="quiet gap-s">
        Every round in order. A change in brackets is no more than one person’s one step: one
        answer, one level up or down, would make it.
        {time.length === 'quick' && ` ${quickOverTime(time.questions)}`}
      </p>
      {time.series.slice(0, shown).map(({ key, side, marker, areas }) => (
        <div key={key} className="gap-m">
          <h3 id={`time-${key}`}>
            <PartnerMark marker={marker} /> <bdi>{sideName(side)}</bdi>
          </h3>
          <TableScroll label={`Over time: ${sideName(side)}`}>
            <table className="tbl cmp" aria-labelledby={`time-${key}`}>
              <thead>
                <tr>
                  <th scope="col">Area</th>
                  {time.rounds.map((round) => (
                    <th key={round} scope="col" className="r">
                      Round {round}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {areas.map(({ area, rounds }) => {
                  const texts = seriesTexts(questionBank, rounds);
                  return (
                    <tr key={area.id}>
                      <th scope="row">{area.name}</th>
                      {time.rounds.map((round) => {
                        const at = rounds.findIndex((each) => each.round === round);
                        return (
                          <td key={round} className="r">
                            <RoundCell text={texts[at]} round={rounds[at]} />
                          </td>
                        );
                      })}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </TableScroll>
        </div>
      ))}
      {time.series.length > shown && (
        <p className="gap-m">
          <button className="link" type="button" onClick={() => setShown(shown + shownAtFirst)}>
            Show {Math.min(shownAtFirst, time.series.length - shown)} more of {time.series.length}
          </button>
        </p>
      )}
    </section>
  );
}

function RoundCell({
  text,
  round,
}: {
  readonly text: SeriesText | undefined;
  readonly round: RoundScore | undefined;
}) {
  if (text === undefined || round === undefined) return <>–</>;
  return (
    <>
      {text.score}
      {basedOnParts(round.score).map((part) => (
        <span key={part} className="sub tiny">
          {part}
        </span>
      ))}
      {text.change !== undefined && round.change !== undefined && (
        <span className="sub tiny">
          {text.change.moved && text.oneStep ? `(${text.change.text})` : text.change.text} since
          round {round.change.since}
          {text.oneStep && <span className="hide">, no more than one person’s one step</span>}
        </span>
      )}
    </>
  );
}
