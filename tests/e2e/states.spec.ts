import type { Page } from '@playwright/test';
import { noSidewaysScroll, nothingFound } from './support/accessible.ts';
import { devServer } from './support/dev-server.ts';
import { picturesOf } from './support/pictures.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<object, { dev: string }>({
  dev: [
    async ({}, use) => {
      const { address, close } = await devServer();
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ dev }, give) => give(dev),
});
// One dev server for all of them.
test.describe.configure({ mode: 'default' });

type Light = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const lights: readonly Light[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
];
const asUsual: Light = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };
const inWords = (light: Light) => Object.values(light).join(', ');

async function openStates(page: Page, piece?: string): Promise<void> {
  await page.goto(piece === undefined ? './states.html' : `./states.html?piece=${piece}`);
  await expect(page.locator('.state').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

test('axe finds nothing on any piece in any state, in any light, and nothing scrolls sideways at 320 pixels', async ({
  page,
}) => {
  await openStates(page);
  for (const light of lights) {
    await page.emulateMedia({ ...asUsual, ...light });
    await nothingFound(page, `the states, ${inWords(light)}`);
  }
  await noSidewaysScroll(page, 'the states');
});

test('axe finds nothing on a piece that holds the page back, in any light', async ({ page }) => {
  await openStates(page, 'ConfirmDialog');
  for (const light of lights) {
    await page.emulateMedia({ ...asUsual, ...light });
    await nothingFound(page, `ConfirmDialog, ${inWords(light)}`);
  }
});

test('no two states of a piece look alike', async ({ page }) => {
  await openStates(page);
  const seen = new Map<string, string>();
  const alike: string[] = [];
  for (const [name, picture] of await picturesOf(page)) {
    const [piece] = name.split(', ');
    const same = seen.get(`${piece} ${picture}`);
    if (same !== undefined) alike.push(`${same} and ${name}`);
    seen.set(`${piece} ${picture}`, name);
  }
  expect(alike).toEqual([]);
});

test('the pictures of all states stay the same in whatever order the sheets come', async ({
  page,
}) => {
  await openStates(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    const before = await picturesOf(page);
    expect(before.size).toBeGreaterThan(100);
    const sheets = await page.evaluate(() => {
      const all = Array.from(document.querySelectorAll('style'));
      const [look, ...others] = all;
      // The first says in which order the layers count, and comes with the page.
      for (const sheet of others) look?.after(sheet);
      return all.length;
    });
    expect(sheets).toBeGreaterThan(15);
    expect(await picturesOf(page)).toEqual(before);
  }
});

test('the dark of the page reaches every piece but the codes, which readers need in black on white', async ({
  page,
}) => {
  await openStates(page);
  // What a piece stands on would be dark in any case.
  await page.addStyleTag({ content: '.state { background: white } .state, .qr { border: 0 }' });
  const light = await picturesOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await picturesOf(page);
  const same = [...light.keys()].filter((name) => light.get(name) === dark.get(name));
  expect(same.map((name) => name.split(', ')[0])).toEqual(['QrCode', 'QrCode']);
});

test('more contrast and forced colours reach the palette, in light and in dark', async ({
  page,
}) => {
  await openStates(page);
  const colours = (light: Light) =>
    page.emulateMedia({ ...asUsual, ...light }).then(() =>
      page.evaluate(() => {
        const of = (selector: string, property: 'color' | 'stroke' | 'borderTopColor') => {
          const element = document.querySelector(selector);
          return element === null ? '' : getComputedStyle(element)[property];
        };
        return {
          ink: of('body', 'color'),
          quiet: of('.quiet', 'color'),
          rule: of('.rows > li', 'borderTopColor'),
          line: of('.pline', 'stroke'),
        };
      }),
    );
  for (const colorScheme of ['light', 'dark'] as const) {
    const usual = await colours({ colorScheme });
    expect(usual.quiet).not.toBe(usual.ink);
    const more = await colours({ colorScheme, contrast: 'more' });
    expect(more.quiet).toBe(more.ink);
    expect(more.rule).not.toBe(usual.rule);
    const forced = await colours({ colorScheme, forcedColors: 'active' });
    expect([forced.quiet, forced.rule, forced.line]).toEqual(Array(3).fill(forced.ink));
  }
});
