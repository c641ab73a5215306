import { isOneFile } from './is-one-file';
import { openedFromFile } from './opened-from-file';

/** What the page wants to hear of its service worker. */
type ServiceWorkerListener = {
  /** The worker that answers for this page has every file of its version, or has not. Never told of a page that no worker answers for. */
  readonly onComplete: (complete: boolean) => void;
  /** A new version is here and waits. `takeOver` puts it in charge of every tab, and then this tab loads it. */
  readonly onWaiting: (takeOver: () => void) => void;
  /** Another tab put a new version in charge. This one still shows the old. */
  readonly onTakenOver: () => void;
};

const longestWait = 10_000;

/** Asks a worker whether it has every file; no answer is a no. */
function isComplete(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true);
    setTimeout(() => resolve(false), longestWait);
    worker.postMessage('is-complete', [port2]);
  });
}

/**
 * Puts the service worker in its place. It does nothing where there is none: from a file, over plain http, in some
 * private windows; the page then works with a connection, as any other.
 */
export async function openServiceWorkerDoor({
  onComplete,
  onWaiting,
  onTakenOver,
}: ServiceWorkerListener): Promise<void> {
  if (!import.meta.env.PROD || isOneFile || openedFromFile() || !('serviceWorker' in navigator))
    return;
  const { serviceWorker } = navigator;
  /** The worker whose version the page shows. At the first visit there is none yet, and the one that then takes charge is no change of version. */
  let own = serviceWorker.controller;
  let isOurs = false;
  const tellComplete = async () => {
    const { active } = await serviceWorker.ready;
    // Shift and reload goes past the worker: it has every file then, and does not answer for this page.
    if (active === null || serviceWorker.controller !== active) return;
    const complete = await isComplete(active);
    onComplete(complete && serviceWorker.controller === active);
  };
  serviceWorker.addEventListener('controllerchange', () => {
    const before = own;
    own = serviceWorker.controller;
    if (isOurs) window.location.reload();
    else if (before !== null && before !== own) onTakenOver();
    else void tellComplete();
  });
  try {
    const registration = await serviceWorker.register('service-worker.js', {
      updateViaCache: 'none',
    });
    // After Shift and reload the page shows what this one has, and hears when another takes its place.
    own ??= registration.active;
    const tellWaiting = () => {
      const { waiting, active } = registration;
      if (waiting === null || active === null) return;
      onWaiting(() => {
        isOurs = true;
        waiting.postMessage('take-over');
      });
    };
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', tellWaiting),
    );
    tellWaiting();
    // A page that stays open for days asks when somebody comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) registration.update().catch(() => {});
    });
    await tellComplete();
  } catch {
    // The browser refused, or the file did not come. Nothing is promised then.
  }
}
