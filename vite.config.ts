import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { questionBankPlugin } from './scripts/question-bank-plugin.ts';

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of any host.
  base: './',
  plugins: [react(), questionBankPlugin()],
  // Parts of jspdf that are never called here: it would ship them as files of their own.
  resolve: { alias: [{ find: /^(html2canvas|canvg|dompurify)$/, replacement: join(import.meta.dirname, 'src/documents/pdf/left-out.ts') }] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true, license: { fileName: 'licences.md' }, chunkSizeWarningLimit: 650 },
  test: {
    // Setting up a world for each file takes longer than all tests; they clean up behind themselves.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: ['tests/unit/documents/**'], environment: 'node' } },
      // The library that reads PDFs back changes JSON.stringify for everything in its world, so these have worlds of their own.
      { extends: true, test: { name: 'papers', include: ['tests/unit/documents/**/*.test.ts'], environment: 'node', isolate: true } },
      {
        extends: true,
        test: { name: 'screens', include: ['tests/screens/**/*.test.tsx'], environment: 'jsdom', setupFiles: ['tests/support/screen-setup.ts'] },
      },
    ],
  },
});
