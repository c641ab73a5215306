import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { caseContents } from '../../support/case-file';
import { realAnswers } from '../../support/real-questions';
import { answeredBy, bank, comparisonOf, openWithComparison } from '../compare/compare-page';

/** Words of the language: each is an id like any other. */
const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const fileOf = (name: string): ImportItem => ({
  from: { kind: 'file', name },
  contents: caseContents(name),
});

async function opened(route = '/open') {
  const page = await openWithComparison(route);
  const { assessments } = await import('../../../src/store/records/assessments');
  return {
    ...page,
    kept: () => Object.values(assessments.getState().records).map(({ assessment }) => assessment),
    go: (to: string) =>
      act(() => {
        window.location.hash = to;
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      }),
  };
}

it.each(words)(
  'a comparison and its people whose ids are ‘%s’ come in, and every page of them is shown',
  async (word) => {
    const { user, imports, all, kept, go } = await opened();
    const [trust, carers] = [
      answeredBy(word, 'Riverside Trust', { answers: realAnswers({ roles: [1, 2, 3, 4] }) }),
      answeredBy('other', 'Wenlow Carers', { answers: realAnswers({ roles: [4, 4, 4, 4] }) }),
    ];
    act(() =>
      imports.put({
        from: { kind: 'file', name: 'odd.json' },
        contents: {
          ok: true,
          documents: [assessmentDocument(trust, bank), assessmentDocument(carers, bank)],
          comparisons: [{ ...comparisonOf(trust, carers), id: word, name: 'Odd' }],
          dropped: [],
        },
      }),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Bring in two assessments and one comparison' }),
    );
    expect(
      kept()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([word, 'other'].sort());
    expect(all().map(({ comparison: { id } }) => id)).toContain(word);
    expect(window.location.hash).toBe(`#/compare/${word}`);
    for (const route of [
      `/compare/${word}`,
      `/compare/${word}/partners`,
      `/compare/${word}/add`,
      `/compare/${word}/plan`,
      `/compare/${word}/paper`,
      `/a/${word}`,
      `/a/${word}/check`,
      `/a/${word}/results`,
      `/a/${word}/plan`,
      `/a/${word}/share`,
      `/a/${word}/details`,
      '/compare',
      '/',
    ]) {
      go(route);
      // The first time, every part of the page is loaded on the way.
      await waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 30_000 });
      expect(screen.queryByText(/could not be shown|is not on this device/)).toBeNull();
    }
  },
  120_000,
);

it('the comparison of the case is opened', async () => {
  const { user, imports } = await opened();
  act(() => imports.put(fileOf('id-constructor.comparison.json')));
  await user.click(
    await screen.findByRole('button', { name: 'Bring in one assessment and one comparison' }),
  );
  expect(window.location.hash).toBe('#/compare/constructor');
  expect(await screen.findByRole('table', { name: /./ })).toBeInTheDocument();
  expect(screen.queryByText(/could not be shown/)).toBeNull();
});

describe('actions with the same id', () => {
  it('are told apart when their plan comes in, so that each is changed alone', async () => {
    const { user, imports, kept } = await opened();
    act(() => imports.put(fileOf('duplicate-action-ids.assessment.json')));
    await user.click(await screen.findByRole('button', { name: 'Bring in one assessment' }));
    expect(kept()[0]?.plan?.actions.map(({ id, text }) => [id, text])).toEqual([
      ['same', 'Action 1'],
      ['same-2', 'Action 2'],
      ['same-3', 'Action 3'],
    ]);
  });
});

describe('aliases that tell or clash', () => {
  it.each([
    [
      'same-alias',
      'Three aliases in it would have told a name, or stood for two partners: they are given anew.',
    ],
    [
      'alias-is-the-name',
      'Two aliases in it would have told a name, or stood for two partners: they are given anew.',
    ],
  ])('are given anew, and it says so: %s', async (name, said) => {
    const { user, imports, all } = await opened();
    act(() => imports.put(fileOf(`${name}.comparison.json`)));
    expect(await screen.findByText(said)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Bring in .* and one comparison$/ }));
    const partners = all().find(({ comparison }) => comparison.id !== 'one')?.comparison.partners;
    expect(partners?.map(({ alias }) => alias)).toEqual(
      ['Partner A', 'Partner B', 'Partner C', 'Partner D'].slice(0, partners?.length),
    );
  });
});

describe('the same id twice in a list', () => {
  const comparison = (name: string) => ({ ...comparisonOf(), id: 'two', name });
  const backupOf = (...names: readonly string[]): ImportItem => ({
    from: { kind: 'file', name: 'all.backup.json' },
    contents: { ok: true, documents: [], comparisons: names.map(comparison), dropped: [] },
  });

  it('keeps both comparisons, each under an id of its own, unless the user says otherwise', async () => {
    const { user, imports, all } = await opened();
    act(() => imports.put(backupOf('Autumn', 'Spring')));
    await user.click(await screen.findByRole('button', { name: 'Bring in two comparisons' }));
    expect(all().map(({ comparison: { name } }) => name)).toEqual(
      expect.arrayContaining(['Autumn', 'Spring']),
    );
  });

  it('is one comparison where both say the same', async () => {
    const { imports } = await opened();
    act(() => imports.put(backupOf('Autumn', 'Autumn')));
    expect(
      await screen.findByRole('button', { name: 'Bring in one comparison' }),
    ).toBeInTheDocument();
  });
});
