import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '../../support/page';

it('names every library and typeface, each with the words of its licence', async () => {
  const user = await openPage('/licences');
  const main = within(screen.getByRole('main'));
  for (const name of [/^react-dom 19/, /^jspdf 4/, /^workbox-precaching 7/])
    expect(main.getByText(name)).toBeVisible();
  await user.click(main.getByText(/literata .*OFL-1\.1/));
  expect(await main.findByText(/SIL OPEN FONT LICENSE/)).toBeVisible();
});

it('is a click away from every page, like the program as one file', async () => {
  await openPage('/');
  const foot = within(screen.getByRole('navigation', { name: 'About' }));
  expect(foot.getByRole('link', { name: 'Licences' })).toHaveAttribute('href', '#/licences');
  expect(foot.getByRole('link', { name: 'Download as one file' })).toHaveAttribute('download');
});
