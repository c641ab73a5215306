import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { id, openPage, openScreen, record, savedAssessment } from '../../support/page';

const plan = {
  startDate: '2026-11-22',
  updatedAt: '2026-11-22T10:00:00.000Z',
  actions: [
    {
      id: 'first',
      text: 'Draw the map',
      owner: 'Chair',
      due: {},
      doneWhen: '',
      status: 'not-started',
    },
  ],
} as const;

const question = () => screen.queryByRole('dialog', { name: 'Leave without saving?' });
const onQuestion = (name: string) =>
  within(screen.getByRole('dialog', { name: 'Leave without saving?' })).getByRole('button', {
    name,
  });

/** The browser's own way: the address has changed before the page hears of it. */
function goByBrowser(place: string): void {
  const oldURL = window.location.href;
  window.history.pushState(null, '', `#${place}`);
  fireEvent(
    window,
    new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href, cancelable: true }),
  );
}

const isUnsaved = async () => (await import('../../../src/store/records/unsaved')).holdsUnsaved();

type Form = {
  readonly where: string;
  readonly opens?: string;
  readonly field: RegExp;
};

const forms: readonly Form[] = [
  { where: '/new', field: /^Name of your partnership/ },
  { where: '/new', field: /^The other partners/ },
  { where: `/a/${id}/details`, field: /^Your organisation/ },
  { where: '/compare', field: /^Name of the comparison/ },
  { where: `/a/${id}/plan`, opens: 'Add an action', field: /^What we will do/ },
  { where: `/a/${id}/plan`, opens: 'Edit action 1', field: /^Who leads/ },
];

it.each(forms)(
  'at $where, $field: what was typed is left only when somebody says so',
  async ({ where, opens, field }) => {
    const user = await openPage(where, record({ plan }));
    const open = async () => {
      if (opens !== undefined)
        await user.click(
          screen.getByRole('button', { name: new RegExp(opens.replaceAll(' ', '\\s*')) }),
        );
    };
    await open();
    await user.type(await screen.findByLabelText(field), 'Ŵ');
    const typed = screen.getByLabelText<HTMLInputElement>(field).value;
    expect(screen.queryByText(/^Saved on this device/)).not.toBeInTheDocument();
    expect(await isUnsaved()).toBe(true);

    goByBrowser('/method');
    expect(question()).toBeVisible();
    expect(window.location.hash).toBe(`#${where}`);
    await user.click(onQuestion('Stay here'));
    expect(screen.getByLabelText(field)).toHaveValue(typed);

    await user.click(
      screen.getAllByRole('link', { name: 'Method', hidden: true })[0] ?? document.body,
    );
    expect(question()).toBeVisible();
    expect(window.location.hash).toBe(`#${where}`);
    await user.click(onQuestion('Leave without saving'));
    await waitFor(() => expect(window.location.hash).toBe('#/method'));
    expect(question()).not.toBeInTheDocument();
    expect(await isUnsaved()).toBe(false);
  },
);

it.each(forms)('at $where, $field: nothing is asked when nothing was typed', async (form) => {
  const user = await openPage(form.where, record({ plan }));
  if (form.opens !== undefined)
    await user.click(
      screen.getByRole('button', { name: new RegExp(form.opens.replaceAll(' ', '\\s*')) }),
    );
  const field = await screen.findByLabelText(form.field);
  await user.type(field, 'x');
  await user.type(field, '{Backspace}');
  expect(await isUnsaved()).toBe(false);
  goByBrowser('/method');
  expect(question()).not.toBeInTheDocument();
  expect(await screen.findByRole('heading', { level: 1, name: /works|Method/ })).toBeVisible();
});

it('what has been saved is left without a question, and the page says ‘Saved’ again', async () => {
  const user = await openScreen('/details');
  await user.type(screen.getByLabelText(/^Your organisation/), ' of Northmere');
  expect(screen.getByText('What you have typed is not saved yet')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save the details' }));
  expect(question()).not.toBeInTheDocument();
  expect((await savedAssessment()).partner?.name).toMatch(/ of Northmere$/);
});

it('a note that is too long waits for its question: the page does not say ‘Saved’, and asks only before it is closed', async () => {
  const user = await openScreen('/q/aims-1', { answers: { 'aims-1': { level: 1 } } });
  await user.click(screen.getByText(/^Say why/));
  fireEvent.change(await screen.findByLabelText(/What makes you say so/), {
    target: { value: 'x'.repeat(5001) },
  });
  expect(screen.queryByText(/^Saved on this device/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Next question' }));
  expect(question()).not.toBeInTheDocument();
  expect(await screen.findByText(/question 2 of 6/)).toBeVisible();
  expect(await isUnsaved()).toBe(true);
});

it('a name of a comparison that is being changed is asked about, and saved with Enter', async () => {
  const user = await openPage('/compare');
  await user.type(screen.getByLabelText('Name of the comparison'), 'Autumn');
  await user.click(screen.getByRole('button', { name: 'Start a comparison' }));
  expect(question()).not.toBeInTheDocument();
  await screen.findByRole('heading', { level: 1, name: 'Collect the answers' });
  await user.type(screen.getByLabelText('Links that people sent you'), 'https://');
  goByBrowser('/');
  expect(question()).toBeVisible();
  await user.click(onQuestion('Leave without saving'));
  expect(await screen.findByRole('heading', { level: 1, name: /How ready/ })).toBeVisible();
});
