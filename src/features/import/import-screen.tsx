import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { comparisonTelling, shownText } from '../../wording/shown-text';
import { thousands } from '../../wording/locale';
import { capitalised, countedInWords, plural } from '../../wording/words';
import { fileLimits } from '../../formats/json/file-limits';
import { paths } from '../../paths';
import { imports, useImports } from '../../store/transfer/imports';
import { useAssessments } from '../../store/records/assessments';
import { useComparisons } from '../../store/records/comparisons';
import { recordIn } from '../../store/records/record-state';
import { FileButton } from '../../ui/file-button';
import { Message } from '../../ui/message';
import { ScreenHeading } from '../../ui/screen-heading';
import { importAssessments, importComparison } from './bring-in';
import {
  assessmentCandidates,
  comparisonCandidates,
  type AssessmentCandidate,
  type ComparisonCandidate,
} from './candidates';
import { changesComparison, choiceAtFirst, type ConflictChoice } from './conflict-choice';
import { landingsOf } from './landing';
import { ComparisonCandidateRow, AssessmentCandidateRow } from './candidate-rows';
import { ReadingProgress } from './reading-progress';
import { RefusedRows } from './refused-rows';
import '../../ui/styles/table.css';

/** A national collection holds thousands: a page shows as many as one looks through, those that need a look first. */
const atOnce = 50;

/** What is in the files that were opened, and what will happen; nothing changes before the user says so. */
export function ImportScreen() {
  const [, navigate] = useLocation();
  const { reading, items, tooMany, into: intoId, foundNoFile } = useImports();
  const loading = useAssessments((state) => state.loading);
  const records = useAssessments((state) => state.records);
  const isOpening = useComparisons((state) => state.loading);
  const comparisons = useComparisons((state) => state.records);
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictChoice>>>({});
  const [shown, setShown] = useState(atOnce);
  const intoRecord = intoId === undefined ? undefined : recordIn({ records: comparisons }, intoId);
  const into = intoRecord?.comparison;
  const { candidates, comparisonsFound } = useMemo(() => {
    const here = {
      findAssessment: (id: string) => recordIn({ records }, id)?.assessment,
      findComparison: (id: string) => recordIn({ records: comparisons }, id)?.comparison,
      into,
    };
    return {
      candidates: assessmentCandidates(items, here),
      comparisonsFound: comparisonCandidates(items, here),
    };
  }, [items, records, comparisons, into]);
  const leave = into === undefined ? paths.start() : paths.comparison(into.id);
  const stop = () => {
    imports.forget();
    navigate(leave);
  };

  if (reading !== undefined) return <ReadingProgress {...reading} onStop={() => navigate(leave)} />;
  if (loading || isOpening)
    return (
      <p className="quiet" role="status">
        Opening…
      </p>
    );
  if (items.length === 0) {
    return (
      <div className="flow">
        <ScreenHeading title="Open a file">Open a file</ScreenHeading>
        {foundNoFile && (
          <Message kind="care" role="status">
            <p>
              What you dropped holds no file that ends in .json, so there is nothing to open.
              Nothing has changed.
            </p>
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
            onFiles={(chosen) => void imports.take(chosen, into?.id)}
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
  const choiceOf = (candidate: AssessmentCandidate | ComparisonCandidate) =>
    choices[candidate.key] ?? choiceAtFirst(candidate);
  const choosing = (key: string, choice: ConflictChoice) => ({
    choice,
    onChoose: (chosen: ConflictChoice) => setChoices((before) => ({ ...before, [key]: chosen })),
  });
  const toBring = landingsOf(candidates, choiceOf);
  const toAdd = comparisonsFound.filter((each) => changesComparison(each, choiceOf(each)));
  const goOn = () => {
    importAssessments(toBring, into?.id, candidates);
    for (const each of toAdd) importComparison(each, choiceOf(each), candidates);
    imports.forget();
    const [added] = toAdd;
    navigate(
      added !== undefined && comparisonsFound.length === 1 && into === undefined
        ? paths.comparison(added.comparison.id)
        : leave,
    );
  };
  // Whoever hides names anywhere here may have a projector on.
  const someHideNames = Object.values(comparisons).some(({ hidesNames }) => hidesNames === true);
  const isFile = items.every(({ from: { kind } }) => kind === 'file' || kind === 'files');
  const sorted =
    candidates.length <= atOnce
      ? candidates
      : [...candidates].sort((a, b) => Number(needsNoLook(a)) - Number(needsNoLook(b)));
  const goOnText = [
    toBring.length > 0 && countedInWords(toBring.length, 'assessment'),
    toAdd.length > 0 && countedInWords(toAdd.length, 'comparison'),
  ]
    .filter((part) => part !== false)
    .join(' and ');
  return (
    <>
      <ScreenHeading title="Open a file">
        {countOf(items.length, isFile, into !== undefined)}. Nothing has changed yet.
      </ScreenHeading>
      <p className="lead gap-s">
        {lead(
          goOnText !== '',
          candidates.some(({ effect }) => effect.kind === 'differs' || effect.kind === 'twice'),
        )}
      </p>
      {someHideNames && (
        <p className="gap-s">This page shows names, so that you can see what comes in.</p>
      )}
      {into !== undefined && (
        <p className="gap-s">
          They are for the comparison ‘
          <bdi>{shownText(comparisonTelling(into), intoRecord?.hidesNames === true)}</bdi>’.
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
          <RefusedRows items={items} />
          {comparisonsFound.map((each) => (
            <ComparisonCandidateRow
              key={each.key}
              candidate={each}
              {...choosing(each.key, choiceOf(each))}
            />
          ))}
          {sorted.slice(0, shown).map((each) => (
            <AssessmentCandidateRow
              key={each.key}
              candidate={each}
              {...choosing(each.key, choiceOf(each))}
            />
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <p className="gap-s">
          <button className="link" type="button" onClick={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, sorted.length - shown)} more of {thousands(sorted.length)}
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

function needsNoLook({ effect, joining }: AssessmentCandidate): boolean {
  return (effect.kind === 'new' || effect.kind === 'already-here') && joining?.joins !== false;
}

function countOf(count: number, isFile: boolean, isForComparison: boolean): string {
  if (isFile) return capitalised(countedInWords(count, 'file'));
  if (isForComparison) return capitalised(countedInWords(count, 'piece'));
  return 'Somebody has handed you an assessment';
}

function tooManyInWords(count: number): string {
  const more = capitalised(countedInWords(count, 'more file was', 'more files were'));
  return `${more} not read: this page opens ${thousands(fileLimits.files)} files at once. Open ${plural(count, 'it', 'them')} after these.`;
}

function lead(changes: boolean, hasChoice: boolean): string {
  if (changes) return 'This is what will happen if you go on.';
  return hasChoice
    ? 'Choose what should happen, or leave everything as it is.'
    : 'There is nothing to bring in.';
}
