import { useMemo } from 'react';
import { questionBank } from '../../bank/question-bank';
import { resolveComparison, type ResolvedComparison } from '../../domain/comparing/resolve-comparison';
import { underAliases } from '../../domain/comparing/under-aliases';
import { useAssessments } from '../../store/assessments';
import { keptIn } from '../../store/kept-store';
import type { KeptComparison } from '../../store/stored-comparison';

/** The comparison with its assessments, under the names that people gave. Only for a screen that changes who is in it. */
export function useNamed({ comparison }: Pick<KeptComparison, 'comparison'>): ResolvedComparison {
  const kept = useAssessments((state) => state.kept);
  return useMemo(() => resolveComparison(questionBank, comparison, (id) => keptIn({ kept }, id)), [comparison, kept]);
}

/** The comparison with its assessments, under aliases when names are hidden: every screen and paper begins from this. */
export function useResolved({ comparison, hidesNames }: KeptComparison): ResolvedComparison {
  const resolved = useNamed({ comparison });
  return useMemo(() => (hidesNames === true ? underAliases(resolved) : resolved), [hidesNames, resolved]);
}
