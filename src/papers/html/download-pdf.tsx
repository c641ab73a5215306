import { useState } from 'react';
import { Link } from 'wouter';
import type { Paper } from '../content/paper';
import { missingCharacters } from '../pdf/printable-text';
import { textsOfPaper } from '../content/texts-of-paper';
import { inSlices } from '../../platform/in-slices';
import { madeFileTelling, shownText, type Telling } from '../../wording/shown-text';
import { notLoadedText } from '../../wording/not-loaded-text';
import { isOffline } from '../../platform/is-offline';
import { saveFile } from '../../platform/save-file';
import { Icon } from '../../ui/icon';
import { Message } from '../../ui/message';
import { UnderWay } from '../../ui/under-way';

type Progress = { readonly done: number; readonly total: number; readonly stop: AbortController };

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'making'; readonly progress?: Progress }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'saved'; readonly said: Telling }
  | { readonly kind: 'lacks'; readonly characters: readonly string[] }
  | { readonly kind: 'failed' };

type Props = {
  /** The paper as it is when the button is pressed. */
  readonly paper: () => Paper;
  /** The address of the same paper as a page to print. */
  readonly printHref: string;
  /** Whether the names in it are hidden now. */
  readonly hidesNames?: boolean;
  /** Whether it is the screen's main button. */
  readonly first?: boolean;
};

/** Makes the PDF when asked. Characters that its typeface lacks are named first, with printing as the way out. */
export function DownloadPdf({
  paper: makePaper,
  printHref,
  hidesNames = false,
  first = false,
}: Props) {
  const [state, setState] = useState<State>({ kind: 'ready' });

  const make = async (paper: Paper) => {
    setState({ kind: 'making' });
    try {
      const { drawPdf } = await import('../pdf/draw-pdf');
      const stop = new AbortController();
      const total = paper.blocks.length;
      const bytes = await inSlices(drawPdf(paper), {
        signal: stop.signal,
        onSlice: (done) => setState({ kind: 'making', progress: { done, total, stop } }),
      });
      if (bytes === undefined) {
        setState({ kind: 'stopped' });
        return;
      }
      const name = `${paper.fileName}.pdf`;
      saveFile(name, new Blob([bytes], { type: 'application/pdf' }));
      setState({ kind: 'saved', said: madeFileTelling(name, hidesNames) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const start = () => {
    const paper = makePaper();
    const characters = missingCharacters(textsOfPaper(paper).join('\n'));
    if (characters.length > 0) setState({ kind: 'lacks', characters });
    else void make(paper);
  };

  return (
    <>
      <button
        className={first ? 'btn' : 'btn second'}
        type="button"
        aria-disabled={state.kind === 'making'}
        onClick={() => state.kind !== 'making' && start()}
      >
        <Icon name="download" />
        Download PDF
      </button>
      <div className="after-actions" role="status">
        {state.kind === 'making' && <p className="small">Making the PDF…</p>}
        {state.kind === 'stopped' && <p className="small">Stopped. There is no PDF.</p>}
        {state.kind === 'saved' && <p className="small">{shownText(state.said, hidesNames)}</p>}
      </div>
      {state.kind === 'making' && state.progress !== undefined && (
        <UnderWay
          label="Making the PDF"
          done={state.progress.done}
          total={state.progress.total}
          onStop={() => state.progress?.stop.abort()}
        />
      )}
      {state.kind === 'lacks' && (
        <Message kind="care" role="alert" className="after-actions">
          <p>
            <strong>The PDF cannot show every character you have typed:</strong>{' '}
            <bdi>{state.characters.slice(0, 20).join(' ')}</bdi>
            {state.characters.length > 20 && ` and ${state.characters.length - 20} more`}. Its
            typeface lacks them. Your browser’s own printing can show them.
          </p>
          <p className="actions">
            <Link className="btn second" href={printHref}>
              Print, or save as PDF from there
            </Link>
            <button className="link" type="button" onClick={() => void make(makePaper())}>
              Download it all the same, with ? in their place
            </button>
          </p>
        </Message>
      )}
      {state.kind === 'failed' && (
        <Message kind="problem" role="alert" className="after-actions">
          <p>
            <strong>The PDF was not made.</strong> {notLoadedText(isOffline())}{' '}
            <Link href={printHref}>Print</Link> works without it.
          </p>
        </Message>
      )}
    </>
  );
}
