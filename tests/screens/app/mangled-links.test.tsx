import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import { linkFragment } from '../../../src/formats/link/share-link';
import { anAssessment } from '../../support/assessment-builder';
import { openPage } from '../../support/page';
import { realBankName } from '../../support/real-questions';

const fragment = linkFragment(assessmentDocument(anAssessment(), realBankName));
const asks = /Ask (whoever sent it|for it again, or) for the file\./;

/** Opens the page with what stands behind the `#` of its address. */
async function opened(behind: string): Promise<void> {
  const replaced = vi.spyOn(window.history, 'replaceState');
  const pushed = vi.spyOn(window.history, 'pushState');
  await openPage(behind);
  await waitFor(() => expect(window.location.hash).toBe('#/open'));
  // Not one step back, either.
  expect(replaced).toHaveBeenCalled();
  expect(pushed).not.toHaveBeenCalled();
}

describe('a link that mail or chat has mangled', () => {
  it.each([
    fragment,
    `${fragment}.`,
    `#${fragment}`,
    fragment.replaceAll('/', '%2F'),
    `${fragment}/and a tail`,
    `/https://tool.example/%23${fragment}`,
  ])('is opened all the same, and taken out of the address: %s', async (behind) => {
    await opened(behind);
    expect(
      await screen.findByRole('button', { name: 'Bring in one assessment' }),
    ).toBeInTheDocument();
    expect(screen.getByText('The link you opened')).toBeInTheDocument();
  });

  it.each([
    '/s/',
    '/s/AAAA%E0%A4%A',
    fragment.slice(0, -10),
    `#${fragment.slice(0, -10)}`,
    fragment.slice('/s/'.length),
    fragment.replace('/s/', '/S%2F').slice(0, -10),
  ])(
    'and cannot be read is taken out of the address as well, and asks for the file: %s',
    async (behind) => {
      await opened(behind);
      expect(await screen.findByText(asks)).toBeInTheDocument();
    },
  );

  it.each(['/nowhere', '/a/number-1/q/gov-1/more', '/compare/one/two'])(
    'is none of the addresses that somebody typed: %s',
    async (behind) => {
      await openPage(behind);
      expect(
        screen.getByRole('heading', { name: 'There is no page at this address' }),
      ).toBeInTheDocument();
    },
  );
});
