import type { Page } from '@playwright/test';

/** A browser draws no more than 16,384 pixels at once. */
const slice = 8000;

/**
 * A picture of each state as it stands on the page, as a fingerprint of its pixels, by its piece and name. Fingerprints are for comparing
 * pictures that one browser on one machine has taken: typefaces are drawn a little differently elsewhere, so none is kept.
 */
export async function picturesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const slices: string[] = [];
  for (let y = 0; y < height; y += slice) {
    const clip = { x: 0, y, width, height: Math.min(slice, height - y) };
    const png = await page.screenshot({
      fullPage: true,
      clip,
      animations: 'disabled',
      caret: 'hide',
    });
    slices.push(png.toString('base64'));
  }
  const pictures = await page.evaluate(
    async ({ drawn, step, size }) => {
      const canvas = document.createElement('canvas');
      canvas.width = size.width;
      canvas.height = size.height;
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (pen === null) throw new Error('There is nothing to draw with.');
      for (const [index, png] of drawn.entries()) {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        pen.drawImage(image, 0, index * step);
      }
      const fingerprint = async ({ data }: ImageData) =>
        Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', data)), (byte) =>
          byte.toString(16).padStart(2, '0'),
        ).join('');
      return Promise.all(
        Array.from(document.querySelectorAll<HTMLElement>('.state'), async (state) => {
          const { left, top, width: wide, height: high } = state.getBoundingClientRect();
          // Whole pixels of its own: one at its edge can have something of what is beside it.
          const picture = pen.getImageData(
            Math.ceil(left + scrollX),
            Math.ceil(top + scrollY),
            Math.floor(wide) - 1,
            Math.floor(high) - 1,
          );
          const name = `${state.dataset['piece'] ?? ''}, ${state.dataset['state'] ?? ''}`;
          return [name, `${wide} by ${high}: ${await fingerprint(picture)}`] as const;
        }),
      );
    },
    { drawn: slices, step: slice, size: { width, height } },
  );
  return new Map(pictures);
}
