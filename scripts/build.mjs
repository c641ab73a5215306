import { run } from './install-if-needed.mjs';
import { program } from './side-by-side.mjs';

/** Both halves of `npm run build`, with little said: the folder `dist/`, and in it the program as one file. */
export function buildCommands(folder = 'dist') {
  return ['vite.config.ts', 'scripts/vite/one-file.config.ts'].map((config) =>
    program(
      'vite',
      'vite',
      ...['build', '--config', config, '--outDir', folder, '--logLevel', 'error'],
    ),
  );
}

/** Builds. Returns when both halves are there. */
export function build(folder) {
  for (const command of buildCommands(folder)) run(process.execPath, command);
}
