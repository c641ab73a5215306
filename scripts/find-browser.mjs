import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const windowsFolders = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

function onPath(program) {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function findBrowser() {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  if (named !== undefined)
    console.log(`There is no browser at ${named}, the path in BROWSER_PATH. Looking elsewhere.`);
  return (
    programs.map(onPath).find((path) => path !== undefined) ??
    wellKnown.find((path) => existsSync(path))
  );
}

function installed(command, args) {
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/**
 * The path of an installed Chromium, Chrome or Edge. Where there is none it installs one: Debian's own
 * package as root, else Playwright's download (then `undefined`: Playwright knows where it is).
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && onPath('apt-get') !== undefined) {
    console.log('No browser found. Installing Debian’s Chromium: about 130 MB, a minute or two…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env });
    apt('update', '-qq');
    // Chromium recommends what a desktop has: a set-up of printers, a sandbox of its own, drivers, 160 packages in all.
    // No test needs them. Of the fonts it recommends, so that what falls back on the computer's is as wide as elsewhere.
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
    const debian = findBrowser();
    if (debian !== undefined) return debian;
  }
  console.log('No browser found. Asking Playwright to download one…');
  if (installed('npx', ['--no-install', 'playwright', 'install', 'chromium'])) return undefined;
  console.error(
    'The journeys need a browser, and none could be installed here. Install Chromium, Chrome or Edge, or put the path of one into BROWSER_PATH, and run npm test again.',
  );
  process.exit(1);
}
