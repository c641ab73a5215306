// `npm run same-bytes`: builds the project twice, in two folders, and says which files differ. None may.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';

function digestsOfABuild(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  build(folder);
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  const digests = new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
  rmSync(folder, { recursive: true });
  return digests;
}

const [first, second] = [digestsOfABuild('first'), digestsOfABuild('another-second')];
const differ = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
for (const needed of [
  'index.html',
  'service-worker.js',
  'partnership-readiness.html',
  'bill-of-materials.cdx.json',
]) {
  if (!first.has(needed)) differ.push(`${needed} (missing)`);
}
for (const file of differ) console.error(`Not the same: ${file}`);
if (differ.length > 0) process.exit(1);
console.log(`Two builds, the same bytes: ${first.size} files.`);
