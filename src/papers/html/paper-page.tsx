import type { Paper } from '../content/paper';
import { PaperBlocks } from './paper-blocks';
import './paper-page.css';

/** A paper as a page to print: the same description that the PDF draws. */
export function PaperPage({ paper }: { readonly paper: Paper }) {
  return (
    <>
      <div className="actions stack">
        <button className="btn" type="button" onClick={() => window.print()}>
          Print
        </button>
        <p className="small quiet">Choose ‘Save as PDF’ in the print window if you want a file.</p>
      </div>
      <article className="paper gap-m">
        <p className="small quiet paper-head">{paper.head}</p>
        <PaperBlocks title={paper.head} blocks={paper.blocks} />
        <p className="small quiet gap-l">{paper.foot}</p>
      </article>
    </>
  );
}
