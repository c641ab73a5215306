import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemContents } from '../../src/formats/item-contents';
import { readFile } from '../../src/formats/json/read-file';
import { realBankName } from './real-questions';

/** The text of a file that once came in wrong (`tests/fixtures/cases/`), as if it were answered with the questions of today. */
function caseText(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/cases', name), 'utf8').replaceAll(
    /("bank":\s*\{\s*"id":\s*")[\w-]+(",\s*"version":\s*")[\d.]+(")/g,
    `$1${realBankName.id}$2${realBankName.version}$3`,
  );
}

/** What is in it. */
export function caseContents(name: string): ItemContents {
  const read = readFile(caseText(name));
  return read.ok
    ? {
        ok: true,
        documents: read.documents,
        comparisons: read.comparisons,
        dropped: read.dropped,
      }
    : { ok: false, failure: { of: 'file', why: read.failure } };
}
