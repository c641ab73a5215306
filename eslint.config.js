import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a room may not import, and what to do instead. Patterns cover a folder on the day it is made. */
function room(files, allowed, advice) {
  const rooms = [
    'bank',
    'formats',
    'platform',
    'store',
    'documents',
    'ui',
    'charts',
    'papers',
    'features',
    'app',
    'domain',
    'questions',
  ];
  const forbidden = rooms.filter((name) => !allowed.rooms.includes(name)).join('|');
  const patterns = [{ regex: `^(\\.\\.?/)+(src/)?(${forbidden})(/|$)`, message: advice }];
  if (allowed.libraries !== undefined) {
    const libraries = allowed.libraries.map((name) => `${name}(/|$)`).join('|');
    patterns.push({ regex: libraries === '' ? '^[^.]' : `^(?!${libraries})[^.]`, message: advice });
  }
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  {
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // A declaration file can name a type of ours only by import().
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-empty-function': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },

  room(
    ['src/domain/**'],
    { rooms: [], libraries: [] },
    'The domain is pure: it imports only itself. Take what you need as an argument.',
  ),
  room(
    ['src/bank/**'],
    { rooms: ['domain'], libraries: ['zod', 'virtual:question-bank'] },
    'The bank knows only the domain and zod. A screen that needs more imports both.',
  ),
  room(
    ['src/formats/**'],
    { rooms: ['domain'], libraries: ['zod', 'fflate', 'qr', 'jsqr', 'papaparse'] },
    'Formats turn text into domain values and back: domain, zod and the libraries of a format. Read and write files in platform/.',
  ),
  room(
    ['src/platform/**'],
    { rooms: [], libraries: ['idb'] },
    'Platform is a door to the browser and knows nothing of ours. Hand it what it needs.',
  ),
  room(
    ['src/service-worker/**'],
    { rooms: [], libraries: ['workbox-precaching', 'workbox-routing'] },
    'The service worker keeps the files of the page and knows nothing else.',
  ),
  room(
    ['src/store/**'],
    { rooms: ['domain', 'bank', 'formats', 'platform'], libraries: ['zustand'] },
    'The store holds data: domain, bank, formats, platform and zustand. Put what a screen shows into its feature.',
  ),
  room(
    ['src/documents/**'],
    { rooms: ['domain'], libraries: [] },
    'A document says what stands on a paper, from the domain alone. Only draw-pdf.ts knows jspdf.',
  ),
  room(
    ['src/documents/draw-pdf.ts', 'src/documents/pdf/**'],
    { rooms: ['domain', 'documents'], libraries: ['jspdf', 'jspdf-autotable'] },
    'Drawing knows the description of a paper and jspdf, nothing else.',
  ),
  room(
    ['src/ui/**'],
    { rooms: [], libraries: ['react'] },
    'Pieces know no words of the domain. Pass texts and callbacks in.',
  ),
  room(
    ['src/charts/**'],
    { rooms: ['domain', 'ui'], libraries: ['react', 'recharts'] },
    'Charts take domain values and ui pieces.',
  ),
  room(
    ['src/papers/**'],
    { rooms: ['domain', 'documents', 'charts', 'ui', 'platform'], libraries: ['react', 'wouter'] },
    'A paper as HTML and as a download: what it says comes in, from documents/.',
  ),
  {
    files: ['src/features/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(app)(/|$)',
              message: 'A feature does not know the app. The app joins features.',
            },
            {
              regex: '^(\\.\\./)+features(/|$)|^\\.\\./(?!\\.\\.)',
              message:
                'Features never import each other. Move what both need to ui/, charts/, papers/, domain/ or store/, or let the app hand it in.',
            },
            {
              regex: '^(recharts|jspdf|idb)(/|-|$)',
              message: 'This library has one door: charts/, documents/draw-pdf.ts or platform/.',
            },
          ],
        },
      ],
    },
  },
);
