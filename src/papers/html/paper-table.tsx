import { PartnerMark } from '../../charts/partner-mark';
import type { PaperBlock, PaperCell, PaperColumn } from '../content/paper';
import '../../ui/styles/table.css';
import './paper-table.css';

type Table = Extract<PaperBlock, { kind: 'table' }>;

/** A table of more columns than this has figures in them, and needs its width for those. */
const mostOfText = 5;

/** A table of a paper. Rows and cells keep their order, so indexes are keys. */
export function PaperTable({ table: { name, columns, rows } }: { readonly table: Table }) {
  return (
    <table
      className={
        columns.length > mostOfText
          ? 'tbl stacks paper-table figures gap-s'
          : 'tbl stacks paper-table gap-s'
      }
    >
      <caption className="hide">{name}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col" className={column.align === 'right' ? 'r' : undefined}>
              <Heading column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <Cell key={column} cell={cell} column={columns[column]} first={column === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading({ column: { heading, marker, name } }: { readonly column: PaperColumn }) {
  if (marker === undefined) return <>{heading}</>;
  return (
    <span className="marked">
      <PartnerMark marker={marker === 'agreed' ? undefined : marker} /> {heading}
      {name !== undefined && <span className="hide">: {name}</span>}
    </span>
  );
}

function Cell({
  cell: { text, below = [], strong, figure, mark },
  column,
  first,
}: {
  readonly cell: PaperCell;
  readonly column: PaperColumn | undefined;
  readonly first: boolean;
}) {
  const content = (
    <div>
      {strong === true ? (
        <strong>
          <bdi>{text}</bdi>
        </strong>
      ) : (
        <bdi>{text}</bdi>
      )}
      {mark !== undefined && (
        <>
          {' '}
          <span className={mark}>{mark}</span>
        </>
      )}
      {below.map((line, index) => (
        <span key={index} className="sub below">
          <bdi>{line}</bdi>
        </span>
      ))}
    </div>
  );
  if (first) return <th scope="row">{content}</th>;
  return (
    <td
      data-l={[column?.heading, column?.name].filter((part) => part !== undefined).join(' ')}
      className={figure === true ? 'score figure' : column?.align === 'right' ? 'r' : undefined}
    >
      {content}
    </td>
  );
}
