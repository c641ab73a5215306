// What JSX is turned into, in place of React's own: vite.config.ts names the folder, and React the file and what it exports.
import type { ElementType, Key, ReactNode } from 'react';
import * as react from 'react/jsx-runtime';
import { withWholeText } from './whole-text';

type Props = { readonly children?: ReactNode };

const whole = (type: ElementType, props: Props): Props =>
  'children' in props ? { ...props, children: withWholeText(type, props.children) } : props;

export const Fragment = react.Fragment;

export const jsx = (type: ElementType, props: Props, key?: Key) =>
  react.jsx(type, whole(type, props), key);

export const jsxs = (type: ElementType, props: Props, key?: Key) => {
  const texts = whole(type, props);
  // Several texts may have become one, and React asks for an array where there are several children.
  return (Array.isArray(texts.children) ? react.jsxs : react.jsx)(type, texts, key);
};
