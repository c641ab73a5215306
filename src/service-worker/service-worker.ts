import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** The files of this version, filled in when the project is built. */
const files = self.__WB_MANIFEST;

// All files of one version are fetched before this worker is installed, each with the digest that it has to have
// (scripts/offline-plugin.ts), and it answers with these alone, so parts of two versions never meet. The files of the version before go only when this worker takes over.
precacheAndRoute(files);
cleanupOutdatedCaches();
// Only the page itself, whatever stands behind its `?`: the licences' text, the single file and all else that the host serves, its
// other sites and its own ‘not found’ included, are the host's to answer.
const page = createHandlerBoundToURL('index.html');
const { pathname: folder } = new URL(self.registration.scope);
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    url.origin === self.location.origin &&
    (url.pathname === folder || url.pathname === `${folder}index.html`),
  page,
);

async function isComplete(): Promise<boolean> {
  const kept = await Promise.all(
    files.map(async (file) => {
      const address = typeof file === 'string' ? file : file.url;
      return caches.match(getCacheKeyForURL(address) ?? address);
    }),
  );
  return kept.every((response) => response !== undefined);
}

self.addEventListener('message', (event) => {
  // The person pressed 'Use it now'. Nothing else lets a new version take over.
  if (event.data === 'take-over') void self.skipWaiting();
  if (event.data === 'is-complete')
    event.waitUntil(isComplete().then((complete) => event.ports[0]?.postMessage(complete)));
});

// At the first visit the open page is served from here at once, its parts that were not asked for yet included.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
