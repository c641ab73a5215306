import { questionBank } from '../../bank/question-bank';
import type { Comparison } from '../../domain/model/comparison';
import { newComparison } from '../../domain/comparing/edit-comparison';
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
import { keepSame, rememberLast } from './remember-last';

const partnersKept = keepSame<Comparison['partners']>();
const membersKept = keepSame<Comparison['members']>();

/** From who is in it alone: a plan, a target or a name that changes leaves all that is worked out from the answers. */
const resolveMakeup = rememberLast(
  (
    partners: Comparison['partners'],
    members: Comparison['members'],
    records: Readonly<Record<string, AssessmentRecord>>,
  ) =>
    resolveComparison(
      questionBank,
      { partners, members },
      (id) => recordIn({ records }, id),
      givenNames,
    ),
);
const resolve = rememberLast(
  (
    comparison: Comparison,
    records: Readonly<Record<string, AssessmentRecord>>,
  ): ResolvedComparison => {
    const made = resolveMakeup(
      partnersKept(comparison.partners),
      membersKept(comparison.members),
      records,
    );
    return { ...made, comparison: { ...comparison, partners: made.comparison.partners } };
  },
);

/** The same under aliases. */
const hideMakeup = rememberLast(
  (
    partners: ResolvedComparison['partners'],
    consensus: ResolvedComparison['consensus'],
    excluded: ResolvedComparison['excluded'],
    rounds: ResolvedComparison['rounds'],
  ) =>
    underAliases(
      { comparison: newComparison('', '', ''), partners, consensus, excluded, rounds },
      givenNames,
    ),
);
const hideNames = rememberLast((named: ResolvedComparison): ResolvedComparison => {
  const made = hideMakeup(named.partners, named.consensus, named.excluded, named.rounds);
  const { comparison } = underAliases(
    { ...named, partners: [], consensus: [], excluded: [] },
    givenNames,
  );
  return { ...made, comparison: { ...comparison, partners: made.comparison.partners } };
});

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
  return { resolved: hidesNames === true ? hideNames(named) : named, named };
}
