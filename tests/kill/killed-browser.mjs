// A browser that is killed: every process of it at once, so that nothing gets to tidy up.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';

/** Which browser is killed. */
export const program = findOrInstallBrowser() ?? chromium.executablePath();

const profile = mkdtempSync(join(tmpdir(), 'kill-profile-'));
const isRoot = process.getuid?.() === 0;
let running;

/** Tries again and again until there is a value; for what the browser does in its own time, such as to start. */
async function eventually(what, attempt) {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = attempt();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** The processes of the browser that are still there, by the profile in their command line (Linux only). */
function leftOver() {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(profile) && !/^\s*\d+\s+Z/.test(line));
}

/** Starts the browser as a process group of its own, on the profile as it was left. Returns it with an empty page. */
export async function startBrowser() {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    program,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--hide-crash-restore-bubble',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise((done) => child.once('exit', done));
  running = { child, gone };
  const port = await eventually('the browser to start', () =>
    existsSync(portFile) ? /^\d+\n/.exec(readFileSync(portFile, 'utf8'))?.[0].trim() : undefined,
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return { browser, page };
}

/** Kills whatever runs, without waiting for its end. */
export function signalKill() {
  if (running === undefined) return;
  const { child } = running;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGKILL');
}

/** Kills the browser, and waits until nothing of it is left. */
export async function killBrowser(browser) {
  signalKill();
  await running.gone;
  running = undefined;
  await browser.close().catch(() => undefined);
  await eventually('every process of the browser to end', () =>
    leftOver().length === 0 ? true : undefined,
  );
}

/** Takes away what the browser kept. */
export function removeProfile() {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
