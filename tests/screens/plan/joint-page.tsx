import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { questionBank } from '../../../src/bank/question-bank';
import type { Assessment } from '../../../src/domain/model/assessment';
import type { Comparison } from '../../../src/domain/model/comparison';
import { comparisonFigures, latestRound } from '../../../src/domain/comparing/comparison-figures';
import { addAssessments, newComparison } from '../../../src/domain/comparing/edit-comparison';
import { resolveComparison } from '../../../src/domain/comparing/resolve-comparison';
import { underAliases } from '../../../src/domain/comparing/under-aliases';
import { JointPlanScreen } from '../../../src/features/plan/joint-plan-screen';
import { anAssessment } from '../../support/assessment-builder';
import { now } from '../../../src/platform/now';
import { givenNames } from '../../../src/wording/given-names';
import { nameless, shownText } from '../../../src/wording/shown-text';
import { realAnswers } from '../../support/real-questions';

export const trust = anAssessment({
  id: 'trust',
  answers: realAnswers({ 'shared-aims': [4, 2, 1, 3, 0, 4], roles: ['dk', 2] }),
});
const nurse = {
  ...trust,
  id: 'nurse',
  respondent: { kind: 'individual', label: 'Nurse' },
} as const;
const carers = {
  partner: { name: 'Wenlow Carers', sector: 'voluntary' },
  respondent: { kind: 'individual', label: 'Trustee' },
} as const;
export const trustee = anAssessment({
  ...carers,
  id: 'trustee',
  answers: realAnswers({ 'shared-aims': [1, 2, 1, 1, 3, 4], roles: ['dk', 1] }),
});
export const chair = anAssessment({
  ...carers,
  id: 'chair',
  respondent: { kind: 'individual', label: 'Chair' },
  answers: realAnswers({ 'shared-aims': [1, 2, 1, 2, 3, 4], roles: ['dk', 1] }),
});

type Opened = {
  readonly assessments?: readonly Assessment[];
  readonly instead?: Partial<Comparison>;
  readonly hidesNames?: true;
};

/** Opens the joint plan of a comparison of these assessments. `now` is the comparison as the screen last changed it. */
export function openJointPlan({
  assessments = [trust, nurse, trustee, chair],
  instead = {},
  hidesNames,
}: Opened = {}) {
  const made = {
    ...addAssessments(
      newComparison('Riverside, autumn', 'one', '2026-11-22T10:00:00.000Z'),
      assessments,
      1,
      '2026-11-22T10:00:00.000Z',
      givenNames,
    ),
    ...instead,
  };
  const latest = { comparison: made };
  const bank = { id: questionBank.id, version: questionBank.version };

  function Page() {
    const [comparison, setComparison] = useState<Comparison>(made);
    const resolved = resolveComparison(
      questionBank,
      comparison,
      (id) => {
        const assessment = assessments.find((each) => each.id === id);
        return assessment === undefined ? undefined : { assessment, bank };
      },
      givenNames,
    );
    const figures = comparisonFigures(
      questionBank,
      hidesNames === true ? underAliases(resolved, givenNames) : resolved,
      latestRound(resolved),
      'partner',
    );
    const change = (recipe: (current: Comparison, at: string) => Comparison) => {
      latest.comparison = recipe(latest.comparison, now());
      setComparison(latest.comparison);
    };
    return (
      <JointPlanScreen
        record={{ comparison, ...(hidesNames === undefined ? {} : { hidesNames }) }}
        figures={figures}
        shownLine={(text) => shownText(nameless(text), false)}
        change={change}
        actions={<button type="button">Download PDF</button>}
      />
    );
  }

  render(
    <StrictMode>
      <Router hook={useHashLocation}>
        <Page />
      </Router>
    </StrictMode>,
  );
  return { user: userEvent.setup(), now: () => latest.comparison };
}
