import { render } from '@testing-library/react';
import fc from 'fast-check';
import { createElement, Fragment, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { jsx, jsxs } from '../../../src/ui/whole-text/jsx-runtime';
import { withWholeText } from '../../../src/ui/whole-text/whole-text';
import { translate } from '../../support/translate.mjs';

function Passed({ children }: { readonly children?: ReactNode }) {
  return (
    <p>
      {false}
      {children}
      <i>end</i>
    </p>
  );
}

type Shape = { readonly marked: boolean; readonly count: number; readonly word: string };
const shapes = fc.record({
  marked: fc.boolean(),
  count: fc.nat(3),
  word: fc.constantFrom('', 'some', 'other words'),
});

/** Every way in which text stands beside what comes and goes. */
function Screen({ marked, count, word }: Shape) {
  return (
    <main>
      {marked && <b>marked</b>} as it stands, {count} of {3}
      <p>
        {count} of 3{marked && ', marked'}
      </p>
      <p>{marked ? word : <b>{word}</b>}</p>
      <p>
        {marked ? word : <b>{word}</b>}: {marked ? <i>{count}</i> : 'none'} and more
      </p>
      <Passed>
        {word} and {count}
      </Passed>
      <Passed>{word}</Passed>
      {marked ? <>alone</> : <b>not alone</b>}
      <>
        {count} in a fragment {marked && <b>{word}</b>}
      </>
      <ul>
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>
            {word} {index}
          </li>
        ))}
      </ul>
      the end
    </main>
  );
}

it('a translated page goes on saying what is true, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(shapes, { minLength: 2, maxLength: 5 }), ([first, ...others]) => {
      if (first === undefined) return;
      const shown = render(<Screen {...first} />);
      for (const shape of others) {
        translate();
        shown.rerender(<Screen {...shape} />);
        const fresh = render(<Screen {...shape} />);
        expect(shown.container.textContent).toBe(fresh.container.textContent);
        fresh.unmount();
      }
      translate();
      shown.unmount();
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['text alone is one text', 'p', ['a ', 3, ' b', false], 'a 3 b'],
  ['one text stays', 'p', 'a', 'a'],
  ['nothing stays nothing', 'p', undefined, undefined],
  ['an empty list stays an empty list', 'ul', [], []],
  ['the words of a choice hold no element', 'option', ['a', ' ', 1], 'a 1'],
] as const)('%s', (_name, type, given, expected) => {
  expect(withWholeText(type, given)).toEqual(expected);
});

it('what stands beside text keeps its place, so that it is not drawn anew', () => {
  const field = createElement('input', { key: 'field' });
  const among = (first: ReactNode) => withWholeText('p', [first, 'a', 1, field]);
  for (const first of [false, undefined, 'text', createElement('b', { key: 'b' })])
    expect(Reflect.get(Object(among(first)), 3)).toBe(field);
});

it('elements alone, and space between them, are left as they are', () => {
  const shown = render(
    jsxs('p', { children: [jsx('b', { children: 'a' }), ' ', jsx('i', { children: 'b' })] }),
  );
  expect(shown.container.innerHTML).toBe('<p><b>a</b> <i>b</i></p>');
});

it('the text of a fragment has an element of its own, since anything may stand beside it', () => {
  const shown = render(jsx(Fragment, { children: 'a' }));
  expect(shown.container.innerHTML).toBe('<span>a</span>');
});
