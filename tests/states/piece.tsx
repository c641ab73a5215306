import { createElement, Fragment, type ComponentType, type ReactNode } from 'react';

/** The states of a component: what each is, and the properties that make it. */
type StatesOf<Props> = Readonly<Record<string, Props>>;

/** A piece of `src/ui` or `src/charts` as it is in each of its states. */
export type Piece = {
  readonly name: string;
  readonly states: readonly { readonly name: string; readonly show: ReactNode }[];
  /** It holds the rest of the page back, so it is shown when it is asked for, one state at a time. */
  readonly isModal: boolean;
};

type How = {
  /** What the piece stands in: a table, a drawing. */
  readonly within?: (piece: ReactNode) => ReactNode;
  readonly isModal?: boolean;
};

/** A component with its states. */
export function piece<Props extends object>(
  component: ComponentType<Props> & { readonly name: string },
  states: StatesOf<Props>,
  { within = (shown) => shown, isModal = false }: How = {},
): Piece {
  return {
    name: component.name,
    states: Object.entries(states).map(([name, properties]) => ({
      name,
      show: within(createElement(component, properties)),
    })),
    isModal,
  };
}

/** A piece that is a sheet without a component, such as a button, by what it looks like. */
export function markup(name: string, states: Readonly<Record<string, ReactNode>>): Piece {
  return {
    name,
    states: Object.entries(states).map(([state, show]) => ({
      name: state,
      show: createElement(Fragment, {}, show),
    })),
    isModal: false,
  };
}
