import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/look.md', 'utf8');
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');

type Theme = 'light' | 'dark';

/** A colour as it stands in the tokens, red, green and blue from 0 to 1. */
function colourOf(name: string, theme: Theme): readonly number[] {
  const found = new RegExp(`--${name}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(tokens);
  const hex = found?.[theme === 'light' ? 1 : 2] ?? '';
  const whole = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return (whole.match(/../g) ?? []).map((two) => parseInt(two, 16) / 255);
}

/** How light a colour is, 0 to 1 (WCAG 2.2, relative luminance). */
function luminanceOf(colour: readonly number[]): number {
  const [red = NaN, green = NaN, blue = NaN] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrastOf(one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminanceOf(colourOf(name, theme)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs = [
  ...page.matchAll(/\| ([\w-]+) on ([\w-]+) \(([\d.]+)\) \| ([\d.]+) \| ([\d.]+) (?=\|)/g),
].map(([, text = '', ground = '', needed, light, dark]) => ({
  text,
  ground,
  needed: Number(needed),
  told: { light: Number(light), dark: Number(dark) },
}));

describe('the contrasts in docs/look.md', () => {
  it('are those of text, area colours and markers on every ground', () => {
    expect(pairs.length).toBeGreaterThan(70);
  });

  it.each(pairs)('$text on $ground', ({ text, ground, needed, told }) => {
    for (const theme of ['light', 'dark'] as const) {
      const contrast = contrastOf(text, ground, theme);
      // As many decimals as the page has; it may have been rounded either way.
      expect(Math.abs(contrast - told[theme]), `${theme}: ${contrast.toFixed(2)}`).toBeLessThan(
        0.1,
      );
      expect(contrast, theme).toBeGreaterThanOrEqual(needed);
    }
  });
});
