// The second half of `npm run build`: the whole program as one page that opens by double-click, with no folder beside it.
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { leftOut } from './left-out.ts';
import { oldestBrowsers } from './oldest-browsers.ts';
import { oneFilePolicyPlugin } from './one-file-policy-plugin.ts';
import { questionBankPlugin } from './question-bank-plugin.ts';
import { reactWithWholeText } from './react-with-whole-text.ts';
import { whatShipsPlugin } from './what-ships-plugin.ts';

export default defineConfig({
  // Told apart in the code by src/platform/is-one-file.ts.
  mode: 'one-file',
  root: join(import.meta.dirname, '../..'),
  base: './',
  plugins: [
    reactWithWholeText(),
    questionBankPlugin(),
    whatShipsPlugin({ withBill: false }),
    viteSingleFile({ outputFileName: 'partnership-readiness.html' }),
    oneFilePolicyPlugin(),
  ],
  resolve: { alias: [leftOut] },
  // It joins what the first half made, and brings nothing of its own but the page.
  build: {
    target: 'es2022',
    cssTarget: oldestBrowsers,
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: { polyfill: false },
  },
});
