import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { refusals } from '../../support/refusals';

const refusedImports = (file: string, text: string) =>
  refusals(file, text, 'house/allowed-imports');

/** A package that nobody has decided on, by each way of importing it. */
const foreign = [
  "import { once } from 'lodash';",
  "import type { Once } from 'lodash';",
  "export { twice } from 'lodash';",
  "export * from 'lodash';",
  "export const load = () => import('lodash');",
  "export type Thrice = import('lodash').Thrice;",
  "import 'node:fs';",
];

const folders = [
  ...new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => dirname(join('src', file))),
  ),
].filter((folder) => folder !== 'src');

it.each(folders)('%s imports no package that nobody has decided on', async (folder) => {
  const said = await refusedImports(`${folder}/made-up.ts`, foreign.join('\n'));
  expect(said).toHaveLength(foreign.length);
  for (const sentence of said) expect(sentence).toMatch(/^src\/\S+ does not import \S+\. [A-Z]/);
});

it.each(folders)('%s imports neither tests nor scripts', async (folder) => {
  const up = '../'.repeat(folder.split('/').length);
  const said = await refusedImports(
    `${folder}/made-up.ts`,
    `import '${up}tests/support/page';\nimport '${up}scripts/json-schemas';\n`,
  );
  expect(said).toHaveLength(2);
});

type Case = readonly [file: string, from: string, instead: string];

const refused: readonly Case[] = [
  // The domain, and the order of its folders.
  ['domain/model/x.ts', '../scoring/score-areas', 'The domain is pure'],
  ['domain/scoring/x.ts', '../planning/edit-plan', 'model, scoring, planning, comparing'],
  ['domain/planning/x.ts', '../comparing/comparison', 'model, scoring, planning, comparing'],
  ['domain/comparing/x.ts', '../discussing/room', 'move the rule to the folder that has all'],
  ['domain/a-new-folder/x.ts', '../scoring/score-areas', 'The domain is pure'],
  ['domain/scoring/x.ts', '../../wording/words', 'Take what you need as an argument'],
  ['domain/model/x.ts', 'zod/mini', 'The domain is pure'],
  // Words, bank, formats.
  ['wording/x.ts', '../formats/json/read-file', 'of the formats the types of their failures'],
  ['wording/x.ts', '../bank/question-bank', 'Take anything else as an argument'],
  ['wording/x.ts', '../ui/icon', 'Wording says in English'],
  ['wording/x.ts', 'react', 'Wording says in English'],
  ['bank/rules/x.ts', '../../formats/json/names', 'A screen that needs more imports both'],
  ['bank/rules/x.ts', 'zod', 'It has its door in'],
  ['formats/json/x.ts', '../../wording/words', 'a failure is a value'],
  ['formats/json/x.ts', '../../platform/save-file', 'reading and writing files into src/platform'],
  ['formats/json/x.ts', 'zod/mini', 'src/formats/json/zod-without-eval.ts'],
  ['formats/json/x.ts', 'fflate', 'It has its door in src/formats/link.'],
  ['formats/spreadsheet/x.ts', 'qr', 'It has its door in src/formats/packed.'],
  ['formats/a-new-format/x.ts', 'papaparse', 'A library of a format has one folder'],
  // Doors, and what is held.
  ['platform/x.ts', '../domain/model/level', 'Hand it what it needs as an argument'],
  ['store/records/x.ts', 'idb', 'It has its door in src/platform.'],
  ['service-worker/x.ts', '../platform/now', 'The service worker keeps the files'],
  ['store/records/x.ts', '../transfer/imports', 'records know nothing of the other two'],
  ['store/records/x.ts', '../view/use-figures', 'records know nothing of the other two'],
  ['store/transfer/x.ts', '../../features/start/list', 'what a screen shows into its feature'],
  ['store/records/x.ts', '../../wording/words', 'and no words'],
  ['store/records/x.ts', 'react', 'The store holds what is recorded'],
  ['store/a-new-folder/x.ts', '../../ui/icon', 'The store holds what is recorded'],
  // Papers.
  ['papers/content/x.ts', '../pdf/draw-pdf', 'the writer of that kind of paper'],
  ['papers/content/x.ts', 'jspdf', 'It has its door in src/papers/pdf.'],
  ['papers/pdf/x.ts', '../html/paper-page', 'A writer draws what papers/content says'],
  ['papers/pdf/x.ts', '../../store/records/assessments', 'comes in with the content'],
  ['papers/html/x.tsx', 'jspdf-autotable', 'It has its door in src/papers/pdf.'],
  ['papers/a-new-writer/x.ts', 'fflate', 'for one kind of paper, with the library of that kind'],
  // What is drawn.
  ['ui/x.tsx', '../domain/model/level', 'Pieces know no words of the domain'],
  ['ui/x.tsx', '../wording/words', 'Pass texts, values and callbacks in'],
  ['charts/x.tsx', '../store/records/assessments', 'Charts draw values of the domain'],
  ['charts/x.tsx', '../papers/content/paper', 'Charts draw values of the domain'],
  ['features/plan/x.tsx', '../results/results-screen', 'Features never import each other'],
  ['features/compare/view/x.tsx', '../../plan/plan-screen', 'let src/app hand it in'],
  ['features/compare/a/b/x.tsx', '../../../plan/plan-screen', 'Features never import each other'],
  ['features/a-new-feature/x.tsx', '../plan/plan-screen', 'Features never import each other'],
  ['features/plan/x.tsx', '../../app/shell', 'let src/app hand it in'],
  ['features/start/x.ts', 'zod/mini', 'A library that has a door elsewhere'],
  ['features/start/x.ts', 'zustand', 'A library that has a door elsewhere'],
  ['features/start/x.ts', 'fflate', 'It has its door in src/formats/link.'],
  ['features/start/x.ts', 'papaparse', 'It has its door in src/formats/spreadsheet.'],
  ['features/start/x.ts', 'react-hook-form', 'It has its door in src/features/plan.'],
  ['features/results/x.tsx', 'recharts', 'It has its door in src/charts.'],
  ['app/x.tsx', 'idb', 'The app joins features'],
  ['paths.ts', './domain/model/level', 'The routes know nothing'],
];

