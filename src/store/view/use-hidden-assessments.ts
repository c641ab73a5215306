import type { ComparisonRecord } from '../records/comparison-record';
import { useComparisons } from '../records/comparisons';
import { rememberLast } from './remember-last';

type Hidden = {
  /** The ids of the assessments that are in a comparison which hides its names. */
  readonly assessments: ReadonlySet<string>;
  /** How many comparisons hide theirs. */
  readonly comparisons: number;
};

const hiddenOf = rememberLast((records: Readonly<Record<string, ComparisonRecord>>): Hidden => {
  const hiding = Object.values(records).filter(({ hidesNames }) => hidesNames === true);
  return {
    assessments: new Set(
      hiding.flatMap(({ comparison }) => comparison.members.map(({ assessment }) => assessment)),
    ),
    comparisons: hiding.length,
  };
});

/** Whose names a page of everything on the device must not show unasked. `undefined` until the comparisons are read. */
export function useHiddenAssessments(): Hidden | undefined {
  const loading = useComparisons((state) => state.loading);
  const records = useComparisons((state) => state.records);
  return loading ? undefined : hiddenOf(records);
}
