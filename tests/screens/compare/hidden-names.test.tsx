import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { questionBank } from '../../../src/bank/question-bank';
import type { Assessment } from '../../../src/domain/model/assessment';
import type { Comparison } from '../../../src/domain/model/comparison';
import { mergePartners } from '../../../src/domain/comparing/edit-comparison';
import { readPages } from '../../support/pages-of-pdf';
import { realAnswers } from '../../support/real-questions';
import { answeredBy, openWithComparison } from './compare-page';

const { saveFile } = vi.hoisted(() => ({
  saveFile: vi.fn<(name: string, content: Blob) => void>(),
}));
vi.mock('../../../src/platform/save-file', () => ({ saveFile }));

beforeEach(() => saveFile.mockClear());

/** Every name there is, none of which is a word of the page: of the comparison, partners, people, partnerships, and who signs. */
const names =
  /fernhollow|riverside|wenlow|northmere|hillcrest|zelda|quentin|ottoline|larkspur|brambling|merribel/i;

const answers = realAnswers({ 'shared-aims': [4, 2, 1, 3, 0, 4], roles: [1, 2, 3, 2, 1, 1] });
const noted = {
  ...answers,
  [questionBank.areas[0]?.questions[0]?.id ?? '']: { level: 3, note: 'Ask Ottoline.' } as const,
};
const by = (id: string, partner: string, label: string, instead: Partial<Assessment> = {}) =>
  answeredBy(id, partner, {
    partnership: 'Larkspur garden',
    respondent: { kind: 'individual', label },
    answers: noted,
    ...instead,
  });
const compared = [
  by('one-1', 'Riverside Trust', 'Zelda'),
  by('one-2', 'Riverside Trust (North)', 'Quentin', { partnership: 'Brambling house' }),
  by('one-3', 'Wenlow Carers', 'Zelda'),
  by('one-4', 'Wenlow Carers', 'Zelda', { updatedAt: '2027-05-20T10:00:00.000Z' }),
  by('one-5', 'Northmere Council', 'Merribel', { otherPartners: ['Hillcrest Hospice'] }),
];
const agreed: Assessment = (() => {
  const { partner: _, ...rest } = by('one-6', '', '');
  return { ...rest, respondent: { kind: 'consensus' } };
})();
const ownAction = {
  id: 'own',
  text: 'Wenlow Carers invites the riverside trust to Larkspur garden',
  owner: 'Quentin',
  due: { event: 'After the Brambling house fair' },
  doneWhen: 'Zelda and Merribel have met.',
  status: 'not-started',
} as const;
const plan = {
  startDate: '2026-11-22',
  updatedAt: '2026-11-22T10:00:00.000Z',
  actions: [ownAction, { ...ownAction, id: 'other', text: 'Northmere Council pays' }],
} as const;

type Page = Awaited<ReturnType<typeof openWithComparison>>;

async function open(route: string, hidesNames?: true): Promise<Page> {
  const page = await openWithComparison(route, {
    compared: [...compared, agreed],
    ...(hidesNames === undefined ? {} : { hidesNames }),
  });
  act(() =>
    page.comparisons.change('one', (current) => ({
      ...current,
      name: 'Fernhollow, autumn',
      plan,
      partners: current.partners.map((each) => ({ ...each, also: [...each.also, 'Hillcrest'] })),
    })),
  );
  return page;
}

/** As another tab or the box on the picture does it. */
const hide = ({ comparisons }: Page) => act(() => comparisons.hideNames('one', true));

/** What anybody could see or hear of the page: its text, every attribute, its title and its address. */
/** The example of a name in a hint is nobody’s. */
const example = 'For example: Riverside, autumn workshop';
const shown = () =>
  [document.documentElement.outerHTML, document.title, window.location.href, ...fieldsShown()]
    .join('\n')
    .replace(example, '');
const fieldsShown = () =>
  [...document.querySelectorAll('input, textarea')].map((each) =>
    each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.value : '',
  );

