import { useState } from 'react';
import { questionBank } from '../../../bank/question-bank';
import { PartnerMark } from '../../../charts/partner-mark';
import { RangeDots } from '../../../charts/range-dots';
import { basedOnParts, notCountedInWords } from '../../../wording/counts';
import type { GroupScore } from '../../../domain/comparing/area-figures';
import type { ComparisonFigures } from '../../../domain/comparing/comparison-figures';
import { noFigure, rangeText, scoreText } from '../../../wording/figures';
import { haveMarkers } from '../../../domain/comparing/marker-shapes';
import { mostOnRadar } from '../../../domain/comparing/thresholds';
import { sideName } from '../../../wording/side-names';
import { MarkerKey } from './marker-key';
import { TableScroll } from '../../../ui/table-scroll';
import '../../../ui/styles/table.css';
import './compared-table.css';

const shownAtFirst = 20;
const agreed = sideName({ kind: 'consensus' });

function Score({
  score,
  note = false,
}: {
  readonly score: GroupScore | undefined;
  readonly note?: boolean;
}) {
  if (score === undefined) return null;
  return (
    <>
      {score.status === 'scored' ? (
        scoreText(questionBank, score.score)
      ) : (
        <>
          <span aria-hidden="true">{noFigure}</span>
          <span className="hide">not enough answers</span>
        </>
      )}
      <span className="sub tiny">
        {basedOnParts(score).map((part, index) => (
          <span key={part} className={index === 0 ? undefined : 'own-line'}>
            {part}
          </span>
        ))}
        {note && notCountedInWords(score.counts) !== '' && <>; {notCountedInWords(score.counts)}</>}
      </span>
    </>
  );
}

/** The score of each partner in each area, with the range beside it. Nobody is ranked: they stand in the order added. */
export function AreaTable({ figures }: { readonly figures: ComparisonFigures }) {
  // Columns are headed by markers: where two groups have the same one, names must stand as rows.
  return figures.groups.length <= mostOnRadar && haveMarkers(figures.groups) ? (
    <ByArea figures={figures} />
  ) : (
    <ByGroup figures={figures} />
  );
}

function ByArea({
  figures: { areas, groups, consensus },
}: {
  readonly figures: ComparisonFigures;
}) {
  return (
    <div className={groups.length + (consensus === undefined ? 0 : 1) > 4 ? 'gap-l' : undefined}>
      <h2 id="area-scores">Scores by area</h2>
      <div className="only-narrow">
        <MarkerKey groups={groups} />
      </div>
      <TableScroll label="Scores by area">
        <table className="tbl cmp" aria-labelledby="area-scores">
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">Lowest to highest</th>
              {groups.map(({ key, side, marker, members }) => (
                <th key={key} scope="col" className="r mkh" title={sideName(side)}>
                  <PartnerMark marker={marker} />
                  <span className="hide">
                    <bdi>{sideName(side)}</bdi>,{' '}
                  </span>
                  <span className="sub tiny">n {members.length}</span>
                </th>
              ))}
              {consensus !== undefined && (
                <th scope="col" className="r mkh" title={agreed}>
                  <PartnerMark marker={undefined} />
                  <span className="hide">{agreed}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {areas.map((each, index) => (
              <tr key={each.area.id}>
                <th scope="row">{each.area.name}</th>
                <td className="nb">
                  {rangeText(questionBank, each)}
                  <RangeDots area={each} groups={groups} />
                </td>
                {each.scores.map((score, at) => (
                  <td key={groups[at]?.key} className="r">
                    <Score score={score} />
                  </td>
                ))}
                {consensus !== undefined && (
                  <td className="r">
                    <Score score={consensus.scores[index]} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="small quiet gap-s">
        n: how many answered. Under each score: how many questions it is based on, and, where
        several people answered, how many answers there are of how many there could be. n/e: not
        enough answers.
      </p>
      <UnknownList areas={areas} groups={groups} />
    </div>
  );
}

/** What each partner has left open, where it has: beside the scores, in words. */
function UnknownList({ areas, groups }: Pick<ComparisonFigures, 'areas' | 'groups'>) {
  const open = groups.flatMap(({ key, side }, at) => {
    const parts = areas.flatMap(({ area, scores }) => {
      const counts = scores[at]?.counts;
      const text = counts === undefined ? '' : notCountedInWords(counts);
      return text === '' ? [] : [`${area.name.toLowerCase()} ${text}`];
    });
    return parts.length === 0 ? [] : [{ key, name: sideName(side), text: parts.join('; ') }];
  });
  if (open.length === 0) return null;
  return (
    <ul className="small quiet gap-s plain-list">
      {open.map(({ key, name, text }) => (
        <li key={key}>
          <bdi>{name}</bdi>: {text}.
        </li>
      ))}
    </ul>
  );
}

function ByGroup({
  figures: { areas, groups, consensus },
}: {
  readonly figures: ComparisonFigures;
}) {
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <div className="gap-l">
      <h2 id="area-scores">Scores by area</h2>
      <TableScroll label="Scores by area">
        <table className="tbl cmp by-group" aria-labelledby="area-scores">
          <thead>
            <tr>
              <th scope="col">In the order added</th>
              <th scope="col" className="r">
                Answered
              </th>
              {areas.map(({ area }) => (
                <th key={area.id} scope="col" className="r">
                  {area.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Lowest to highest</th>
              <td className="r">{groups.reduce((sum, { members }) => sum + members.length, 0)}</td>
              {areas.map((each) => (
                <td key={each.area.id} className="r nb">
                  {rangeText(questionBank, each)}
                </td>
              ))}
            </tr>
            {consensus !== undefined && (
              <tr>
                <th scope="row">{agreed}</th>
                <td className="r">–</td>
                {areas.map(({ area }, index) => (
                  <td key={area.id} className="r">
                    <Score score={consensus.scores[index]} note />
                  </td>
                ))}
              </tr>
            )}
            {groups.slice(0, shown).map(({ key, side, members }, at) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{sideName(side)}</bdi>
                </th>
                <td className="r">{members.length}</td>
                {areas.map(({ area, scores }) => (
                  <td key={area.id} className="r">
                    <Score score={scores[at]} note />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {groups.length > shown && (
        <p className="gap-s">
          <button className="link" type="button" onClick={() => setShown(shown + 50)}>
            Show {Math.min(50, groups.length - shown)} more of {groups.length}
          </button>
        </p>
      )}
    </div>
  );
}
