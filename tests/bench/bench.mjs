// `npm run bench`: builds the project as it stands into a folder of its own, and measures that. It prints, and judges nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { run } from '../../scripts/install-if-needed.mjs';

const parts = [
  ['Speed: start, answer, results, paper', 'speed.mjs'],
  ['2,000 stored assessments beside one', 'stored.mjs'],
  ['Comparing: a full room, and a national collection', 'compare.mjs'],
  ['5,400 people of 99 partners: the longest task of each act', 'big.mjs'],
];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
build(folder);
for (const [name, file] of parts) {
  console.log(`\n== ${name}`);
  run(process.execPath, [join(import.meta.dirname, file), '--dist', folder]);
}
