// The rooms of the house and all that each may import: docs/architecture.md, The rooms.
// What is not named here is refused, so a new folder or a new library is refused until somebody has decided.

/**
 * A line of the table.
 * @typedef {object} Room
 * @property {string} room A folder or a file, from the root of the repository. `*` stands for one folder of any name. Where
 *   several lines fit a file, the one that names it most closely holds.
 * @property {readonly string[]} imports Folders and files that it may import, besides itself.
 * @property {readonly string[]} [types] Folders and files of which it may import types alone.
 * @property {readonly string[]} libraries Packages, with all that is in them (`zod` covers `zod/mini`).
 * @property {string} instead What to do where an import is refused.
 */

const everyRoom = [
  'src/paths.ts',
  'src/domain',
  'src/wording',
  'src/bank',
  'src/formats',
  'src/platform',
  'src/store',
  'src/papers',
  'src/ui',
  'src/charts',
];

const domain =
  'The domain is pure, and its folders build on each other in one order: model, scoring, planning, comparing, discussing. Take what you need as an argument, or move the rule to the folder that has all it needs.';
const bank =
  'The bank knows the domain and the questions. A screen that needs more imports both and joins them.';
const formats =
  'A format turns text into domain values and back, and a failure is a value: its sentence belongs into src/wording, reading and writing files into src/platform. A library of a format has one folder in scripts/lint/rooms.mjs.';
const store =
  'The store holds what is recorded, what comes in and what is looked at; records know nothing of the other two, and no words. Put what a screen shows into its feature.';
const content =
  'What stands on a paper is plain data, worked out by src/domain and said by src/wording. What draws it belongs into the writer of that kind of paper.';
const writer =
  'A writer draws what papers/content says, for one kind of paper, with the library of that kind. What is said, and every figure, comes in with the content.';
const feature =
  'Features never import each other. Move what both need into ui, charts, papers, wording, domain or store, or let src/app hand it in. A library that has a door elsewhere is used through that door.';

/** @type {readonly Room[]} */
export const rooms = [
  {
    room: 'src/paths.ts',
    imports: [],
    libraries: [],
    instead: 'The routes know nothing. Take what an address needs as an argument.',
  },

  // A folder of the domain that has no line yet stands on the model alone.
  { room: 'src/domain/*', imports: ['src/domain/model'], libraries: [], instead: domain },
  { room: 'src/domain/model', imports: [], libraries: [], instead: domain },
  { room: 'src/domain/scoring', imports: ['src/domain/model'], libraries: [], instead: domain },
  {
    room: 'src/domain/planning',
    imports: ['src/domain/model', 'src/domain/scoring'],
    libraries: [],
    instead: domain,
  },
  {
    room: 'src/domain/comparing',
    imports: ['src/domain/model', 'src/domain/scoring', 'src/domain/planning'],
    libraries: [],
    instead: domain,
  },
  { room: 'src/domain/discussing', imports: ['src/domain'], libraries: [], instead: domain },

  {
    room: 'src/wording',
    imports: ['src/domain'],
    types: ['src/formats'],
    libraries: [],
    instead:
      'Wording says in English what the domain worked out: it knows the domain, and of the formats the types of their failures. Take anything else as an argument.',
  },

  {
    room: 'src/bank',
    imports: ['src/domain', 'questions'],
    libraries: ['virtual:question-bank'],
    instead: bank,
  },
  {
    room: 'src/bank/question-bank-schema.ts',
    imports: ['src/domain', 'src/bank', 'questions'],
    libraries: ['zod'],
    instead: bank,
  },

  // A format that has no line yet has no library.
  { room: 'src/formats', imports: ['src/domain'], libraries: [], instead: formats },
  {
    room: 'src/formats/json/zod-without-eval.ts',
    imports: [],
    libraries: ['zod'],
    instead: formats,
  },
  {
    room: 'src/formats/link',
    imports: ['src/domain', 'src/formats'],
    libraries: ['fflate'],
    instead: formats,
  },
  {
    room: 'src/formats/packed',
    imports: ['src/domain', 'src/formats'],
    libraries: ['qr'],
    instead: formats,
  },
  {
    room: 'src/formats/spreadsheet',
    imports: ['src/domain', 'src/formats'],
    libraries: ['papaparse'],
    instead: formats,
  },

  {
    room: 'src/platform',
    imports: [],
    libraries: ['idb'],
    instead:
      'Platform is a door to the browser and knows nothing of ours. Hand it what it needs as an argument.',
  },
  {
    room: 'src/service-worker',
    imports: [],
    libraries: ['workbox-precaching', 'workbox-routing'],
    instead: 'The service worker keeps the files of the page and knows nothing else.',
  },

  {
    room: 'src/store/records',
    imports: ['src/domain', 'src/bank', 'src/formats', 'src/platform'],
    libraries: ['zustand'],
    instead: store,
  },
  {
    room: 'src/store/*',
    // Wording: a file that goes out has a name, and so has who gave none.
    imports: [
      'src/domain',
      'src/wording',
      'src/bank',
      'src/formats',
      'src/platform',
      'src/store/records',
    ],
    libraries: ['zustand'],
    instead: store,
  },
  {
    room: 'src/store/view',
    imports: ['src/domain', 'src/wording', 'src/bank', 'src/formats', 'src/platform', 'src/store'],
    // The hooks that remember what was worked out for as long as a screen stands.
    libraries: ['zustand', 'react'],
    instead: store,
  },

  {
    room: 'src/papers/content',
    imports: ['src/domain', 'src/wording'],
    libraries: [],
    instead: content,
  },
  // A writer that has no line yet has no library.
  {
    room: 'src/papers/*',
    imports: ['src/domain', 'src/wording', 'src/papers/content'],
    libraries: [],
    instead: writer,
  },
  {
    room: 'src/papers/pdf',
    imports: ['src/domain', 'src/wording', 'src/papers/content'],
    libraries: ['jspdf', 'jspdf-autotable'],
    instead: writer,
  },
  {
    room: 'src/papers/html',
    imports: ['src/domain', 'src/wording', 'src/papers', 'src/charts', 'src/ui', 'src/platform'],
    libraries: ['react', 'wouter'],
    instead: writer,
  },

  {
    room: 'src/ui',
    imports: [],
    libraries: ['react'],
    instead: 'Pieces know no words of the domain. Pass texts, values and callbacks in.',
  },
  {
    room: 'src/charts',
    imports: ['src/domain', 'src/wording', 'src/ui'],
    libraries: ['react', 'recharts'],
    instead:
      'Charts draw values of the domain with pieces of ui and say them with wording. What the store holds comes in as an argument.',
  },

  {
    room: 'src/features/*',
    imports: [...everyRoom, 'questions/example.assessment.json'],
    libraries: ['react', 'wouter'],
    instead: feature,
  },
  {
    room: 'src/features/plan',
    imports: everyRoom,
    libraries: ['react', 'wouter', 'react-hook-form', '@hookform/resolvers'],
    instead: feature,
  },
  {
    room: 'src/features/about',
    imports: everyRoom,
    libraries: ['react', 'wouter', 'virtual:licences'],
    instead: feature,
  },
  {
    room: 'src/app',
    imports: ['src'],
    libraries: ['react', 'react-dom', 'wouter'],
    instead:
      'The app joins features: routes, shell, errors, updates. A library that has a door elsewhere is used through that door.',
  },
];
