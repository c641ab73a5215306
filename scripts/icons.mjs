// `npm run icons`: draws the icons of the installed page from public/mark.svg. Run it when the mark changes.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from './find-browser.mjs';

const mark = readFileSync('public/mark.svg', 'utf8');
const paper = '#faf7f1';
const executablePath = findOrInstallBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** A maskable icon may be cut to a circle of 80 %, so its mark is smaller, on paper. */
for (const { name, size, share, background } of [
  { name: 'icon-192', size: 192, share: 1, background: 'transparent' },
  { name: 'icon-512', size: 512, share: 1, background: 'transparent' },
  { name: 'icon-maskable-512', size: 512, share: 0.62, background: paper },
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * share);
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}">${mark.replace('<svg', `<svg width="${side}" height="${side}"`)}</body>`,
  );
  await page.screenshot({ path: `public/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
