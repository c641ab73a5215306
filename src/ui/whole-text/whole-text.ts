import { createElement, Fragment, type ReactNode } from 'react';

/** What may hold no element: the words of a drawing, which no translator touches, of a title and of a choice. */
const textOnly: ReadonlySet<unknown> = new Set(['text', 'tspan', 'title', 'option']);

const isText = (child: ReactNode): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

const isNothing = (child: ReactNode) =>
  child === undefined || child === null || typeof child === 'boolean';

/** Texts that stand directly after each other as one, in the place of the first; everything else stays in its place. */
function joined(children: readonly ReactNode[]): readonly ReactNode[] {
  return children.map((child, index) => {
    if (!isText(child)) return child;
    if (isText(children[index - 1])) return undefined;
    const end = children.findIndex((each, at) => at > index && !isText(each));
    return children
      .slice(index, end === -1 ? undefined : end)
      .filter(isText)
      .join('');
  });
}

/** A text in an element of its own. The space around it stays outside: there is nothing in it to translate. */
function inOwnElement(child: ReactNode, key: number): ReactNode {
  if (!isText(child)) return child;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(String(child)) ?? [];
  if (words === '') return child;
  return createElement(Fragment, { key }, before, createElement('span', null, words), after);
}

/**
 * The children of an element, so that no text stands beside anything else: text alone is one text, and text beside elements has an
 * element of its own.
 *
 * A browser that translates a page takes each text out and puts an element in its place, without telling anybody. React sets the text
 * of an element that holds nothing else as a whole, and so never looks for the text that was there; beside a sibling it does look, in
 * vain, and the screen breaks, or goes on saying what was true before.
 *
 * @param type whose children they are: the name of an element, a component, or a fragment, whose text may come to stand beside anything
 * @param children as JSX hands them over: one, or an array of several
 */
export function withWholeText(type: unknown, children: ReactNode): ReactNode {
  const several: readonly ReactNode[] = Array.isArray(children) ? children : [children];
  const isMixed = several.some((child) => !isText(child) && !isNothing(child));
  if (textOnly.has(type) && isMixed) return children;
  if (isMixed || type === Fragment)
    return several.some(isText) ? joined(several).map(inOwnElement) : children;
  return several.length > 1 ? several.filter(isText).join('') : children;
}
