type TrustedTypes = {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
};

declare global {
  interface Window {
    /** Missing where the browser has no Trusted Types, and then nothing needs to be allowed. */
    readonly trustedTypes?: TrustedTypes;
  }
}

const serviceWorker = new URL('service-worker.js', document.baseURI).href;

/**
 * The one rule on what may become code while the page runs: workers from blobs, which the page makes itself and its
 * policy binds, and our own service worker. It has to be the browser's `default` rule, because Vite's wrapper round an
 * inlined worker calls `new Worker` by itself. Text that would become HTML or a script has no rule, so it is refused.
 */
export function allowOwnWorkers(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      address.startsWith('blob:') || new URL(address, document.baseURI).href === serviceWorker
        ? address
        : null,
  });
}
