import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { excludeAssessment, renameComparison } from '../../../src/domain/comparing/edit-comparison';
import type { Comparison } from '../../../src/domain/model/comparison';
import { assessments } from '../../../src/store/records/assessments';
import { useFigures } from '../../../src/store/view/use-figures';
import { useResolved } from '../../../src/store/view/use-resolved';
import { answeredBy, bank, comparisonOf } from '../compare/compare-page';

const compared = [answeredBy('a', 'Riverside Trust'), answeredBy('b', 'Wenlow Carers')];
const at = '2026-11-23T10:00:00.000Z';
const plan = { startDate: '2026-11-23', updatedAt: at, actions: [] };

function figuresFor(hidesNames?: true) {
  for (const assessment of compared) assessments.add(assessment, bank);
  const comparison = comparisonOf(...compared);
  const shown = (each: Comparison) => ({
    comparison: each,
    ...(hidesNames === undefined ? {} : { hidesNames }),
  });
  const { result, rerender } = renderHook(
    ({ record }) => {
      const { resolved } = useResolved(record);
      return { resolved, ...useFigures('one', resolved) };
    },
    { initialProps: { record: shown(comparison) } },
  );
  return {
    before: result.current,
    after: (changed: Comparison) => {
      rerender({ record: shown(changed) });
      return result.current;
    },
    comparison,
  };
}

describe.each([[undefined], [true as const]])('figures, names hidden: %s', (hidesNames) => {
  it.each<[string, (comparison: Comparison) => Comparison]>([
    ['a plan that changes', (each) => ({ ...each, plan })],
    ['another name', (each) => renameComparison(each, 'Wenlow, spring', at)],
    ['a target', (each) => ({ ...each, targets: { roles: 2 } })],
    ['the same read again from the device', (each) => structuredClone(each)],
  ])('are not worked out again for %s', (_, change) => {
    const { before, after, comparison } = figuresFor(hidesNames);
    const changed = after(change(comparison));
    expect(changed.figures.questions).toBe(before.figures.questions);
    expect(changed.time).toBe(before.time);
    expect(changed.resolved.partners).toBe(before.resolved.partners);
    expect(changed.figures.resolved).toBe(changed.resolved);
    expect(changed.resolved.comparison.targets).toEqual(change(comparison).targets);
  });

  it('are worked out again when somebody no longer counts', () => {
    const { before, after, comparison } = figuresFor(hidesNames);
    const changed = after(excludeAssessment(comparison, 'a', true, at));
    expect(before.figures.groups).toHaveLength(2);
    expect(changed.figures.groups).toHaveLength(1);
  });
});

it('what is shown of a comparison is its own, plan and all', () => {
  const { after, comparison } = figuresFor();
  expect(after({ ...comparison, plan }).resolved.comparison).toEqual({ ...comparison, plan });
});
