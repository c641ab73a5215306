import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { allowedImports } from './scripts/lint/allowed-imports.mjs';
import { rooms } from './scripts/lint/rooms.mjs';

/** A rule that only warns is read by nobody. */
const asErrors = (rules) => Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'error']));

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A kind that a switch does not know would be left out without a word.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a text is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setShown(true)` is how a handler is written, and `return draw(it)` how one of many ways out is.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {
          ignoreArrowShorthand: true,
          ignoreVoidOperator: true,
          ignoreVoidReturningFunctions: true,
        },
      ],
    },
  },
  {
    files: ['src/**', 'tests/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Most of these compile a file as React would, which takes its time: only where components and hooks are.
    files: ['**/*.tsx', 'src/**/use-*.ts'],
    rules: asErrors(reactHooks.configs.recommended.rules),
  },
  {
    rules: {
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
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // Tests take a method of the browser away, and put it back.
      '@typescript-eslint/unbound-method': 'off',
      // A matcher of vitest is typed as if it gave nothing, and gives something; a property of fast-check would take that
      // for its answer, so it says `void expect(…)`.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'allowed-imports': allowedImports } } },
    rules: { 'house/allowed-imports': ['error', rooms] },
  },
);
