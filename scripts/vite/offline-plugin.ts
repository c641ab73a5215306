import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';

const paper = '#faf7f1';

type InjectManifest = VitePWAOptions['injectManifest'];

/**
 * Gives each file that the worker keeps the digest of its content. A worker that is handed anything else, as in the middle of publishing or by a
 * stale cache on the way, is not installed, and so parts of two versions never come under one.
 */
function withIntegrity(folder: string): NonNullable<InjectManifest['manifestTransforms']>[number] {
  return async (entries) => ({
    manifest: await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        integrity: `sha256-${createHash('sha256')
          .update(await readFile(join(folder, entry.url)))
          .digest('base64')}`,
      })),
    ),
  });
}

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
      globPatterns: ['index.html', 'assets/*', '*.{svg,png}', 'manifest.webmanifest'],
      // The PDF's faces stand in one script, of more than the two megabytes that are the library's own limit.
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
    integration: {
      beforeBuildServiceWorker({ outDir, injectManifest }) {
        injectManifest.manifestTransforms = [withIntegrity(outDir)];
        // The library adds the manifest after the transforms. It is taken from the folder instead, as every other file.
        injectManifest.additionalManifestEntries = [];
      },
    },
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: 'Partnership readiness',
      short_name: 'Partnership',
      description:
        'How ready is your partnership? A self-assessment for the boards of NHS trusts and charities.',
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
