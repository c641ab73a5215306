import { defineConfig } from 'vitest/config';
import { hostFilesPlugin } from './scripts/vite/host-files-plugin.ts';
import { leftOut } from './scripts/vite/left-out.ts';
import { policyPlugin } from './scripts/vite/policy-plugin.ts';
import { ofFirstScreens } from './scripts/vite/of-first-screens.ts';
import { offlinePlugin } from './scripts/vite/offline-plugin.ts';
import { oldestBrowsers } from './scripts/vite/oldest-browsers.ts';
import { questionBankPlugin } from './scripts/vite/question-bank-plugin.ts';
import { reactWithWholeText } from './scripts/vite/react-with-whole-text.ts';
import { whatShipsPlugin } from './scripts/vite/what-ships-plugin.ts';

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of any host.
  base: './',
  plugins: [
    reactWithWholeText(),
    questionBankPlugin(),
    whatShipsPlugin({ withBill: true }),
    policyPlugin(),
    hostFilesPlugin(),
    offlinePlugin(),
  ],
  resolve: { alias: [leftOut] },
  build: {
    target: 'es2022',
    cssTarget: oldestBrowsers,
    // A part that is asked for names only its styles to load with it: the names of its scripts would all stand in the
    // first script. They are fetched ahead when the browser is idle.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'js' ? needed.filter((file) => file.endsWith('.css')) : needed,
    },
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 650,
    // The libraries of the first screens in one file: it compresses better, and a new version of ours leaves it as it was.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|wouter|regexparam|zustand|idb|zod)\//,
              priority: 1,
            },
            { name: ofFirstScreens },
            // The styles of all other screens in one file too: a name each would stand in the first script.
            { name: 'later-screens', test: /\.css$/ },
          ],
        },
      },
    },
  },
  test: {
    // Setting up a world for each file takes longer than all tests; they clean up behind themselves.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/papers/**'],
          environment: 'node',
        },
      },
      // The library that reads PDFs back changes JSON.stringify for everything in its world, so these have worlds of their own.
      {
        extends: true,
        test: {
          name: 'papers',
          include: ['tests/unit/papers/**/*.test.ts'],
          environment: 'node',
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/screens/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/screen-setup.ts'],
        },
      },
    ],
  },
});
