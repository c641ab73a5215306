import type { Comparison } from '../domain/model/comparison';
import { assessments, useAssessments } from '../store/records/assessments';
import { comparisons, useComparisons } from '../store/records/comparisons';
import { savingIn } from '../store/records/record-state';
import { savingOfAll, type Saving } from '../store/records/saving';

export type ComparisonSaving = {
  readonly saving: Saving | undefined;
  /** What is not on the disk; nothing while all of it is. */
  readonly unsaved: { readonly itself: boolean; readonly assessments: number };
  readonly retry: () => void;
};

/** How saving stands for all that the page of a comparison shows: the comparison, and the assessments in it. */
export function useComparisonSaving({ id, members }: Comparison): ComparisonSaving {
  const ids = members.map(({ assessment }) => assessment);
  const itself = useComparisons((state) => savingIn(state, id));
  const answers = useAssessments((state) => savingOfAll(ids.map((each) => savingIn(state, each))));
  const unsaved = useAssessments(
    (state) => ids.filter((each) => savingIn(state, each)?.state === 'not-saved').length,
  );
  return {
    saving: savingOfAll([itself, answers]),
    unsaved: { itself: itself?.state === 'not-saved', assessments: unsaved },
    retry: () => {
      comparisons.retry(id);
      assessments.retry(...ids);
    },
  };
}
