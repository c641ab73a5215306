import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { answeredBy, openWithComparison } from './compare-page';

const { saveFile } = vi.hoisted(() => ({
  saveFile: vi.fn<(name: string, content: Blob) => void>(),
}));
vi.mock('../../../src/platform/save-file', () => ({ saveFile }));

/** Every step is a slice of its own, and the next begins when the test says so. */
const turns: (() => void)[] = [];
vi.mock('../../../src/platform/in-slices', async (original) => {
  const real = await original<typeof import('../../../src/platform/in-slices')>();
  return {
    ...real,
    inSlices: (work: Iterator<unknown>, options: object) =>
      real.inSlices(work, {
        ...options,
        clock: () => Infinity,
        turn: () => new Promise<void>((resolve) => void turns.push(resolve)),
      }),
  };
});

const compared = [answeredBy('a', 'Riverside Trust'), answeredBy('b', 'Wenlow Carers')];

beforeEach(() => {
  saveFile.mockClear();
  turns.length = 0;
});

const nextSlice = async () => {
  await vi.waitFor(() => expect(turns.length).toBeGreaterThan(0), { timeout: 20_000 });
  await act(async () => {
    turns.shift()?.();
    await Promise.resolve();
  });
};
const finish = async () => {
  await vi.waitFor(
    async () => {
      turns.splice(0).forEach((go) => go());
      await Promise.resolve();
      expect(saveFile).toHaveBeenCalledOnce();
    },
    { timeout: 20_000, interval: 1 },
  );
};

const files = [
  ['Spreadsheet (CSV)', 'Making the spreadsheet', 'Stopped. There is no file.'],
  ['Save as a comparison file', 'Making the comparison file', 'Stopped. There is no file.'],
  ['Download PDF', 'Making the PDF', 'Stopped. There is no PDF.'],
] as const;

it.each(files)(
  '%s: says how far it is, and stopped leaves no file',
  async (name, label, says) => {
    const { user } = await openWithComparison('/compare/one', { compared });
    await user.click(await screen.findByRole('button', { name }));
    await nextSlice();
    expect(screen.getByText(`${label}…`)).toBeVisible();
    expect(await screen.findByRole('progressbar', { name: label })).toBeVisible();
    await user.click(screen.getByRole('button', { name: new RegExp(`^Stop: ?${label}`) }));
    await nextSlice();
    expect(await screen.findByText(says)).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  },
  60_000,
);

it.each(files)(
  '%s: is made once, however often it is pressed meanwhile',
  async (name, label) => {
    const { user } = await openWithComparison('/compare/one', { compared });
    const button = await screen.findByRole('button', { name });
    await user.click(button);
    await nextSlice();
    await user.click(button);
    await finish();
    expect(await screen.findByText(/^Made riverside-autumn/)).toBeVisible();
    expect(screen.queryByRole('progressbar', { name: label })).toBeNull();
    expect(saveFile).toHaveBeenCalledOnce();
  },
  60_000,
);
