import { findOrInstallBrowser } from './find-browser.mjs';
import { run } from './install-if-needed.mjs';

/** Runs the journeys against the folder `dist/`: those whose file's name holds one of these words, or all of them. */
export function runJourneys(...words) {
  const browser = findOrInstallBrowser();
  console.log(`Using ${browser ?? 'the browser that Playwright brings'}`);
  const env = { ...process.env, ...(browser === undefined ? {} : { BROWSER_PATH: browser }) };
  run(
    'npx',
    ['--no-install', 'playwright', 'test', '--config', 'tests/playwright.config.ts', ...words],
    { env },
  );
}
