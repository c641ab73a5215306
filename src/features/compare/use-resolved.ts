import { questionBank } from '../../bank/question-bank';
import type { Comparison } from '../../domain/comparing/comparison';
import {
  resolveComparison,
  type ResolvedComparison,
} from '../../domain/comparing/resolve-comparison';
import { underAliases } from '../../domain/comparing/under-aliases';
import { useAssessments } from '../../store/assessments';
import { keptIn } from '../../store/kept-state';
import type { KeptAssessment } from '../../store/stored-assessment';
import type { KeptComparison } from '../../store/stored-comparison';
import { rememberLast } from './remember-last';

const resolve = rememberLast(
  (comparison: Comparison, kept: Readonly<Record<string, KeptAssessment>>) =>
    resolveComparison(questionBank, comparison, (id) => keptIn({ kept }, id)),
);
const hideNames = rememberLast(underAliases);

type Resolved = {
  /** Under aliases when names are hidden: what screens and papers show. */
  readonly resolved: ResolvedComparison;
  /** Under the names that people gave: for what changes who is in it. */
  readonly named: ResolvedComparison;
};

/** The comparison with its assessments: every screen and paper begins from this. */
export function useResolved({ comparison, hidesNames }: KeptComparison): Resolved {
  const named = resolve(
    comparison,
    useAssessments((state) => state.kept),
  );
  return { resolved: hidesNames === true ? hideNames(named) : named, named };
}