/** Where each name stands that is still shown, for a message that can be read. */
function namesShown(): readonly string[] {
  const text = shown();
  return [...text.matchAll(new RegExp(names, 'gi'))].map(({ index }) =>
    text.slice(Math.max(0, index - 60), index + 40),
  );
}
const settled = () => screen.findByRole('heading', { level: 1 });

describe('where names are hidden, no name is on', () => {
  it.each([
    ['the start page', '/', 'One comparison here hides its names'],
    ['the list of comparisons', '/compare', 'A comparison with names hidden'],
    ['the comparison', '/compare/one', 'What to talk about, in this order'],
    ['the page of collecting', '/compare/one/add', 'A comparison with names hidden'],
    ['partners and rounds', '/compare/one/partners', 'Partner A'],
    ['the joint plan', '/compare/one/plan', /Partner . invites the Partner . to Partnership ./],
    ['the report to print', '/compare/one/paper', 'A comparison with names hidden'],
    ['the page of bringing in, before anything is opened', '/open', 'Choose files'],
  ])('%s', async (_, route, says) => {
    await open(route, true);
    await settled();
    expect((await screen.findAllByText(says, { exact: false }))[0]).toBeVisible();
    expect(namesShown()).toEqual([]);
  });

  it.each(['sector', 'date', 'respondent'])(
    'the picture by %s, with all questions open',
    async (by) => {
      const { user } = await open('/compare/one', true);
      await user.selectOptions(await screen.findByLabelText('Group by'), by);
      await user.click(screen.getByRole('button', { name: 'Open all questions' }));
      expect(namesShown()).toEqual([]);
    },
  );
});

describe('what was said while names were shown tells none once they are hidden:', () => {
  it('the files that were made', async () => {
    const page = await open('/compare/one');
    for (const name of ['Save as a comparison file', 'Spreadsheet (CSV)']) {
      await page.user.click(await screen.findByRole('button', { name }));
      await waitFor(() => expect(screen.getByText(/^Made fernhollow-autumn/)).toBeVisible(), {
        timeout: 20_000,
      });
    }
    await page.user.click(screen.getByRole('button', { name: 'Download PDF' }));
    await waitFor(() => expect(screen.getAllByText(/^Made fernhollow-autumn/)).toHaveLength(2), {
      timeout: 20_000,
    });
    hide(page);
    expect(screen.getAllByText(/^Made a file before the names were hidden/)).toHaveLength(2);
    expect(namesShown()).toEqual([]);
  }, 60_000);

  it.each([
    ['a respondent', /^Leave out/, /no longer counts/],
    ['a respondent', /^Take out/, /^Took/],
  ])('a change of %s', async (_, button, says) => {
    const page = await open('/compare/one/partners');
    const section = within(await screen.findByRole('region', { name: 'Northmere Council' }));
    await page.user.click(section.getByRole('button', { name: button }));
    expect(screen.getAllByText(says)[0]).toBeVisible();
    hide(page);
    expect(screen.getByRole('button', { name: /^Undo/ })).toBeVisible();
    expect(namesShown()).toEqual([]);
  });

  it('a round, a merge, a split and a sector', async () => {
    const page = await open('/compare/one/partners');
    const council = within(await screen.findByRole('region', { name: 'Northmere Council' }));
    await page.user.selectOptions(council.getByLabelText(/^Round of/), '2');
    const carers = within(screen.getByRole('region', { name: 'Wenlow Carers' }));
    await page.user.click(carers.getByText(/Is this the same as another partner/));
    await page.user.selectOptions(
      await carers.findByLabelText(/Merge into another partner/),
      'Northmere Council',
    );
    await page.user.click(carers.getByRole('button', { name: /^Merge/ }));
    const merged = within(screen.getByRole('region', { name: 'Northmere Council' }));
    await page.user.click(merged.getByRole('button', { name: 'Split off: Wenlow Carers' }));
    hide(page);
    for (let left = 3; left > 0; left -= 1) {
      expect(namesShown()).toEqual([]);
      await page.user.click(screen.getByRole('button', { name: /^Undo/ }));
    }
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('a line of the plan that was dropped', async () => {
    const page = await open('/compare/one/plan');
    await page.user.click(await screen.findByRole('button', { name: /^Drop\s*action 1$/ }));
    expect(screen.getByText(/^Dropped:/).closest('p')).toHaveTextContent('Wenlow Carers invites');
    hide(page);
    expect(screen.getByText(/^Dropped:/).closest('p')).toHaveTextContent(
      /Partner . invites the Partner ./,
    );
    expect(namesShown()).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: /^Put it back/ }));
    expect(page.now()?.comparison.plan?.actions[0]?.text).toBe(ownAction.text);
  });

  it('a comparison that was deleted', async () => {
    const page = await open('/');
    await screen.findByRole('heading', { level: 3, name: 'Fernhollow, autumn' });
    hide(page);
    act(() => page.comparisons.remove('one'));
    expect((await screen.findByText(/^(Deleted|Deleting):/)).closest('p')).toHaveTextContent(
      'A comparison with names hidden',
    );
  });

  it('a picture that is looked at', async () => {
    const page = await open('/compare/one/add');
    fireEvent.change(document.querySelector('input[accept="image/*"]') ?? document.body, {
      target: { files: [new File(['no picture'], 'zelda-riverside.png')] },
    });
    expect(await screen.findByText('zelda-riverside.png', { exact: false })).toBeVisible();
    hide(page);
    expect(namesShown()).toEqual([]);
  });
});

