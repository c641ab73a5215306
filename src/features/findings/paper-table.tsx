import type { PaperBlock, PaperCell } from '../../documents/paper';

type Table = Extract<PaperBlock, { kind: 'table' }>;

/** A table of a paper. Rows and cells keep their places, so places are keys. */
export function PaperTable({ table: { name, columns, rows } }: { readonly table: Table }) {
  return (
    <table className="tbl stacks gap-s">
      <caption className="hide">{name}</caption>
      <thead>
        <tr>{columns.map(({ heading, align }) => <th key={heading} scope="col" className={align === 'right' ? 'r' : undefined}>{heading}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => <Cell key={columns[column]?.heading} cell={cell} label={columns[column]?.heading} first={column === 0} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { text, below = [], strong, figure, mark }, label, first }: { readonly cell: PaperCell; readonly label: string | undefined; readonly first: boolean }) {
  const content = (
    <div>
      {strong === true ? <strong><bdi>{text}</bdi></strong> : <bdi>{text}</bdi>}{mark !== undefined && <> <span className={mark}>{mark}</span></>}
      {below.map((line) => <span key={line} className="sub"><bdi>{line}</bdi></span>)}
    </div>
  );
  if (first) return <th scope="row">{content}</th>;
  return <td data-l={label} className={figure === true ? 'score' : undefined}>{content}</td>;
}
