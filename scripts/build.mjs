import { run } from './install-if-needed.mjs';

/** Both halves of `npm run build`, with little said: the folder `dist/`, and in it the program as one file. */
export function build(folder = 'dist') {
  for (const config of ['vite.config.ts', 'scripts/vite/one-file.config.ts']) {
    run('npx', [
      '--no-install',
      'vite',
      'build',
      '--config',
      config,
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ]);
  }
}
