import type { Page } from '@playwright/test';

/**
 * A picture of each state as it stands on the page, as a fingerprint of its pixels, by its piece and name. Fingerprints are for comparing
 * pictures that one browser on one machine has taken: typefaces are drawn a little differently elsewhere, so none is kept.
 */
export async function picturesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const whole = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  const entries = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('There is nothing to draw with.');
    pen.drawImage(image, 0, 0);
    const boxes = Array.from(document.querySelectorAll<HTMLElement>('.state'), (state) => {
      const { x, y, width, height } = state.getBoundingClientRect();
      const { data } = pen.getImageData(x + window.scrollX, y + window.scrollY, width, height);
      return {
        name: `${state.dataset['piece']}, ${state.dataset['state']}`,
        size: `${width} ${height}`,
        data,
      };
    });
    return Promise.all(
      boxes.map(async ({ name, size, data }) => {
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
        return [
          name,
          `${size} ${Array.from(digest, (byte) => byte.toString(16)).join('')}`,
        ] as const;
      }),
    );
  }, whole.toString('base64'));
  return new Map(entries);
}
