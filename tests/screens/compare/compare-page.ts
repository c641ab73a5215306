import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import type { Comparison } from '../../../src/domain/model/comparison';
import { addAssessments, newComparison } from '../../../src/domain/comparing/edit-comparison';
import { recordDatabase } from '../../../src/platform/record-database';
import { recordOf } from '../../../src/store/records/assessment-record';
import { comparisonRecords } from '../../../src/store/records/comparison-record';
import { anAssessment } from '../../support/assessment-builder';
import { loadPage } from '../../support/page';
import { realBankName } from '../../support/real-questions';
import { givenNames } from '../../../src/wording/given-names';

export const bank = realBankName;

/** An assessment by a voluntary organisation, or by the partner that the test says. */
export function answeredBy(
  id: string,
  name: string,
  instead: Partial<Assessment> = {},
): Assessment {
  return anAssessment({
    id,
    partner: { name, sector: 'voluntary' },
    respondent: { kind: 'individual', label: 'Chair' },
    ...instead,
  });
}

/** The comparison 'Riverside, autumn' of these assessments, under the id 'one'. */
export function comparisonOf(...assessments: readonly Assessment[]): Comparison {
  return addAssessments(
    newComparison('Riverside, autumn', 'one', '2026-11-22T10:00:00.000Z'),
    assessments,
    1,
    '2026-11-22T10:00:00.000Z',
    givenNames,
  );
}

type Opened = {
  readonly compared?: readonly Assessment[];
  readonly alsoHere?: readonly Assessment[];
  /** In the comparison, and answered with the questions of an earlier bank. */
  readonly ofOtherBank?: readonly Assessment[];
  readonly hidesNames?: true;
};

/** Opens a page in a browser that holds the comparison 'one' of these assessments, and perhaps others beside it; with the stores of that page. */
export async function openWithComparison(
  route: string,
  { compared = [], alsoHere = [], ofOtherBank = [], hidesNames }: Opened = {},
) {
  globalThis.indexedDB = new IDBFactory();
  for (const assessment of [...compared, ...alsoHere])
    await recordDatabase().change([assessment.id], () => recordOf({ assessment, bank }));
  for (const assessment of ofOtherBank)
    await recordDatabase().change([assessment.id], () =>
      recordOf({ assessment, bank: { ...bank, version: '1.0.0' } }),
    );
  await recordDatabase('comparisons').change(['one'], () =>
    comparisonRecords.write({
      comparison: comparisonOf(...compared, ...ofOtherBank),
      ...(hidesNames === undefined ? {} : { hidesNames }),
    }),
  );
  const user = await loadPage(route);
  const [{ comparisons }, { imports }] = await Promise.all([
    import('../../../src/store/records/comparisons'),
    import('../../../src/store/transfer/imports'),
  ]);
  await vi.waitFor(() => {
    if (comparisons.getState().records['one'] === undefined)
      throw new Error('The comparison is not here yet.');
  });
  return {
    user,
    comparisons,
    imports,
    now: () => comparisons.getState().records['one'],
    all: () => Object.values(comparisons.getState().records),
  };
}
