import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

function onPath(program) {
  return (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

/** WebKitGTK brings a small browser in a folder that differs from one Debian to the next. */
function miniBrowser() {
  for (const name of ['libwebkit2gtk-4.1-0', 'libwebkit2gtk-4.0-37', 'libwebkitgtk-6.0-4']) {
    const { stdout, status } = spawnSync('dpkg', ['-L', name], { encoding: 'utf8' });
    const found =
      status === 0 ? stdout.split('\n').find((path) => path.endsWith('/MiniBrowser')) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Which of the two engines this computer has, with the programs that each needs; `undefined` where one is missing. */
export function findPrograms() {
  const [driver, display, browser] = [onPath('WebKitWebDriver'), onPath('xvfb-run'), miniBrowser()];
  return {
    firefox: onPath('firefox-esr') ?? onPath('firefox'),
    webkit:
      driver === undefined || display === undefined || browser === undefined
        ? undefined
        : { driver, display, browser },
  };
}

/** Installs Debian's packages of both where it may; says what is missing where it may not. */
export function installPrograms() {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) {
    console.log(
      `Missing here: Debian’s packages ${packages.join(', ')}. Only root can install them.`,
    );
    return;
  }
  console.log(`Installing Debian’s ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}
