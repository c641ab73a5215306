import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { answeredBy, bank, comparisonOf, openWithComparison } from '../compare/compare-page';

const trust = answeredBy('trust', 'Riverside Trust');
const carers = answeredBy('carers', 'Wenlow Carers');
const renamed = {
  ...comparisonOf(trust),
  name: 'Riverside, spring',
  updatedAt: '2026-12-01T10:00:00.000Z',
};

const fileWith = (instead: Partial<Extract<ImportItem['contents'], { ok: true }>>): ImportItem => ({
  from: { kind: 'file', name: 'theirs.json' },
  contents: { ok: true, documents: [], comparisons: [], dropped: [], ...instead },
});
const carersFile = fileWith({ documents: [assessmentDocument(carers, bank)] });

describe('a comparison that is here with other content', () => {
  it('keeps its names hidden when the one from the file takes its place', async () => {
    const { user, imports, now } = await openWithComparison('/open', {
      compared: [trust],
      hidesNames: true,
    });
    act(() => imports.put(fileWith({ comparisons: [renamed] })));
    await user.click(
      await screen.findByRole('radio', { name: 'Take the one from the file in its place' }),
    );
    await user.click(screen.getByRole('button', { name: 'Bring in one comparison' }));
    expect(now()).toEqual({ comparison: renamed, hidesNames: true });
  });

  it('kept beside the other hides its names as well', async () => {
    const { user, imports, all } = await openWithComparison('/open', {
      compared: [trust],
      hidesNames: true,
    });
    act(() => imports.put(fileWith({ comparisons: [renamed] })));
    await user.click(await screen.findByRole('radio', { name: /^Keep both/ }));
    await user.click(screen.getByRole('button', { name: 'Bring in one comparison' }));
    expect(all().map(({ comparison: { name }, hidesNames }) => [name, hidesNames])).toContainEqual([
      'Riverside, spring',
      true,
    ]);
  });

  it('with one assessment says so', async () => {
    const { imports } = await openWithComparison('/open', { compared: [trust] });
    act(() => imports.put(fileWith({ comparisons: [renamed] })));
    expect(
      await screen.findByText(/^The one here has one assessment and was changed on/),
    ).toBeInTheDocument();
  });

  it('is on a page that says that it shows names, when its names are hidden', async () => {
    const { imports } = await openWithComparison('/open', { compared: [trust], hidesNames: true });
    act(() => imports.put(fileWith({ comparisons: [renamed] })));
    expect(
      await screen.findByText('This page shows names, so that you can see what comes in.'),
    ).toBeInTheDocument();
  });
});

it('a new comparison names what was answered with other questions, which is not kept', async () => {
  const { user, imports, all } = await openWithComparison('/open', { compared: [] });
  const foreign = assessmentDocument(carers, { id: 'other-bank', version: '1.0.0' });
  act(() =>
    imports.put(
      fileWith({
        comparisons: [{ ...comparisonOf(trust, carers), id: 'new', name: 'From afar' }],
        documents: [assessmentDocument(trust, bank), foreign],
      }),
    ),
  );
  await user.click(
    await screen.findByRole('button', { name: 'Bring in one assessment and one comparison' }),
  );
  expect(all().find(({ comparison }) => comparison.id === 'new')?.comparison.members).toEqual([
    { assessment: 'trust', round: 1 },
    { assessment: carers.id, round: 1, otherBank: carers.partner?.name },
  ]);
  expect(
    await screen.findByText(
      /One assessment was answered with other questions and cannot be compared: /,
    ),
  ).toBeVisible();
});

describe('what is meant for a comparison', () => {
  it('is named in it where it was answered with other questions and is left out', async () => {
    const { user, imports, now } = await openWithComparison('/open', { compared: [trust] });
    const foreign = assessmentDocument(answeredBy('foreign', 'Older Trust'), {
      id: 'other-bank',
      version: '1.0.0',
    });
    act(() =>
      imports.put(fileWith({ documents: [assessmentDocument(carers, bank), foreign] }), 'one'),
    );
    await user.click(await screen.findByRole('button', { name: 'Bring in one assessment' }));
    expect(now()?.comparison.members.at(-1) ?? {}).toMatchObject({ assessment: carers.id });
    expect(now()?.comparison.members).toContainEqual({
      assessment: 'foreign',
      round: 1,
      otherBank: 'Older Trust',
    });
  });

  it('with hidden names does not tell its name, and it says that this page shows those that come in', async () => {
    const { imports } = await openWithComparison('/open', { compared: [trust], hidesNames: true });
    act(() => imports.put(carersFile, 'one'));
    expect(await screen.findByText('A comparison with names hidden')).toBeInTheDocument();
    expect(
      screen.getByText('This page shows names, so that you can see what comes in.'),
    ).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/Riverside, autumn/);
  });

  it('tells its name where names are shown, and says nothing of them', async () => {
    const { imports } = await openWithComparison('/open', { compared: [trust] });
    act(() => imports.put(carersFile, 'one'));
    expect(await screen.findByText('Riverside, autumn')).toBeInTheDocument();
    expect(screen.queryByText(/This page shows names/)).toBeNull();
  });
});

describe('too many files at once', () => {
  const empty = Object.assign(new File([''], 'empty.json'), { text: () => Promise.resolve('') });

  it.each([
    [1, 'One more file was not read: this page opens 10,000 files at once. Open it after these.'],
    [
      3,
      'Three more files were not read: this page opens 10,000 files at once. Open them after these.',
    ],
  ])('are counted: %s', async (more, sentence) => {
    const { imports } = await openWithComparison('/open');
    await act(() => imports.take(Promise.resolve({ files: [empty], more, unread: [] })));
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });
});
