import { expect, it } from 'vitest';
import fc from 'fast-check';
import { namesIn } from '../../../../src/domain/model/names-in';

it.each<[string, string[]]>([
  ['', []],
  [' \n\t\n', []],
  ['Wenlow Carers', ['Wenlow Carers']],
  ['Wenlow Carers\nNorthmere Council', ['Wenlow Carers', 'Northmere Council']],
  ['  Wenlow  Carers \n\n\nNorthmere Council\n', ['Wenlow  Carers', 'Northmere Council']],
  ['Wenlow Carers\r\nNorthmere Council\r\n', ['Wenlow Carers', 'Northmere Council']],
  ['Smith, Jones and Co', ['Smith, Jones and Co']],
])('the names in %j are %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('names that are written one a line are read as they were', () => {
  const name = fc
    .string()
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(namesIn(names.join('\n'))).toEqual(names);
    }),
  );
});
