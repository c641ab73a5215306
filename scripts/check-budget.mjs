// What a browser loads until the first question can be answered, held by bytes. Run after the build.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '..', 'dist');
const kilobyte = 1000;
const budgets = { code: 130 * kilobyte, fonts: 60 * kilobyte };

const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);

/** The entry with everything that it imports at once: set-up, the questions and the words of the bank are in it. */
function filesOf(chunk, seen = new Set()) {
  if (seen.has(chunk.file)) return [];
  seen.add(chunk.file);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((name) => filesOf(manifest[name], seen))];
}

const code = [...new Set(filesOf(entry))].map((file) => {
  const content = readFileSync(join(dist, file));
  return { file, bytes: gzipSync(content, { level: 9 }).length, text: content.toString('utf8') };
});
const fonts = readdirSync(join(dist, 'assets'))
  .filter((file) => file.endsWith('.woff2'))
  .map((file) => ({ file, bytes: readFileSync(join(dist, 'assets', file)).length }));

let failed = false;
for (const [name, files] of [['code', code], ['fonts', fonts]]) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const inKilobytes = (bytes) => `${(bytes / kilobyte).toFixed(1)} kB`;
  for (const { file, bytes } of files) console.log(`  ${inKilobytes(bytes).padStart(9)}  ${file}`);
  console.log(`${inKilobytes(total).padStart(11)}  ${name} until the first question; the budget is ${inKilobytes(budgets[name])}`);
  if (total > budgets[name] || files.length === 0) {
    failed = true;
    console.error(`The ${name} of the first question ${files.length === 0 ? 'were not found' : 'are over the budget'}. Load later what it does not need.`);
  }
}
for (const [library, mark] of [['recharts', 'recharts-surface'], ['jspdf', 'jsPDF']]) {
  if (code.some(({ text }) => text.includes(mark))) {
    failed = true;
    console.error(`${library} is loaded with the first question. Import it only from a screen that is loaded when asked for.`);
  }
}
if (failed) process.exit(1);
