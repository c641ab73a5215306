import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { fileOf, workshop } from './support/workshop.ts';

/** A film of one picture, as the browser's made-up camera shows it: grey values, four frames. */
function filmOf(width: number, height: number, grey: readonly number[]): Buffer {
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    Buffer.from(grey),
    Buffer.alloc((width * height) / 2, 128),
  ]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    frame,
    frame,
    frame,
    frame,
  ]);
}

test('the code that our own screen shows is read by the laptop’s camera, and joins the comparison less what a code leaves out', async ({
  page,
  baseURL,
}, { project }) => {
  const [person] = workshop();
  if (person === undefined) throw new Error('Nobody is in the workshop.');
  await page.goto('./#/open');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      {
        name: 'answers.assessment.json',
        mimeType: 'application/json',
        buffer: Buffer.from(fileOf(person)),
      },
    ]);
  await page.getByRole('button', { name: 'Bring in one assessment' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'How ready is your partnership?' }),
  ).toBeVisible();
  await page.goto(`./#/a/${person.id}/share`);
  const picture = (await page.getByRole('img', { name: /QR code/ }).screenshot()).toString(
    'base64',
  );
  // The code in the middle of what a camera sees.
  const grey = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(640, 480);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.fillStyle = '#ddd';
    context.fillRect(0, 0, 640, 480);
    context.drawImage(bitmap, 110, 30, 420, 420);
    const { data } = context.getImageData(0, 0, 640, 480);
    return Array.from(
      { length: 640 * 480 },
      (_, index) => 16 + Math.round(((data[index * 4] ?? 0) / 255) * 219),
    );
  }, picture);

  const folder = await mkdtemp(join(tmpdir(), 'camera-'));
  const film = join(folder, 'code.y4m');
  await writeFile(film, filmOf(640, 480, grey));
  const { launchOptions } = project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'en-GB',
      permissions: ['camera'],
    });
    const laptop = await context.newPage();
    await laptop.goto('./#/compare');
    await laptop.getByLabel('Name of the comparison').fill('By camera');
    await laptop.getByRole('button', { name: 'Start a comparison' }).click();
    await laptop.getByRole('button', { name: 'Use the camera' }).click();
    await expect(
      laptop.getByText('Read: Riverside Hospitals NHS Trust. Answered by one person (Chair 1).'),
    ).toBeVisible();
    const camera = await laptop.evaluateHandle(() => {
      const stream = document.querySelector('video')?.srcObject;
      return stream instanceof MediaStream ? stream : undefined;
    });
    const states = () =>
      camera.evaluate((stream) => stream?.getTracks().map(({ readyState }) => readyState));
    expect(await states()).toEqual(['live']);
    await laptop.getByRole('button', { name: 'Stop the camera' }).click();
    expect(await states()).toEqual(['ended']);
    await laptop.getByRole('button', { name: 'Go on with one code' }).click();
    await laptop.getByRole('button', { name: 'Bring in one assessment' }).click();
    await expect(
      laptop.getByRole('heading', { level: 1, name: 'One person has answered so far.' }),
    ).toBeVisible();
    await laptop.goto(`./#/a/${person.id}/results`);
    await page.goto(`./#/a/${person.id}/results`);
    const table = 'The five areas in figures';
    expect(await laptop.getByRole('table', { name: table }).innerText()).toBe(
      await page.getByRole('table', { name: table }).innerText(),
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
