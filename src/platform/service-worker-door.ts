import { isOneFile } from './is-one-file';
import { openedFromFile } from './opened-from-file';

/** What the page wants to hear of its service worker. */
export type ServiceWorkerListener = {
  /** The worker in charge has every file of its version, or has not. */
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
export async function openServiceWorkerDoor({ onComplete, onWaiting, onTakenOver }: ServiceWorkerListener): Promise<void> {
  if (!import.meta.env.PROD || isOneFile || openedFromFile() || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // At the first visit a worker takes charge of a page that had none: that is no change of version.
  let hadOne = serviceWorker.controller !== null;
  let isOurs = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isOurs) window.location.reload();
    else if (hadOne) onTakenOver();
    hadOne = true;
  });
  try {
    const registration = await serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
    const tellWaiting = () => {
      const { waiting, active } = registration;
      if (waiting === null || active === null) return;
      onWaiting(() => {
        isOurs = true;
        waiting.postMessage('take-over');
      });
    };
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tellWaiting));
    tellWaiting();
    // A page that stays open for days asks when somebody comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) registration.update().catch(() => {});
    });
    const { active } = await serviceWorker.ready;
    onComplete(active !== null && (await isComplete(active)));
  } catch {
    // The browser refused, or the file did not come. Nothing is promised then.
  }
}
