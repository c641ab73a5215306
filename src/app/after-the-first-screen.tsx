import { createRoot } from 'react-dom/client';
import { openServiceWorkerDoor } from '../platform/service-worker-door';
import { pageVersion } from '../store/view/page-version';
import { VersionPrompt } from './version-prompt';
import './version-prompt.css';

/** Every screen that is loaded when it is asked for: all but those that the first question needs. */
const screens = Object.values(
  import.meta.glob([
    './missing-*-screen.tsx',
    '../features/**/*-screen.tsx',
    '!../features/start/*',
    '!../features/*/set-up-screen.tsx',
    '!../features/*/question-screen.tsx',
  ]),
);

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 1000);
}

/** One at a time, each when the browser has nothing else to do. One that does not come is asked for again by its link. */
function fetchAhead([first, ...others]: readonly (() => Promise<unknown>)[]): void {
  if (first === undefined) return;
  const goOn = () => fetchAhead(others);
  whenIdle(() => void first().then(goOn, goOn));
}

/** What can wait until the first screen stands: keeping the whole program on this device, and fetching the other screens. */
export function afterTheFirstScreen(): void {
  // A root of its own: it is here before a new version is, and so does not depend on a part that the new version took away.
  const box = document.createElement('div');
  box.className = 'version';
  document.body.append(box);
  createRoot(box).render(<VersionPrompt />);
  void openServiceWorkerDoor({
    onComplete: (readyOffline) => pageVersion.setState({ readyOffline }),
    onWaiting: (takeOver) => pageVersion.setState({ takeOver }),
    // The files of the version that this tab shows went with its worker.
    onTakenOver: () =>
      pageVersion.setState({ takeOver: undefined, takenOver: true, readyOffline: false }),
  });
  fetchAhead(screens);
}
