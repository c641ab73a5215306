import { questionBank } from '../../bank/question-bank';
import type { Comparison } from '../../domain/model/comparison';
import {
  resolveComparison,
  type ResolvedComparison,
} from '../../domain/comparing/resolve-comparison';
import { underAliases } from '../../domain/comparing/under-aliases';
import { givenNames } from '../../wording/given-names';
import { useAssessments } from '../records/assessments';
import { recordIn } from '../records/record-state';
import type { AssessmentRecord } from '../records/assessment-record';
import type { ComparisonRecord } from '../records/comparison-record';
import { rememberLast } from './remember-last';

const resolve = rememberLast(
  (comparison: Comparison, record: Readonly<Record<string, AssessmentRecord>>) =>
    resolveComparison(
      questionBank,
      comparison,
      (id) => recordIn({ records: record }, id),
      givenNames,
    ),
);
const hideNames = rememberLast(underAliases);

type Resolved = {
  /** Under aliases when names are hidden: what screens and papers show. */
  readonly resolved: ResolvedComparison;
  /** Under the names that people gave: for what changes who is in it. */
  readonly named: ResolvedComparison;
};

/** The comparison with its assessments: every screen and paper begins from this. */
export function useResolved({ comparison, hidesNames }: ComparisonRecord): Resolved {
  const named = resolve(
    comparison,
    useAssessments((state) => state.records),
  );
  return { resolved: hidesNames === true ? hideNames(named, givenNames) : named, named };
}
