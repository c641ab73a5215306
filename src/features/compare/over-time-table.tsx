import { questionBank } from '../../bank/question-bank';
import { PartnerMark } from '../../charts/partner-mark';
import type { OverTime } from '../../domain/comparing/over-time';
import { TableScroll } from '../../ui/table-scroll';
import { seriesTexts } from '../../domain/comparing/series-texts';

/** What moved, round by round, for each partner and for what was agreed. Nothing where there is one round. */
export function OverTimeTable({ time }: { readonly time: OverTime }) {
  if (time.series.length === 0) return null;
  return (
    <section aria-labelledby="over-time" className="gap-l">
      <h2 id="over-time">Over time</h2>
      <p className="quiet gap-s">Every round in order. A change in brackets is no more than one person’s one step: one answer, one level up or down, would make it.</p>
      {time.series.map(({ key, name, place, areas }) => (
        <div key={key} className="gap-m">
          <h3 id={`time-${key}`}><PartnerMark place={place} /> <bdi>{name}</bdi></h3>
          <TableScroll label={`Over time: ${name}`}>
          <table className="tbl cmp" aria-labelledby={`time-${key}`}>
            <thead>
              <tr><th scope="col">Area</th>{time.rounds.map((round) => <th key={round} scope="col" className="r">Round {round}</th>)}</tr>
            </thead>
            <tbody>
              {areas.map(({ area, rounds }) => {
                const texts = seriesTexts(questionBank, rounds);
                return (
                  <tr key={area.id}>
                    <th scope="row">{area.name}</th>
                    {time.rounds.map((round) => {
                      const text = texts[rounds.findIndex((each) => each.round === round)];
                      return <td key={round} className="r"><RoundCell text={text} /></td>;
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
          </TableScroll>
        </div>
      ))}
    </section>
  );
}

function RoundCell({ text }: { readonly text: ReturnType<typeof seriesTexts>[number] | undefined }) {
  if (text === undefined) return <>–</>;
  return (
    <>
      {text.score}
      {text.change !== undefined && (
        <span className="sub tiny">{text.oneStep ? <>({text.change})<span className="hide">, no more than one person’s one step</span></> : text.change}</span>
      )}
    </>
  );
}
