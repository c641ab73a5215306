import { defineConfig } from '@playwright/test';

const browser = process.env['BROWSER_PATH'];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: 'http://127.0.0.1:4174/',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      // Chromium's own sandbox does not start as root; the rest keeps the browser from calling home.
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'npx --no-install vite preview --host 127.0.0.1 --port 4174 --strictPort',
    cwd: '..',
    url: 'http://127.0.0.1:4174/',
    reuseExistingServer: false,
  },
});
