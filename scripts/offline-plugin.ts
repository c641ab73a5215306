import { VitePWA } from 'vite-plugin-pwa';

const paper = '#faf7f1';

/** The service worker with the list of all files of this build, and the manifest that lets the page be installed. */
export function offlinePlugin() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    // An inline script would break the policy: src/platform/service-worker-door.ts registers it.
    injectRegister: false,
    injectManifest: {
      globPatterns: ['index.html', 'assets/*', '*.{svg,png}'],
      // The PDF's faces stand in one script, of more than the two megabytes that are the library's own limit.
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: 'Partnership readiness',
      short_name: 'Partnership',
      description: 'How ready is your partnership? A self-assessment for the boards of NHS trusts and charities.',
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: paper,
      theme_color: paper,
      icons: [
        { src: 'mark.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
