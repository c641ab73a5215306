import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { questionBank } from '../../bank/question-bank';
import { paths } from '../../paths';
import { imports } from '../../store/transfer/imports';
import { useAssessments } from '../../store/records/assessments';
import { FileButton } from '../../ui/file-button';
import { ScreenHeading } from '../../ui/screen-heading';
import { SegmentWheel } from '../../ui/segment-wheel';
import { ExampleButton } from './example-button';
import { StorageMessage } from './storage-message';
import { WhereItRuns } from './where-it-runs';
import '../../ui/wheel.css';
import './start-screen.css';

const EverythingActions = lazy(() =>
  import('./everything-actions').then(({ EverythingActions: actions }) => ({ default: actions })),
);
const DeletionStatus = lazy(() =>
  import('./deletion-status').then(({ DeletionStatus: status }) => ({ default: status })),
);
const OnThisDevice = lazy(() =>
  import('./on-this-device').then(({ OnThisDevice: lists }) => ({ default: lists })),
);

const UnreadableList = lazy(() =>
  import('./unreadable-list').then(({ UnreadableList: list }) => ({ default: list })),
);

/** What this is, the ways in, and what is on this device. */
export function StartScreen() {
  const unreadable = useAssessments((state) => state.unreadable);
  const [, navigate] = useLocation();
  const open = (files: readonly File[]) => {
    void imports.take(files);
    navigate(paths.importAssessments());
  };
  const names = questionBank.areas.map((area) => area.name);
  return (
    <>
      <div className="two middle wide-left">
        <div className="flow">
          <ScreenHeading title="Start" className="big">
            How ready is your partnership?
          </ScreenHeading>
          <p className="lead">
            Answer 10 or 30 questions about how your organisations work together. See where you
            stand in five areas, and what to do first. Leave with a plan that both boards can sign.
          </p>
          <p>
            <strong>Nobody signs in. Nothing leaves this device unless you send it.</strong>
          </p>
          <div className="actions stack gap-m">
            <Link className="btn" href={paths.setUp()}>
              Start an assessment
            </Link>
            <FileButton className="btn second" accept=".json,application/json" onFiles={open}>
              Open a file
            </FileButton>
            <Link className="btn second" href={paths.comparisons()}>
              Compare partners
            </Link>
          </div>
          <ExampleButton />
          <WhereItRuns />
        </div>
        <div className="wheel-box start-wheel">
          <SegmentWheel
            names={names}
            centreLines={['five', 'areas']}
            label={`The five areas in their order: ${names.join(', ')}.`}
          />
        </div>
      </div>
      <StorageMessage />
      <section className="gap-l" aria-labelledby="kept">
        <h2 id="kept">On this device</h2>
        <Suspense fallback={null}>
          <DeletionStatus />
        </Suspense>
        <Suspense
          fallback={
            <p className="quiet gap-m" role="status">
              Opening…
            </p>
          }
        >
          <OnThisDevice />
        </Suspense>
        {unreadable.length > 0 && (
          <Suspense fallback={null}>
            <UnreadableList unreadable={unreadable} />
          </Suspense>
        )}
        <Suspense fallback={null}>
          <EverythingActions />
        </Suspense>
      </section>
    </>
  );
}
