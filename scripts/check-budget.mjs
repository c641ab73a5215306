// What a browser loads, held by bytes. Run it after the build.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '..', 'dist');
const kilobyte = 1000;

const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);

/** The entry with everything that it imports at once: set-up, the questions and the words of the bank are in it. */
function filesOf(chunk, seen = new Set()) {
  if (seen.has(chunk.file)) return [];
  seen.add(chunk.file);
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((name) => filesOf(manifest[name], seen)),
  ];
}

/** As it travels: scripts, styles and pages compressed, and what is compressed already as it is. */
function weigh(file) {
  const content = readFileSync(join(dist, file));
  const packed = /\.(woff2|png)$/.test(file);
  return {
    file,
    bytes: packed ? content.length : gzipSync(content, { level: 9 }).length,
    text: packed ? '' : content.toString('utf8'),
  };
}

const assets = readdirSync(join(dist, 'assets')).map((file) => `assets/${file}`);
const first = [...new Set(filesOf(entry))].map(weigh);
const fonts = assets.filter((file) => file.endsWith('.woff2')).map(weigh);
// All that the service worker keeps, itself included: the PDF with its typefaces is in it, the single file is not.
const whole = [
  ...assets,
  ...readdirSync(dist).filter((file) => /\.(svg|png|webmanifest|js)$|^index\.html$/.test(file)),
].map(weigh);

const budgets = [
  { name: 'code until the first question', files: first, budget: 124 * kilobyte, listed: true },
  { name: 'fonts until the first question', files: fonts, budget: 60 * kilobyte, listed: true },
  {
    name: 'the whole program, the PDF’s typefaces included',
    files: whole,
    // The cards of the question bank, which settle between two levels, are 13 of it.
    budget: 790 * kilobyte,
    listed: false,
  },
];

let failed = false;
const inKilobytes = (bytes) => `${(bytes / kilobyte).toFixed(1)} kB`;
for (const { name, files, budget, listed } of budgets) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (listed)
    for (const { file, bytes } of files)
      console.log(`  ${inKilobytes(bytes).padStart(9)}  ${file}`);
  console.log(`${inKilobytes(total).padStart(11)}  ${name}; the budget is ${inKilobytes(budget)}`);
  if (total > budget || files.length === 0) {
    failed = true;
    console.error(
      files.length === 0
        ? `No files were found: ${name}.`
        : `Over the budget: ${name}. Load later, or leave out, what is not needed.`,
    );
  }
}
for (const [library, mark] of [
  ['recharts', 'recharts-surface'],
  ['jspdf', 'jsPDF'],
]) {
  if (first.some(({ text }) => text.includes(mark))) {
    failed = true;
    console.error(
      `${library} is loaded with the first question. Import it only from a screen that is loaded when asked for.`,
    );
  }
}
if (failed) process.exit(1);
