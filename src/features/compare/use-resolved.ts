import { useMemo } from 'react';
import { questionBank } from '../../bank/question-bank';
import { resolveComparison, type ResolvedComparison } from '../../domain/comparing/resolve-comparison';
import { underAliases } from '../../domain/comparing/under-aliases';
import { useAssessments } from '../../store/assessments';
import { keptIn } from '../../store/kept-store';
import type { KeptComparison } from '../../store/stored-comparison';

type Resolved = {
  /** Under aliases when names are hidden: what screens and papers show. */
  readonly resolved: ResolvedComparison;
  /** Under the names that people gave: for what changes who is in it. */
  readonly named: ResolvedComparison;
};

/** The comparison with its assessments: every screen and paper begins from this. */
export function useResolved({ comparison, hidesNames }: KeptComparison): Resolved {
  const kept = useAssessments((state) => state.kept);
  const named = useMemo(() => resolveComparison(questionBank, comparison, (id) => keptIn({ kept }, id)), [comparison, kept]);
  const resolved = useMemo(() => (hidesNames === true ? underAliases(named) : named), [hidesNames, named]);
  return { resolved, named };
}
