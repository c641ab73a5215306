import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment';
import { assessmentDocument } from '../../../src/formats/json/assessment-document';
import type { ImportFailure } from '../../../src/formats/item-contents';
import type { ImportItem } from '../../../src/store/transfer/import-item';
import { answeredBy, bank, openWithComparison } from './compare-page';

const trust = answeredBy('trust', 'Riverside Trust');
const carers = answeredBy('carers', 'Wenlow Carers', { partnership: 'Wenlow respite' });

/** What the pictures of a test hold, by the names of their files: an assessment, or why there is none. */
function picturesHold(held: Readonly<Record<string, Assessment | ImportFailure>>): readonly File[] {
  vi.doMock('../../../src/store/transfer/read-code-picture', () => ({
    readCodePicture: ({ name }: File): Promise<ImportItem> => {
      const inside = held[name] ?? { of: 'picture', why: { kind: 'no-picture' } };
      if ('why' in inside)
        return Promise.resolve({
          from: { kind: 'picture', name },
          contents: { ok: false, failure: inside },
        });
      return Promise.resolve({
        from: { kind: 'picture', name },
        contents: {
          ok: true,
          documents: [assessmentDocument(inside, bank)],
          comparisons: [],
          dropped: [],
        },
      });
    },
  }));
  return Object.keys(held).map((name) => new File([''], name, { type: 'image/png' }));
}

async function openCollect(opened: Parameters<typeof openWithComparison>[1] = {}) {
  const page = await openWithComparison('/compare/one/add', opened);
  await screen.findByRole('heading', { level: 1, name: 'Collect the answers' });
  const choose = async (files: readonly File[]) => {
    const input = document.querySelector<HTMLInputElement>('input[accept="image/*"]');
    if (input !== null) await page.user.upload(input, [...files]);
  };
  return { ...page, choose };
}

afterEach(() => {
  vi.doUnmock('../../../src/store/transfer/read-code-picture');
  vi.unstubAllGlobals();
});

describe('pictures of codes', () => {
  it('that could not be read are all listed with the names of their files', async () => {
    const files = picturesHold({
      'blurred.png': { of: 'picture', why: { kind: 'no-code' } },
      'good.png': trust,
      'torn.png': { of: 'code', why: { kind: 'damaged' } },
    });
    const { choose } = await openCollect();
    await choose(files);
    const list = within(await screen.findByRole('list', { name: 'Pictures that were not read' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'blurred.png: There is no code to be found in it. Take the picture again: the whole code, straight on and sharp, with its white edge.',
      'torn.png: It was cut short or changed on its way. Ask for it again, or for the file.',
    ]);
    expect(
      screen.getByText('Read: Riverside Trust. Answered by one person (Chair).'),
    ).toBeInTheDocument();
  });
});

describe('a long text with links in it', () => {
  const long = `${'A mail with many words. '.repeat(1000)} https://example.org/#/s/abc`;
  const field = () => screen.getByRole('textbox', { name: 'Links that people sent you' });

  it('that is pasted is laid out in no field, and can be taken out again', async () => {
    const { user } = await openCollect();
    await user.click(field());
    await user.paste(long);
    expect(field()).toHaveValue('');
    expect(screen.getByText('A long text was pasted: 24,028 characters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take it out again' }));
    await user.click(screen.getByRole('button', { name: 'Read the links' }));
    expect(await screen.findByText('Paste one link or more')).toBeVisible();
  });

  it('is read with what stands in the field', async () => {
    const { user, imports } = await openCollect();
    await user.click(field());
    await user.paste('https://example.org/#/s/short');
    fireEvent.change(field(), { target: { value: long } });
    await user.click(field());
    await user.paste('https://example.org/#/s/other');
    expect(field()).toHaveValue('https://example.org/#/s/other');
    const taken = vi.spyOn(imports, 'takeFound');
    await user.click(screen.getByRole('button', { name: 'Read the links' }));
    expect(await screen.findByText(/Two pieces\. Nothing has changed yet\./)).toBeVisible();
    expect(taken).toHaveBeenCalledOnce();
  });
});

describe('where names are hidden', () => {
  it('the comparison goes by no name of its own, and a code is read without saying whose it is', async () => {
    const files = picturesHold({ 'one.png': carers });
    const { choose } = await openCollect({ compared: [trust], hidesNames: true });
    await choose(files);
    expect(await screen.findByText('Code 1 read.')).toBeInTheDocument();
    expect(screen.getByText('A comparison with names hidden')).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/Wenlow|Chair|Riverside/);
  });

  it('what is on the device is shown only when it is asked for, and it says that this shows names', async () => {
    const { user } = await openCollect({ compared: [trust], alsoHere: [carers], hidesNames: true });
    expect(screen.getByText(/^This list shows names\./)).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/Wenlow/);
    await user.click(screen.getByText('Show the list with names'));
    expect(await screen.findByText('Wenlow respite')).toBeInTheDocument();
  });
});

describe('where names are shown', () => {
  it('the comparison has its name, and what is on the device stands there', async () => {
    await openCollect({ compared: [trust], alsoHere: [carers] });
    expect(screen.getByText('Riverside, autumn')).toBeInTheDocument();
    expect(screen.getByText('Wenlow respite')).toBeInTheDocument();
  });
});

describe('a camera that does not open', () => {
  it.each([
    ['NotAllowedError', 'refused'],
    ['NotReadableError', 'in use'],
  ])('says which buttons to press to try again: %s', async (name) => {
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator), {
        mediaDevices: { getUserMedia: () => Promise.reject(new DOMException('', name)) },
      }),
    );
    const { user } = await openCollect();
    await user.click(screen.getByRole('button', { name: 'Use the camera' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /press ‘Stop the camera’ and then ‘Use the camera’/,
    );
    expect(screen.getByRole('button', { name: 'Stop the camera' })).toBeInTheDocument();
  });
});
