import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The mark under which a run of nine words stands in the fixture. */
export function markOfRun(run: string): string {
  return createHash('sha1').update(run).digest('hex').slice(0, 12);
}

/** The marks of every run of nine words of the report. */
export function reportRuns(): ReadonlySet<string> {
  const packed = readFileSync(
    join(import.meta.dirname, '..', 'fixtures', 'report-9-word-runs.txt.gz'),
  );
  return new Set(
    gunzipSync(packed)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
}
