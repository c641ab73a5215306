import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/domain/model/answer';
import {
  id,
  leadsTo,
  openScreen,
  savedAssessment,
  sayWhy,
  storedAssessments,
  write,
} from '../../support/page';

const note = () => screen.getByRole('textbox', { name: /What makes you say so/ });
const answers: Answers = { 'aims-1': { level: 2, note: 'Before' } };

it.each([
  { what: 'a short note', text: 'Minutes of May', saved: 'Minutes of May' },
  { what: 'a note of exactly 2,000 characters', text: 'n'.repeat(2000), saved: 'n'.repeat(2000) },
  { what: 'several lines', text: 'One\nTwo', saved: 'One\nTwo' },
  { what: 'HTML', text: '<b>bold</b>', saved: '<b>bold</b>' },
  { what: 'an emptied note', text: '', saved: undefined },
  { what: 'only spaces', text: '   ', saved: undefined },
])('saves $what as it is typed', async ({ text, saved }) => {
  const user = await openScreen('/q/aims-1', { answers });
  await write(user, note(), text);
  expect(note()).toHaveValue(text);
  expect(note()).toBeValid();
  expect((await savedAssessment()).answers['aims-1']?.note).toBe(saved);
});

it.each([
  { length: 2001, said: '2,001' },
  { length: 12345, said: '12,345' },
])(
  'keeps a note of $said characters in the field, says that it is too long, and saves none of it',
  async ({ length, said }) => {
    const user = await openScreen('/q/aims-1', { answers });
    await user.click(note());
    await user.paste('n'.repeat(length - 'Before'.length));
    const problem = `Shorten your note to 2,000 characters. It has ${said}, and what you have changed since is not saved.`;
    expect(screen.getByRole('alert')).toHaveTextContent(problem);
    expect(note()).toBeInvalid();
    await user.tab();
    expect(note()).toHaveValue(`Before${'n'.repeat(length - 'Before'.length)}`);
    await user.click(screen.getByRole('radio', { name: /^3 / }));
    await vi.waitFor(async () =>
      expect((await storedAssessments())[0]?.answers['aims-1']).toEqual({
        level: 3,
        note: 'Before',
      }),
    );
    // What is typed is not on the device, so the page does not say that it is.
    expect(screen.queryByText(/^Saved on this device/)).not.toBeInTheDocument();
  },
);

it('saves the note, and takes the problem away, once it is short enough', async () => {
  const user = await openScreen('/q/aims-1', { answers });
  await write(user, note(), 'n'.repeat(2001));
  await user.keyboard('{Backspace}');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(note()).toBeValid();
  expect((await savedAssessment()).answers['aims-1']?.note).toHaveLength(2000);
});

it('belongs to its question: the next one begins without it', async () => {
  const user = await openScreen('/q/aims-1', { answers: { ...answers, 'aims-2': { level: 1 } } });
  await write(user, note(), 'Minutes of May');
  await user.click(screen.getByRole('link', { name: 'Next question' }));
  await screen.findByText(/question 2 of 6/);
  await sayWhy(user);
  expect(await screen.findByRole('textbox', { name: /What makes you say so/ })).toHaveValue('');
  await user.click(screen.getByRole('link', { name: 'Back' }));
  await screen.findByText(/question 1 of 6/);
  expect(note()).toHaveValue('Minutes of May');
  expect(leadsTo(screen.getByRole('link', { name: 'Next question' }))).toMatch(/aims-2$/);
});

it('that is too long is asked about on closing while there is an assessment for it, and no longer once that is deleted', async () => {
  const user = await openScreen('/q/aims-1', { answers });
  const [{ holdsUnsaved }, { assessments }] = await Promise.all([
    import('../../../src/store/records/unsaved'),
    import('../../../src/store/records/assessments'),
  ]);
  await write(user, note(), 'n'.repeat(2001));
  expect(holdsUnsaved()).toBe(true);
  act(() => assessments.remove(id));
  await vi.waitFor(() => expect(holdsUnsaved()).toBe(false));
});
