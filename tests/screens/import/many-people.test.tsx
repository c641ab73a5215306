import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import { linkFragment } from '../../../src/formats/link/share-link';
import { packAssessment } from '../../../src/formats/packed/packed-assessment';
import { qrText } from '../../../src/formats/packed/qr-text';
import { questionBank } from '../../../src/bank/question-bank';
import type { AssessmentDocument } from '../../../src/formats/json/assessment-document';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { anAssessment } from '../../support/assessment-builder';
import { caseContents } from '../../support/case-file';
import { realAnswers } from '../../support/real-questions';
import { answeredBy, bank, comparisonOf, openWithComparison } from '../compare/compare-page';

const people = [1, 2, 3].map((number): ImportItem => {
  const name = `same-id-person-${number}.assessment.json`;
  return { from: { kind: 'file', name }, contents: caseContents(name) };
});
const documents = people.flatMap(({ contents }) => (contents.ok ? contents.documents : []));
const answersIn = (all: readonly { readonly answers: object }[]) =>
  all.map(({ answers }) => JSON.stringify(answers)).sort();
const fileOf = (name: string, ...held: readonly AssessmentDocument[]): ImportItem => ({
  from: { kind: 'file', name },
  contents: { ok: true, documents: held, comparisons: [], dropped: [] },
});

async function opened(compared: Parameters<typeof openWithComparison>[1] = {}, route = '/open') {
  const page = await openWithComparison(route, compared);
  const { assessments } = await import('../../../src/store/records/assessments');
  return {
    ...page,
    kept: () => Object.values(assessments.getState().records).map(({ assessment }) => assessment),
    members: () => page.now()?.comparison.members.map(({ assessment }) => assessment) ?? [],
  };
}

describe('three people who answered a copy of one assessment', () => {
  it('are three people in the comparison, by files', async () => {
    const { user, imports, kept, members } = await opened();
    act(() => imports.put(people, 'one'));
    expect(
      await screen.findAllByText('It began as the same assessment as', { exact: false }),
    ).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Bring in three assessments' }));
    expect(answersIn(kept())).toEqual(answersIn(documents.map(({ assessment }) => assessment)));
    expect(members().sort()).toEqual(
      kept()
        .map(({ id }) => id)
        .sort(),
    );
    expect(kept().map(({ partnership }) => partnership)).toEqual(
      documents.map(({ assessment }) => assessment.partnership),
    );
  });

  it('are three people on the device, where no comparison is meant', async () => {
    const { user, imports, kept } = await opened();
    act(() => imports.put(people));
    await user.click(await screen.findByRole('button', { name: 'Bring in three assessments' }));
    expect(answersIn(kept())).toEqual(answersIn(documents.map(({ assessment }) => assessment)));
  });

  it.each([
    ['links', (document: AssessmentDocument) => `https://x.example/#${linkFragment(document)}`],
    ['codes', (document: AssessmentDocument) => qrText(packAssessment(document, questionBank), '')],
  ])('are three people by %s that are pasted', async (_what, textOf) => {
    const { user, members } = await opened({}, '/compare/one/add');
    await user.click(screen.getByLabelText('Links that people sent you'));
    await user.paste(documents.map(textOf).join('\n'));
    await user.click(screen.getByRole('button', { name: 'Read the links' }));
    await user.click(await screen.findByRole('button', { name: 'Bring in three assessments' }));
    expect(members()).toHaveLength(3);
  });

  it('can be one person who has corrected the answers: the last then takes the place', async () => {
    const { user, imports, kept, members } = await opened();
    act(() => imports.put(people, 'one'));
    const [, second, third] = await screen.findAllByRole('row').then((rows) => rows.slice(1));
    const choose = async (row: HTMLElement | undefined, name: string) => {
      if (row === undefined) throw new Error('There is no such row.');
      await user.click(within(row).getByRole('radio', { name }));
    };
    await choose(second, 'Leave this one out');
    await choose(third, 'Take this one in place of the other');
    await user.click(screen.getByRole('button', { name: 'Bring in one assessment' }));
    expect(kept()).toEqual([documents[2]?.assessment]);
    expect(members()).toEqual([documents[2]?.assessment.id]);
  });

  it('can be kept beside one that is in the comparison already, and join it', async () => {
    const [first, second] = documents;
    if (first === undefined || second === undefined) throw new Error('There are no cases.');
    const { user, imports, kept, members } = await opened({ compared: [first.assessment] });
    act(() => imports.put(fileOf('second.json', second), 'one'));
    await user.click(
      await screen.findByRole('radio', { name: 'Keep both: they are of two people' }),
    );
    await user.click(screen.getByRole('button', { name: 'Bring in one assessment' }));
    expect(kept()).toHaveLength(2);
    expect(members()).toHaveLength(2);
    expect(kept().map(({ partnership }) => partnership)).toEqual([
      first.assessment.partnership,
      first.assessment.partnership,
    ]);
  });

  it('are told apart from the same file opened twice', async () => {
    const { imports } = await opened();
    const [first, second] = people;
    if (first === undefined || second === undefined) throw new Error('There are no cases.');
    act(() => imports.put([first, second, { ...second, from: { kind: 'link' } }], 'one'));
    expect(
      await screen.findByText('The same as another in this list: nothing changes'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bring in two assessments' })).toBeInTheDocument();
  });
});

describe('an assessment without answers', () => {
  const blank = anAssessment({ id: 'blank' });

  it('gets an id of its own on the device that opens it, and says so', async () => {
    const { user, imports, kept } = await opened();
    act(() => imports.put(fileOf('blank.json', assessmentDocument(blank, bank))));
    expect(await screen.findByText(/^Nobody has answered it yet\./)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bring in one assessment' }));
    const [own] = kept();
    expect({ ...own, id: 'blank' }).toEqual(blank);
    expect(own?.id).not.toBe('blank');
  });

  it('keeps its id where it has answers', async () => {
    const { user, imports, kept } = await opened();
    const answered = { ...blank, answers: realAnswers({ roles: [1] }) };
    act(() => imports.put(fileOf('answered.json', assessmentDocument(answered, bank))));
    await user.click(await screen.findByRole('button', { name: 'Bring in one assessment' }));
    expect(kept()).toEqual([answered]);
  });

  it('keeps its id where a comparison that comes with it holds it', async () => {
    const { user, imports, kept } = await opened();
    act(() =>
      imports.put({
        from: { kind: 'file', name: 'all.json' },
        contents: {
          ok: true,
          documents: [assessmentDocument(blank, bank)],
          comparisons: [{ ...comparisonOf(blank), id: 'two' }],
          dropped: [],
        },
      }),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Bring in one assessment and one comparison' }),
    );
    expect(kept()).toEqual([blank]);
  });
});

it('an assessment that a comparison misses comes back under its id when its file is brought there', async () => {
  const missed = answeredBy('missed', 'Wenlow Carers');
  const { user, imports, comparisons, kept, members } = await opened();
  act(() => comparisons.change('one', () => comparisonOf(missed)));
  act(() => imports.put(fileOf('missed.json', assessmentDocument(missed, bank)), 'one'));
  await user.click(await screen.findByRole('button', { name: 'Bring in one assessment' }));
  expect(kept()).toEqual([missed]);
  expect(members()).toEqual(['missed']);
});
