// `npm run fonts`: cuts the faces of the screens (woff2) and of the PDF (TrueType) from the whole fonts,
// and writes down which characters the PDF can show. Run it when a face or the set below changes.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { jsPDF } from 'jspdf';
import subsetFont from 'subset-font';

const resolve = createRequire(import.meta.url).resolve;

/** Latin with the letters of Welsh, Polish and the rest of Europe, and the marks of printed English. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
  [0x1ef2, 0x1ef3],
  [0x2010, 0x2015],
  [0x2018, 0x201f],
];
const singles = '†‡•…‰‹›€™−≠≤≥×÷';
const characters = [
  ...ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ),
  ...singles,
];
const text = characters.join('');

const faces = [
  {
    name: 'atkinson-hyperlegible-next-400',
    source:
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    web: {},
  },
  {
    name: 'atkinson-hyperlegible-next-700',
    source:
      '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
    web: {},
  },
  {
    name: 'literata-600',
    source: '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf',
    web: { noLayoutClosure: true },
  },
];

const pdf = new jsPDF();
const covered = new Set(characters);
for (const { name, source, web } of faces) {
  const whole = await readFile(resolve(source));
  await writeFile(
    `src/ui/fonts/${name}.woff2`,
    await subsetFont(whole, text, { targetFormat: 'woff2', ...web }),
  );
  const ttf = await subsetFont(whole, text, { targetFormat: 'sfnt', noLayoutClosure: true });
  await writeFile(`src/papers/pdf/fonts/${name}.ttf`, ttf);
  pdf.addFileToVFS(`${name}.ttf`, ttf.toString('base64'));
  pdf.addFont(`${name}.ttf`, name, 'normal');
  const { metadata } = pdf.setFont(name).getFont();
  for (const character of covered)
    if (metadata.characterToGlyph(character.codePointAt(0)) === 0) covered.delete(character);
}

const left = characters.filter((character) => !covered.has(character));
if (left.length > 0)
  console.log(
    `Not in all three faces, so the PDF does not count them as its own: ${left.join(' ')}`,
  );

/** Neighbouring code points as pairs of first and last. */
const spans = [];
for (const code of [...covered]
  .map((character) => character.codePointAt(0))
  .sort((a, b) => a - b)) {
  const last = spans.at(-1);
  if (last !== undefined && last[1] === code - 1) last[1] = code;
  else spans.push([code, code]);
}
const hex = (code) => `0x${code.toString(16)}`;
await writeFile(
  'src/papers/pdf/covered-characters.ts',
  `// Written by \`npm run fonts\`. Do not edit by hand.

/** The code points that all faces of the PDF can show, as pairs of first and last, in order. */
export const coveredCharacters: readonly (readonly [number, number])[] = [
${spans.map(([from, to]) => `  [${hex(from)}, ${hex(to)}],`).join('\n')}
];
`,
);
