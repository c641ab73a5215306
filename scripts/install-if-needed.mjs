import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');

/** Runs a command with its output shown; ends this process with its code where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    // There, npm and npx are scripts of the shell.
    shell: process.platform === 'win32' && command !== process.execPath,
    ...options,
  });
  if (error !== undefined) {
    console.error(`${command} could not be started: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What the lock file asks for, without what is for some computers alone: the path of each package, and its version. */
function wantedPackages() {
  const { packages } = JSON.parse(read(join(root, 'package-lock.json')));
  return Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional);
}

/** Whether what is installed is what is wanted: npm keeps its own copy of the lock beside the packages. */
function isInstalled(wanted) {
  const installed = read(join(root, 'node_modules', '.package-lock.json'));
  if (installed === '') return false;
  const present = JSON.parse(installed).packages;
  return wanted.every(([path, { version }]) => present[path]?.version === version);
}

/**
 * Runs `npm ci`, and says how far it is: npm itself shows no more than a spinner, and not even that where its output goes
 * to a file.
 */
function install(count) {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    let fetched = 0;
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: process.platform === 'win32',
    });
    const tell = setInterval(() => {
      const seconds = Math.round((Date.now() - began) / 1000);
      const doing =
        fetched === 0
          ? 'looking up what there is'
          : `${Math.min(fetched, count)} of ${count} packages fetched`;
      console.log(`  … ${seconds} s, ${doing}`);
    }, 10_000);
    createInterface({ input: npm.stderr }).on('line', (line) => {
      if (!line.startsWith('npm http')) console.error(line);
      else if (line.includes('.tgz')) fetched += 1;
    });
    npm.on('error', reject);
    npm.on('close', (code) => {
      clearInterval(tell);
      if (code !== 0) process.exit(code ?? 1);
      resolve();
    });
  });
}

/** Installs the packages of the lock file, where they are missing. */
export async function installIfNeeded() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `This needs Node 20.19 or newer. Here it is ${process.versions.node}: install a newer one from nodejs.org.`,
    );
    process.exit(1);
  }
  const wanted = wantedPackages();
  if (isInstalled(wanted)) return;
  console.log(
    `Fetching the ${wanted.length} packages that this is built and tested with, 460 MB on the disk. It happens once and takes a minute or two.`,
  );
  await install(wanted.length);
}
