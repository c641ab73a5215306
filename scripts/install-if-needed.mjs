import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Runs a command with its output shown; ends this process with its code where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
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

/** Whether what is installed is what the lock file asks for: npm keeps its own copy of the lock beside the packages. */
function isInstalled() {
  const installed = read(join(root, 'node_modules', '.package-lock.json'));
  if (installed === '') return false;
  const wanted = JSON.parse(read(join(root, 'package-lock.json'))).packages;
  const present = JSON.parse(installed).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  );
}

/** Installs the packages of the lock file, where they are missing. */
export function installIfNeeded() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `This needs Node 20.19 or newer. Here it is ${process.versions.node}: install a newer one from nodejs.org.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing the packages this needs…');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}
