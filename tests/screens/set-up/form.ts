import { screen } from '@testing-library/react';
import { write, type User } from '../../support/page';

export const partnership = () => screen.getByRole('textbox', { name: 'Name of your partnership' });
export const organisation = () => screen.getByRole('textbox', { name: 'Your organisation' });
export const sector = () =>
  screen.getByRole('combobox', { name: 'What kind of organisation is it?' });
export const role = () => screen.getByRole('textbox', { name: 'Your role (if you like)' });
export const otherPartners = () =>
  screen.getByRole('textbox', { name: /partners \(if you like\)/ });
export const start = () => screen.getByRole('button', { name: 'Start the questions' });

export type Form = {
  readonly partnership?: string;
  readonly organisation?: string;
  readonly sector?: string;
  readonly role?: string;
  readonly otherPartners?: string;
};

/** Fills in the form as one person of an organisation would, with what the test says instead. */
export async function fillIn(user: User, instead: Form = {}): Promise<void> {
  const form = {
    partnership: 'Riverside',
    organisation: 'Wenlow Carers',
    sector: 'Voluntary organisation',
    role: '',
    otherPartners: '',
    ...instead,
  };
  await write(user, partnership(), form.partnership);
  await write(user, organisation(), form.organisation);
  await user.selectOptions(sector(), form.sector);
  await write(user, role(), form.role);
  await write(user, otherPartners(), form.otherPartners);
}
