import { readFileSync, readdirSync } from 'node:fs';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { allPieces } from '../../states/all-pieces';
import { StatesPage } from '../../states/states-page';

const rooms = ['src/ui', 'src/charts'];
const components = rooms
  .flatMap((room) => readdirSync(room).map((name) => `${room}/${name}`))
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)])
  .map(([, name]) => name);

it('shows every component of ui and charts in at least one state, and each once', () => {
  const names = allPieces.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names).toEqual(expect.arrayContaining(components));
  expect(allPieces.filter(({ states }) => states.length === 0)).toEqual([]);
});

describe.each(allPieces)('$name', ({ states }) => {
  it.each(states)('can be $name', ({ show }) => {
    const { container } = render(show);
    expect(container.textContent !== '' || container.querySelector('svg') !== null).toBe(true);
  });
});

it('puts all pieces but those that hold the page back on one page, and each alone when it is asked for', () => {
  const shownOn = (asked: string | undefined) => {
    const { container, unmount } = render(<StatesPage pieces={allPieces} asked={asked} />);
    const found = Array.from(
      container.querySelectorAll<HTMLElement>('.state'),
      (each) => each.dataset,
    );
    unmount();
    return found.map(({ piece, state }) => `${piece}, ${state}`);
  };
  const named = allPieces.map(({ name, states, isModal }) => ({
    name,
    isModal,
    all: states.map((state) => `${name}, ${state.name}`),
  }));
  expect(shownOn(undefined)).toEqual(
    named.filter(({ isModal }) => !isModal).flatMap(({ all }) => all),
  );
  for (const { name, all } of named) expect(shownOn(name)).toEqual(all);
});
