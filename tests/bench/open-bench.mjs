import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { build } from '../../scripts/build.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { serveBuilt } from './serve-built.mjs';

const root = join(import.meta.dirname, '..', '..');

/** What every bench stands on: the built page, served; a real browser; and the questions. `--dist folder` names another build than dist. */
export async function openBench() {
  const {
    values: { dist },
  } = parseArgs({ options: { dist: { type: 'string', default: join(root, 'dist') } } });
  const folder = resolve(dist);
  if (!existsSync(join(folder, 'index.html'))) build(folder);
  const modules = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  const { bank } = await modules.ssrLoadModule('/tests/e2e/support/bank.ts');
  await modules.close();
  // A page without the program, at the same origin: there a bench puts records on the device before the program starts.
  const served = await serveBuilt(folder, { '/empty.html': '<!doctype html><title>Empty</title>' });
  const executablePath = findOrInstallBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return {
    bank,
    questions: bank.areas.flatMap((area) => area.questions),
    browser,
    served,
    app: `${served.address}/app/`,
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

/** Writes records into the page's database as they stand. The page is on the origin of the program, which need not have run. */
export function putRecords(page, records) {
  return page.evaluate(async (all) => {
    const database = await new Promise((done, fail) => {
      const request = indexedDB.open('partnership-readiness', 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('assessments', { keyPath: 'id' });
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('The database does not open.'));
    });
    const transaction = database.transaction('assessments', 'readwrite');
    for (const record of all) transaction.objectStore('assessments').put(record);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }, records);
}

/** The document of an assessment, as a file or a record holds it. */
export const documentOf = (bank, assessment) => ({
  format: 'partnership-readiness/assessment',
  formatVersion: 1,
  bank: { id: bank.id, version: bank.version },
  assessment,
});
