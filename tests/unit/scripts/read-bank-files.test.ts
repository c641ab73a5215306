import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  questionsFolder,
  readBankFiles,
  UnreadableBankFile,
} from '../../../scripts/read-bank-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
  cpSync(questionsFolder, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};

it('reads every file of the bank', () => {
  expect(Object.keys(readBankFiles(folder) as object)).toEqual([
    'bank',
    'areas',
    'recommendations',
    'cases',
    'asks',
    'glossary',
    'note',
    'agenda',
  ]);
});

it.each<[string, () => void, RegExp]>([
  [
    'a comma is missing',
    () => {
      write('asks.json', '{\n  "asks": []\n  "more": 1\n}\n');
    },
    /^questions\/asks\.json is not JSON at line 3, column 3: .* Look there, and just before, for a comma, a quote or a bracket too many or too few\.$/,
  ],
  [
    'a file ends too soon',
    () => {
      write('roles.json', '{ "id": "roles"');
    },
    /^questions\/roles\.json is not JSON at (line 1, column 16|its end): /,
  ],
  [
    'a file is not there',
    () => {
      rmSync(join(folder, 'roles.json'));
    },
    /^questions\/roles\.json is missing\. Add it, or take its name out of the areas in questions\/bank\.json\.$/,
  ],
  [
    'an area is misspelt',
    () => {
      write('bank.json', '{ "areas": ["rolls"] }');
    },
    /^questions\/rolls\.json is missing\./,
  ],
])('where %s, it says which file, where and what to do', (_what, damage, message) => {
  damage();
  expect(() => readBankFiles(folder)).toThrow(UnreadableBankFile);
  expect(() => readBankFiles(folder)).toThrow(message);
});
