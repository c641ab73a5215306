import { describe, expect, it } from 'vitest';
import { readBankFiles } from '../../../scripts/read-bank-files';
import { checkBank } from '../../../src/bank/check-bank';
import { noSharedRun } from '../../../src/bank/rules/no-shared-run';
import { realBank } from '../../support/real-bank';
import { markOfRun, reportRuns } from '../../support/report-runs';

describe('the bank under questions/', () => {
  it('passes every rule', () => {
    const checked = checkBank(readBankFiles());
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  it('shares no run of nine words with the report', () => {
    const runs = reportRuns();
    expect(noSharedRun((run) => runs.has(markOfRun(run))).check(realBank())).toEqual([]);
  });

  it('offers ‘doesn’t apply’ for the three questions of the blueprint', () => {
    const offered = realBank()
      .areas.flatMap((area) => area.questions)
      .filter((question) => question.notApplicable !== undefined);
    expect(offered.map((question) => question.id)).toEqual(['roles-5', 'roles-6', 'gov-6']);
  });
});
