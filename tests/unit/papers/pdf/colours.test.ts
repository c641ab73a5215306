import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from '../../../../src/papers/pdf/page';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
const light = (name: string) =>
  new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), `).exec(tokens)?.[1];

it('draws a PDF in the light colours of the screen, on white', () => {
  expect(colours).toEqual({
    ink: light('ink'),
    quiet: light('ink-2'),
    rule: light('rule'),
    strongRule: light('rule-strong'),
    ours: light('brand'),
    oursTint: light('brand-tint'),
    target: light('accent'),
    areas: ['shared-aims', 'roles', 'governance', 'risk-sharing', 'business-skills'].map((area) =>
      light(`area-${area}`),
    ),
    partners: [1, 2, 3, 4, 5, 6, 7, 8].map((marker) => light(`p${marker}`)),
    paper: '#ffffff',
  });
});
