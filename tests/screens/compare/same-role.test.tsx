import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { caseContents } from '../../support/case-file';
import { openWithComparison } from './compare-page';

const assessmentsIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, '../../fixtures/cases', folder)).flatMap((name) => {
    const contents = caseContents(`${folder}/${name}`);
    return contents.ok ? contents.documents.map(({ assessment }) => assessment) : [];
  });

describe('people of the same role who answered on different days', () => {
  it.each([
    ['two-trustees', 5],
    ['six-trustees', 6],
  ])('are not called the same people: %s', async (folder, many) => {
    const compared = assessmentsIn(folder);
    expect(compared).toHaveLength(many);
    const { user, now } = await openWithComparison('/compare/one', { compared });
    expect(
      await screen.findByText('There are answers of the same role on different days.'),
    ).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/same respondents|more than once/);
    await user.click(screen.getByRole('button', { name: 'Put them in two rounds' }));
    const inRound = (round: number) =>
      now()?.comparison.members.filter((member) => member.round === round) ?? [];
    expect(inRound(1).length + inRound(2).length).toBe(many);
    expect(inRound(2).length).toBeGreaterThan(1);
  });
});
