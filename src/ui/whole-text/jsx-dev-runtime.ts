// The same as jsx-runtime.ts, with what React says to whoever works on the program.
import type { ElementType, Key, ReactNode } from 'react';
import * as react from 'react/jsx-dev-runtime';
import { withWholeText } from './whole-text';

type Props = { readonly children?: ReactNode };

export const Fragment = react.Fragment;

export const jsxDEV = (
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
) => {
  const texts =
    'children' in props ? { ...props, children: withWholeText(type, props.children) } : props;
  return react.jsxDEV(type, texts, key, isStatic && Array.isArray(texts.children), source, self);
};
