import { PartnerMark } from '../../../charts/partner-mark';
import type { ComparisonFigures } from '../../../domain/comparing/comparison-figures';
import type { QuestionFigures } from '../../../domain/comparing/question-figures';
import { haveMarkers } from '../../../domain/comparing/marker-shapes';
import { levels, type Level } from '../../../domain/model/level';
import { sideName } from '../../../wording/side-names';
import { mostOnRadar } from '../../../domain/comparing/thresholds';
import { MarkerKey } from './marker-key';
import { TableScroll } from '../../../ui/table-scroll';
import '../../../ui/styles/table.css';
import './compared-table.css';

type Props = {
  readonly question: QuestionFigures;
  readonly figures: ComparisonFigures;
  readonly agreed: Level | undefined;
};
type Row = {
  readonly key: string;
  readonly head: string;
  readonly words: string;
  readonly countOf: (at: number) => number;
};

/** The same as the dots, as a table: how many of each partner chose which level, in the question's own words. */
export function AnswersByGroup({
  question: { asked, groups },
  figures: { weighed },
  agreed,
}: Props) {
  const rows: readonly Row[] = [
    ...levels.map((level) => ({
      key: String(level),
      head: String(level),
      words: `${asked.question.levels[level]}${agreed === level ? ' (What you agreed.)' : ''}`,
      countOf: (at: number) => groups[at]?.levels.filter((each) => each === level).length ?? 0,
    })),
    { key: 'dont-know', head: '', words: 'Don’t know', countOf: (at) => groups[at]?.dontKnow ?? 0 },
    {
      key: 'not-applicable',
      head: '',
      words: 'Doesn’t apply to us',
      countOf: (at) => groups[at]?.notApplicable ?? 0,
    },
    { key: 'blank', head: '', words: 'Not answered', countOf: (at) => groups[at]?.blank ?? 0 },
  ];
  const columns =
    weighed.length <= mostOnRadar && haveMarkers(weighed)
      ? weighed.map((group, at) => ({ ...group, count: (row: Row) => row.countOf(at) }))
      : [];
  const total = (row: Row) => weighed.reduce((sum, _, at) => sum + row.countOf(at), 0);
  return (
    <>
      {columns.length > 0 && <MarkerKey groups={columns} />}
      <TableScroll label={`Answers to: ${asked.question.title}`}>
        <table className="tbl cmp">
          <caption className="hide">How many chose which answer</caption>
          <thead>
            <tr>
              <th scope="col">Level</th>
              {columns.map(({ key, side, marker }) => (
                <th key={key} scope="col" className="r mkh" title={sideName(side)}>
                  <PartnerMark marker={marker} />
                  <span className="hide">
                    <bdi>{sideName(side)}</bdi>
                  </span>
                </th>
              ))}
              <th scope="col" className="r">
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className="in-words">
                  {row.head !== '' && <strong>{row.head} </strong>}
                  {row.words}
                </th>
                {columns.map(({ key, count }) => (
                  <td key={key} className="r">
                    {count(row) === 0 ? '–' : count(row)}
                  </td>
                ))}
                <td className="r">{total(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
