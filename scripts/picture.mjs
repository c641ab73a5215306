// `npm run picture`, after `npm run build`: takes the picture of the README, the results of the example. Run it when they look different.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from './find-browser.mjs';

const root = join(import.meta.dirname, '..');
const executablePath = findOrInstallBrowser();

const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  // Chromium's own sandbox does not start as root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1300 },
    deviceScaleFactor: 0.75,
    locale: 'en-GB',
    colorScheme: 'light',
  });
  await page.goto(String(pathToFileURL(join(root, 'dist/partnership-readiness.html'))));
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await page.locator('.recharts-surface').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const [first, last] = await Promise.all(
    ['.find', '.ladder-key'].map((part) => page.locator(part).boundingBox()),
  );
  if (first === null || last === null) throw new Error('The results are not there.');
  const y = first.y - 12;
  await page.screenshot({
    path: join(root, 'docs/pictures/results.png'),
    clip: { x: 0, y, width: 1280, height: last.y + last.height + 24 - y },
  });
} finally {
  await browser.close();
}
