import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { hiddenName } from '../../domain/comparing/under-aliases';
import { capitalised, countInWords } from '../../domain/words';
import { fileLimits } from '../../formats/file-limits';
import { paths } from '../../paths';
import { arrivals, useArrivals } from '../../store/arrivals';
import { useAssessments } from '../../store/assessments';
import { useComparisons } from '../../store/comparisons';
import { keptIn } from '../../store/kept-state';
import { FileButton } from '../../ui/file-button';
import { Message } from '../../ui/message';
import { ScreenHeading } from '../../ui/screen-heading';
import {
  bringIn,
  bringInComparison,
  changesComparison,
  changesSomething,
  type Decision,
} from './decisions';
import { incomingAssessments, incomingComparisons } from './incoming';
import { IncomingComparisonRow, IncomingRow } from './incoming-row';
import { ReadingProgress } from './reading-progress';
import { RefusedRows } from './refused-rows';
import '../../ui/styles/tables.css';

const keepMine: Decision = 'keep-mine';
/** A national collection holds thousands: a page shows as many as one looks through, those that need a look first. */
const atOnce = 50;

/** What is in the files that were opened, and what will happen; nothing changes before the user says so. */
export function BringInScreen() {
  const [, navigate] = useLocation();
  const { reading, arrived, tooMany, into: intoId, foundNoFile } = useArrivals();
  const loading = useAssessments((state) => state.loading);
  const kept = useAssessments((state) => state.kept);
  const isOpening = useComparisons((state) => state.loading);
  const comparisons = useComparisons((state) => state.kept);
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  const [shown, setShown] = useState(atOnce);
  const intoKept = intoId === undefined ? undefined : keptIn({ kept: comparisons }, intoId);
  const into = intoKept?.comparison;
  const { incoming, collections } = useMemo(() => {
    const here = {
      findAssessment: (id: string) => keptIn({ kept }, id)?.assessment,
      findComparison: (id: string) => keptIn({ kept: comparisons }, id)?.comparison,
      into,
    };
    return {
      incoming: incomingAssessments(arrived, here),
      collections: incomingComparisons(arrived, here),
    };
  }, [arrived, kept, comparisons, into]);
  const leave = into === undefined ? paths.start() : paths.comparison(into.id);
  const stop = () => {
    arrivals.forget();
    navigate(leave);
  };

  if (reading !== undefined) return <ReadingProgress {...reading} onStop={() => navigate(leave)} />;
  if (loading || isOpening)
    return (
      <p className="quiet" role="status">
        Opening…
      </p>
    );
  if (arrived.length === 0) {
    return (
      <div className="flow">
        <ScreenHeading title="Open a file">Open a file</ScreenHeading>
        {foundNoFile && (
          <Message kind="care" role="status">
            <p>There was no file of this page in what you dropped. Nothing has changed.</p>
          </Message>
        )}
        <p>
          Files of this page end in .assessment.json, in .comparison.json for a comparison, or in
          .backup.json for everything on a device. You can choose several, or drop them anywhere on
          the page.
        </p>
        <p>
          <FileButton
            className="btn"
            accept=".json,application/json"
            onFiles={(chosen) => void arrivals.take(chosen, into?.id)}
          >
            Choose files
          </FileButton>
        </p>
        <p>
          <Link href={leave}>
            {into === undefined ? 'Back to your work' : 'Back to the comparison'}
          </Link>
        </p>
      </div>
    );
  }
  const decisionOf = (key: string) => decisions[key] ?? keepMine;
  const deciding = (key: string) => ({
    decision: decisionOf(key),
    onDecide: (decision: Decision) => setDecisions((before) => ({ ...before, [key]: decision })),
  });
  const toBring = incoming.filter((each) => changesSomething(each, decisionOf(each.key)));
  const toAdd = collections.filter((each) => changesComparison(each, decisionOf(each.key)));
  const goOn = () => {
    bringIn(incoming, decisionOf, into?.id);
    for (const each of toAdd) bringInComparison(each, decisionOf(each.key), incoming);
    arrivals.forget();
    const [added] = toAdd;
    navigate(
      added !== undefined && collections.length === 1 && into === undefined
        ? paths.comparison(added.comparison.id)
        : leave,
    );
  };
  const hidesNames = (id: string) => keptIn({ kept: comparisons }, id)?.hidesNames === true;
  const showsHiddenNames =
    intoKept?.hidesNames === true ||
    collections.some(({ comparison }) => hidesNames(comparison.id));
  const isFile = arrived.every(({ from }) => from === 'file');
  const sorted =
    incoming.length <= atOnce
      ? incoming
      : [...incoming].sort((a, b) => Number(needsNoLook(a)) - Number(needsNoLook(b)));
  const goOnText = [
    toBring.length > 0 &&
      `${countInWords(toBring.length)} ${toBring.length === 1 ? 'assessment' : 'assessments'}`,
    toAdd.length > 0 &&
      `${countInWords(toAdd.length)} ${toAdd.length === 1 ? 'comparison' : 'comparisons'}`,
  ]
    .filter((part) => part !== false)
    .join(' and ');
  return (
    <>
      <ScreenHeading title="Open a file">
        {countOf(arrived.length, isFile, into !== undefined)}. Nothing has changed yet.
      </ScreenHeading>
      <p className="lead gap-s">
        {lead(
          goOnText !== '',
          incoming.some(({ arrival }) => arrival.kind === 'differs'),
        )}
      </p>
      {showsHiddenNames && (
        <p className="gap-s">This page shows names, so that you can see what comes in.</p>
      )}
      {into !== undefined && (
        <p className="gap-s">
          They are for the comparison ‘
          <bdi>{intoKept?.hidesNames === true ? hiddenName : into.name}</bdi>’.
        </p>
      )}
      {tooMany > 0 && (
        <Message kind="care" className="gap-m">
          <p>{tooManyInWords(tooMany)}</p>
        </Message>
      )}
      <table className="tbl stacks top gap-m">
        <caption className="hide">What you opened</caption>
        <thead>
          <tr>
            <th scope="col">{isFile ? 'File' : 'From'}</th>
            <th scope="col">What is in it</th>
            <th scope="col">What will happen</th>
          </tr>
        </thead>
        <tbody>
          <RefusedRows arrived={arrived} />
          {collections.map((each) => (
            <IncomingComparisonRow key={each.key} incoming={each} {...deciding(each.key)} />
          ))}
          {sorted.slice(0, shown).map((each) => (
            <IncomingRow key={each.key} incoming={each} {...deciding(each.key)} />
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <p className="gap-s">
          <button className="link" type="button" onClick={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, sorted.length - shown)} more of{' '}
            {sorted.length.toLocaleString('en-GB')}
          </button>
        </p>
      )}
      <div className="pager">
        {goOnText === '' ? (
          <button className="btn" type="button" onClick={stop}>
            {into === undefined ? 'Back to your work' : 'Back to the comparison'}
          </button>
        ) : (
          <>
            <button className="link" type="button" onClick={stop}>
              Stop, change nothing
            </button>
            <button className="btn" type="button" onClick={goOn}>
              Bring in {goOnText}
            </button>
          </>
        )}
      </div>
    </>
  );
}

function needsNoLook({
  arrival,
  landing,
}: ReturnType<typeof incomingAssessments>[number]): boolean {
  return (arrival.kind === 'new' || arrival.kind === 'already-here') && landing?.joins !== false;
}

function countOf(count: number, isFile: boolean, isForComparison: boolean): string {
  if (isFile) return `${capitalised(countInWords(count))} ${count === 1 ? 'file' : 'files'}`;
  if (isForComparison)
    return `${capitalised(countInWords(count))} ${count === 1 ? 'piece' : 'pieces'}`;
  return 'Somebody has handed you an assessment';
}

function tooManyInWords(count: number): string {
  const [notRead, rest] = count === 1 ? ['file was', 'it'] : ['files were', 'them'];
  return `${capitalised(countInWords(count))} more ${notRead} not read: this page opens ${fileLimits.files.toLocaleString('en-GB')} files at once. Open ${rest} after these.`;
}

function lead(changes: boolean, hasChoice: boolean): string {
  if (changes) return 'This is what will happen if you go on.';
  return hasChoice
    ? 'Choose what should happen, or leave everything as it is.'
    : 'There is nothing to bring in.';
}
