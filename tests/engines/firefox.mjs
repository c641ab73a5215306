import { firefox } from '@playwright/test';
import { controlWith, fieldWith } from './in-page.mjs';

/**
 * Firefox ESR, driven through its own protocol. `fill()` is lost on the fields here, so text is typed; there is no download event, so
 * the folder is read.
 */
export async function openFirefox(program, folder) {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: program,
    downloadsPath: folder,
    firefoxUserPrefs: {
      // A PDF is to be kept and not shown; and a mouse is there.
      'pdfjs.disabled': true,
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
    },
  });
  const page = await browser.newPage({ locale: 'en-GB' });
  const element = async (find, text) => {
    const found = (await page.evaluateHandle(find, text)).asElement();
    if (found === null) throw new Error(`There is nothing on the page for ‘${text}’.`);
    return found;
  };
  return {
    name: `Firefox ${browser.version()}`,
    downloads: folder,
    open: (address) => page.goto(address),
    reload: () => page.reload(),
    run: (work, ...given) =>
      page.evaluate(([text, args]) => (0, eval)(`(${text})`)(...args), [String(work), given]),
    script: (text) => page.addScriptTag({ content: text }),
    click: (selector, place = 0) => page.locator(selector).nth(place).click(),
    press: async (text) => (await element(controlWith, text)).click(),
    type: async (label, text) => {
      await (await element(fieldWith, label)).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    key: (key) => page.keyboard.press(key),
    attach: (paths) => page.locator('input[type=file]').first().setInputFiles(paths),
    close: () => browser.close(),
  };
}