it.each(refused)('src/%s does not import %s', async (file, from, instead) => {
  expect(await refusedImports(`src/${file}`, `import '${from}';\n`)).toEqual([
    expect.stringContaining(instead),
  ]);
});

it('a room that may not import a value may not import its type either', async () => {
  expect(
    await refusedImports(
      'src/ui/x.ts',
      "import type { Level } from '../domain/model/level';\nexport type Name = import('../wording/words').Name;\n",
    ),
  ).toHaveLength(2);
});

const kept: readonly (readonly [file: string, line: string])[] = [
  ['domain/model/x.ts', "import { levels } from './level';"],
  ['domain/planning/x.ts', "import { scoreAreas } from '../scoring/score-areas';"],
  ['domain/comparing/x.ts', "import { editPlan } from '../planning/edit-plan';"],
  ['domain/discussing/x.ts', "import { joined } from '../comparing/grouping';"],
  ['wording/x.ts', "import type { FileFailure } from '../formats/json/file-failure';"],
  ['wording/a-new-folder/x.ts', "import { words } from '../words';"],
  ['bank/question-bank-schema.ts', "import * as z from 'zod';"],
  ['formats/json/zod-without-eval.ts', "import * as z from 'zod/mini';"],
  ['formats/link/x.ts', "import { packed } from '../packed/packed-answers';"],
  ['store/records/x.ts', "import { createStore } from 'zustand/vanilla';"],
  ['store/view/use-x.ts', "import { useMemo } from 'react';"],
  ['store/transfer/x.ts', "import { assessments } from '../records/assessments';"],
  ['store/transfer/x.ts', "import { fileNameFor } from '../../wording/file-names';"],
  ['papers/pdf/x.ts', "import face from './fonts/literata-600.ttf?url';"],
  ['papers/html/x.tsx', "export const draw = () => import('../pdf/draw-pdf');"],
  ['papers/a-new-writer/x.ts', "import type { Paper } from '../content/paper';"],
  ['charts/x.tsx', "import '../ui/styles/chart.css';"],
  ['features/start/x.tsx', "import { paths } from '../../paths';"],
  ['features/a-new-feature/x.tsx', "import { Icon } from '../../ui/icon';"],
  ['features/compare/view/x.tsx', "import { list } from '../list/comparisons-screen';"],
  ['features/compare/a/b/x.tsx', "import { list } from '../../list/comparisons-screen';"],
  ['features/plan/x.tsx', "import { useForm } from 'react-hook-form';"],
  ['app/x.tsx', "import { Route } from 'wouter';"],
];

it.each(kept)('src/%s may say: %s', async (file, line) => {
  expect(await refusedImports(`src/${file}`, `${line}\n`)).toEqual([]);
});

it('a folder that is no room is refused until it is one', async () => {
  expect(await refusedImports('src/a-new-room/x.ts', 'export const x = 1;\n')).toEqual([
    expect.stringContaining('stands in no room. Put it into one'),
  ]);
});
