import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../../../scripts/json-schemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'docs/%s says what the program reads (npm run schemas writes it)',
  (name, text) => {
    expect(readFileSync(`docs/${name}`, 'utf8')).toBe(text);
  },
);
