import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { capitalised, countInWords } from '../../domain/words';
import { fileLimits } from '../../formats/file-limits';
import { paths } from '../../paths';
import { arrivals, useArrivals } from '../../store/arrivals';
import { keptIn } from '../../store/assessment-store';
import { useAssessments } from '../../store/assessments';
import { FileButton } from '../../ui/file-button';
import { Message } from '../../ui/message';
import { ScreenHeading } from '../../ui/screen-heading';
import { bringIn, changesSomething, incomingFrom, type Decision } from './decisions';
import { IncomingRow } from './incoming-row';
import '../../ui/styles/tables.css';

const keepMine: Decision = 'keep-mine';

/** What is in the files that were opened, and what will happen; nothing changes before the user says so. */
export function BringInScreen() {
  const [, navigate] = useLocation();
  const { reading, arrived, tooMany } = useArrivals();
  const state = useAssessments((each) => each);
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  if (reading || state.loading) return <p className="quiet" role="status">Reading…</p>;
  if (arrived.length === 0) {
    return (
      <div className="flow">
        <ScreenHeading title="Open a file">Open a file</ScreenHeading>
        <p>Files of this page end in .assessment.json, or in .backup.json for everything on a device. You can choose several, or drop them anywhere on the page.</p>
        <p><FileButton className="btn" accept=".json,application/json" onFiles={(chosen) => void arrivals.take(chosen)}>Choose files</FileButton></p>
        <p><Link href={paths.start()}>Back to your work</Link></p>
      </div>
    );
  }
  const incoming = incomingFrom(arrived, (id) => keptIn(state, id)?.assessment);
  const decisionOf = (key: string) => decisions[key] ?? keepMine;
  const toBring = incoming.filter((each) => changesSomething(each, decisionOf(each.key)));
  const stop = () => {
    arrivals.forget();
    navigate(paths.start());
  };
  const goOn = () => {
    for (const each of toBring) bringIn(each, decisionOf(each.key));
    stop();
  };
  const isFile = arrived.every(({ from }) => from === 'file');
  const count = isFile ? `${capitalised(countInWords(arrived.length))} ${arrived.length === 1 ? 'file' : 'files'}` : 'Somebody has handed you an assessment';
  return (
    <>
      <ScreenHeading title="Open a file">{count}. Nothing has changed yet.</ScreenHeading>
      <p className="lead gap-s">{lead(toBring.length, incoming.some(({ arrival }) => arrival.kind === 'differs'))}</p>
      {tooMany > 0 && (
        <Message kind="care" className="gap-m"><p>{tooMany} more were not read: this page opens {fileLimits.files} files at once. Open the rest after these.</p></Message>
      )}
      <table className="tbl stacks top gap-m">
        <caption className="hide">What you opened</caption>
        <thead>
          <tr><th scope="col">{isFile ? 'File' : 'From'}</th><th scope="col">What is in it</th><th scope="col">What will happen</th></tr>
        </thead>
        <tbody>
          {incoming.map((each) => (
            <IncomingRow key={each.key} incoming={each} decision={decisionOf(each.key)} onDecide={(decision) => setDecisions((before) => ({ ...before, [each.key]: decision }))} />
          ))}
          {arrived.map(({ name, found }, index) => !found.ok && (
            <tr key={`${name}${index}`}>
              <th scope="row"><bdi>{name}</bdi></th>
              <td data-l="In it"><div>Not opened.</div></td>
              <td data-l="Then"><div><strong>Left out.</strong> {found.sentence}</div></td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="pager">
        {toBring.length === 0 ? (
          <button className="btn" type="button" onClick={stop}>Back to your work</button>
        ) : (
          <>
            <button className="link" type="button" onClick={stop}>Stop, change nothing</button>
            <button className="btn" type="button" onClick={goOn}>Bring in {countInWords(toBring.length)} {toBring.length === 1 ? 'assessment' : 'assessments'}</button>
          </>
        )}
      </div>
    </>
  );
}

function lead(count: number, hasChoice: boolean): string {
  if (count > 0) return 'This is what will happen if you go on.';
  return hasChoice ? 'Choose what should happen, or leave everything as it is.' : 'There is nothing to bring in.';
}
