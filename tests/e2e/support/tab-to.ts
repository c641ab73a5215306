import type { Page } from '@playwright/test';

/** Presses Tab until the focused element has this role and name. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return '';
      const labels =
        'labels' in element && element.labels instanceof NodeList
          ? Array.from(element.labels, (each) => each.textContent ?? '')
          : [];
      return [element.getAttribute('aria-label') ?? '', ...labels, element.textContent]
        .join(' ')
        .trim();
    });
    if (name.test(label)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}