describe('a file made while names are hidden', () => {
  const texts = async () =>
    Promise.all(
      saveFile.mock.calls.map(async ([name, content]) => {
        const bytes = await content.arrayBuffer();
        const text = name.endsWith('.pdf')
          ? (await readPages(bytes)).pages
              .flatMap(({ furniture, body }) => [...furniture, ...body])
              .map(({ text: run }) => run)
              .join(' ')
          : new TextDecoder().decode(bytes);
        return `${name}\n${text}`;
      }),
    );

  it('has no name in it, and none in its own name', async () => {
    const { user } = await open('/compare/one', true);
    for (const name of ['Spreadsheet (CSV)', 'Save as a comparison file', 'Download PDF'])
      await user.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(3), { timeout: 20_000 });
    for (const text of await texts()) expect(text).not.toMatch(names);
    expect(namesShown()).toEqual([]);
  }, 60_000);

  it('from the start page is whole, says so in its name, and does not tell whose it is there', async () => {
    const { user } = await open('/', true);
    await user.click(
      await screen.findByRole('button', { name: /^Save as a file: ?A comparison/, hidden: true }),
    );
    expect(saveFile.mock.calls[0]?.[0]).toMatch(
      /^comparison-with-names-\d{4}-\d\d-\d\d\.comparison\.json$/,
    );
  });
});

it('shows the assessments of such a comparison on the start page once they are asked for', async () => {
  const { user } = await open('/', true);
  expect(screen.queryByText(/Riverside Trust/)).toBeNull();
  await user.click(await screen.findByText('Show six assessments with names'));
  expect((await screen.findAllByText(/Riverside Trust/))[0]).toBeVisible();
});

it('says on the page of bringing in that it shows names, for whatever it is that comes in', async () => {
  const { imports } = await open('/open', true);
  act(() =>
    imports.put({
      from: { kind: 'link' },
      contents: { ok: false, failure: { of: 'link', why: { kind: 'damaged' } } },
    }),
  );
  expect(
    await screen.findByText('This page shows names, so that you can see what comes in.'),
  ).toBeVisible();
});

it('never takes a name for the alias of its own partner', async () => {
  const page = await open('/compare/one/partners', true);
  const spoil = (current: Comparison): Comparison => ({
    ...current,
    partners: current.partners.map((each, index) => ({
      ...each,
      alias: index === 0 ? each.name : 'Partner B',
    })),
  });
  act(() => page.comparisons.change('one', (current) => spoil(current)));
  expect(namesShown()).toEqual([]);
  const heads = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(new Set(heads).size).toBe(heads.length);
  act(() =>
    page.comparisons.change('one', (current, at) => mergePartners(current, 'Partner B', 'x', at)),
  );
  expect(namesShown()).toEqual([]);
});
